package dev.cceemulator.control;

import dev.cceemulator.plan.TaskPlan;
import dev.cceemulator.project.ProjectException;
import dev.cceemulator.tenant.CreateProject;
import dev.cceemulator.tenant.ProjectService;
import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;

/** Projects for tests, as they are asked for over HTTP. */
public final class ProjectHandlers {
    private static final String ID = "project_id";

    private final ProjectService projects;

    public ProjectHandlers(ProjectService projects) {
        this.projects = projects;
    }

    /** All projects. */
    public void list(Context request) {
        request.json(projects.list().stream().map(ProjectBody::of).toList());
    }

    /** One project. */
    public void show(Context request) {
        request.json(ProjectBody.of(projects.find(request.pathParam(ID))));
    }

    /** Creates a project. */
    public void create(Context request, byte[] body) {
        CreateProject asked = ControlRequest.read(body, ProjectRequest::read);
        boolean isReplacing = isReplacing(request.queryParam("replace"));
        request.status(201).json(ProjectBody.of(projects.create(request.pathParam(ID), asked, isReplacing)));
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
        projects.delete(request.pathParam(ID));
        request.status(204);
    }

    /** Makes a project what it was at first. */
    public void reset(Context request) {
        request.json(ProjectBody.of(projects.reset(request.pathParam(ID))));
    }

    /** Gives a project another plan. */
    public void plan(Context request, byte[] body) {
        TaskPlan plan = projects.plan(request.pathParam(ID), ControlRequest.read(body, PlanBody::read));
        request.json(PlanBody.of(plan));
    }
}
