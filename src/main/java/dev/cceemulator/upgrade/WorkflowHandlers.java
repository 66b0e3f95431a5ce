package dev.cceemulator.upgrade;

import dev.cceemulator.project.Caller;
import io.javalin.http.Context;

/** The operations on upgrade workflows, as they come in over HTTP. */
public final class WorkflowHandlers {
    private final WorkflowService service;
    private final Dialect dialect;

    public WorkflowHandlers(WorkflowService service, Dialect dialect) {
        this.service = service;
        this.dialect = dialect;
    }

    /** ListUpgradeWorkFlows. */
    public void list(Context request, Caller caller) {
        ClusterPath path = ClusterPath.of(request.pathParam("project_id"), request.pathParam("cluster_id"));
        request.json(dialect.list(service.newest(caller, path, dialect.depth())));
    }
}
