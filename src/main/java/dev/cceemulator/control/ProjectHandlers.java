package dev.cceemulator.control;

import static dev.cceemulator.operation.Operation.CREATE_PROJECT;
import static dev.cceemulator.operation.Operation.DELETE_PROJECT;
import static dev.cceemulator.operation.Operation.LIST_PROJECTS;
import static dev.cceemulator.operation.Operation.PLAN_PROJECT;
import static dev.cceemulator.operation.Operation.RESET_PROJECT;
import static dev.cceemulator.operation.Operation.SHOW_PROJECT;

import dev.cceemulator.http.OperationCall;
import dev.cceemulator.http.OperationHandler;
import dev.cceemulator.operation.Operation;
import dev.cceemulator.project.ProjectException;
import dev.cceemulator.tenant.CreateProject;
import dev.cceemulator.tenant.ProjectService;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The operations on projects for tests. */
public final class ProjectHandlers {
    private static final String ID = "project_id";

    private final ProjectService projects;

    public ProjectHandlers(ProjectService projects) {
        this.projects = projects;
    }

    /** The handler of each operation. */
    public Map<Operation, OperationHandler> handlers() {
        return Map.of(
                LIST_PROJECTS,
                        call -> call.respond(
                                projects.list().stream().map(ProjectBody::of).toList()),
                SHOW_PROJECT, call -> call.respond(ProjectBody.of(projects.find(call.pathParameter(ID)))),
                CREATE_PROJECT, this::create,
                DELETE_PROJECT, this::delete,
                RESET_PROJECT, call -> call.respond(ProjectBody.of(projects.reset(call.pathParameter(ID)))),
                PLAN_PROJECT,
                        call -> call.respond(
                                PlanBody.of(projects.plan(call.pathParameter(ID), call.read(PlanBody::read)))));
    }

    private void create(OperationCall call) {
        CreateProject request = call.read(ProjectRequest::read);
        boolean isReplacing = isReplacing(call.queryParameter("replace"));
        call.respond(201, ProjectBody.of(projects.create(call.pathParameter(ID), request, isReplacing)));
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

    private void delete(OperationCall call) {
        projects.delete(call.pathParameter(ID));
        call.respondNothing();
    }
}
