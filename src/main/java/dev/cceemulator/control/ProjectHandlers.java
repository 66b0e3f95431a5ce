package dev.cceemulator.control;

import dev.cceemulator.project.ProjectException;
import dev.cceemulator.upgrade.Plan;
import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;

/** Projects for tests, as they are asked for over HTTP. */
public final class ProjectHandlers {
    private static final String ID = "project_id";

    private final TenantService tenants;

    public ProjectHandlers(TenantService tenants) {
        this.tenants = tenants;
    }

    /** All projects. */
    public void list(Context request) {
        request.json(tenants.list().stream().map(ProjectBody::of).toList());
    }

    /** One project. */
    public void show(Context request) {
        request.json(ProjectBody.of(tenants.find(request.pathParam(ID))));
    }

    /** Creates a project. */
    public void create(Context request, byte[] body) {
        ProjectRequest asked = OwnRequest.read(body, ProjectRequest::of);
        boolean isReplacing = isReplacing(request.queryParam("replace"));
        request.status(201).json(ProjectBody.of(tenants.create(request.pathParam(ID), asked, isReplacing)));
    }

    private static boolean isReplacing(@Nullable String replace) {
        if (replace == null || replace.equals("false")) {
            return false;
        }
        if (replace.equals("true") || replace.isEmpty()) {
            return true;
        }
        throw ProjectException.invalid("replace is true or false, got '" + replace + "'");
    }

    /** Removes a project. */
    public void delete(Context request) {
        tenants.delete(request.pathParam(ID));
        request.status(204);
    }

    /** Makes a project what it was at first. */
    public void reset(Context request) {
        request.json(ProjectBody.of(tenants.reset(request.pathParam(ID))));
    }

    /** Gives a project another plan. */
    public void plan(Context request, byte[] body) {
        Plan plan = tenants.plan(request.pathParam(ID), OwnRequest.read(body, PlanBody::read));
        request.json(PlanBody.of(plan));
    }
}
