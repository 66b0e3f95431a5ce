package dev.cceemulator.control;

import static dev.cceemulator.operation.Operation.ADD_CLUSTER;
import static dev.cceemulator.operation.Operation.CREATE_PROJECT;
import static dev.cceemulator.operation.Operation.DELETE_PROJECT;
import static dev.cceemulator.operation.Operation.LIST_PROJECTS;
import static dev.cceemulator.operation.Operation.PLAN_PROJECT;
import static dev.cceemulator.operation.Operation.RESET_PROJECT;
import static dev.cceemulator.operation.Operation.SHOW_PROJECT;

import dev.cceemulator.fixtures.ClusterFile;
import dev.cceemulator.fixtures.Templates;
import dev.cceemulator.http.OperationCall;
import dev.cceemulator.http.OperationHandler;
import dev.cceemulator.operation.Operation;
import dev.cceemulator.project.ProjectException;
import dev.cceemulator.tenant.CreateProject;
import dev.cceemulator.tenant.ProjectService;
import dev.cceemulator.upgrade.domain.Cluster;
import java.util.Map;

/** Handlers of the operations on projects for tests. */
public final class ProjectHandlers {
    private static final String ID = "project_id";

    private final ProjectService projects;
    private final Templates templates;

    /** @param templates complete short versions from the upgrade paths */
    public ProjectHandlers(ProjectService projects, Templates templates) {
        this.projects = projects;
        this.templates = templates;
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
                ADD_CLUSTER, this::addCluster,
                PLAN_PROJECT,
                        call -> call.respond(
                                PlanBody.of(projects.replacePlan(call.pathParameter(ID), call.read(PlanBody::read)))));
    }

    private void create(OperationCall call) {
        CreateProject request = call.read(ProjectRequest::read);
        call.respond(201, ProjectBody.of(projects.create(call.pathParameter(ID), request, replace(call))));
    }

    private void addCluster(OperationCall call) {
        Cluster cluster = call.read(
                body -> ClusterFile.read(body, call.pathParameter(ID), call.pathParameter("cluster_id"), templates));
        call.respond(201, ClusterBody.of(projects.addCluster(cluster, replace(call))));
    }

    private static boolean replace(OperationCall call) {
        String replace = call.queryParameter("replace");
        if (replace == null || replace.equals("false")) {
            return false;
        }
        if (replace.equals("true") || replace.isEmpty()) {
            return true;
        }
        throw ProjectException.invalid("replace has to be true or false; got '" + replace + "'");
    }

    private void delete(OperationCall call) {
        projects.delete(call.pathParameter(ID));
        call.respondNothing();
    }
}
