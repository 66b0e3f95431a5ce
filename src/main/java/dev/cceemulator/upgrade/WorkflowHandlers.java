package dev.cceemulator.upgrade;

import dev.cceemulator.project.Caller;
import io.javalin.http.Context;

/** The operations on upgrade workflows, as they come in over HTTP. */
public final class WorkflowHandlers {
    private final WorkflowService service;

    public WorkflowHandlers(WorkflowService service) {
        this.service = service;
    }

    /** ListUpgradeWorkFlows. */
    public void list(Context request, Caller caller) {
        ClusterPath path = ClusterPath.of(request.pathParam("project_id"), request.pathParam("cluster_id"));
        request.result(service.list(caller, path));
    }
}
