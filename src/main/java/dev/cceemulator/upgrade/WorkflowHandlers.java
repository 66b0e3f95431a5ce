package dev.cceemulator.upgrade;

import dev.cceemulator.json.Json;
import io.javalin.http.Context;

/** The operations on upgrade workflows, as they come in over HTTP. */
public final class WorkflowHandlers {
    private static final String UID = "upgrade_workflow_id";

    private final WorkflowService service;

    public WorkflowHandlers(WorkflowService service) {
        this.service = service;
    }

    /** ListUpgradeWorkFlows. */
    public void list(Context request, ClusterPath path) {
        request.result(service.list(path));
    }

    /** ShowUpgradeWorkFlow. */
    public void show(Context request, ClusterPath path) {
        request.result(Json.write(service.show(path, request.pathParam(UID))));
    }

    /** CreateUpgradeWorkFlow, the one operation that answers 201. */
    public void create(Context request, ClusterPath path, JsonRequest sent) {
        WorkflowRequest asked = sent.read(body -> WorkflowRequest.of(body, path));
        request.status(201).result(Json.write(service.create(path, asked)));
    }

    /** UpgradeWorkFlowUpdate, which cancels. */
    public void update(Context request, ClusterPath path, JsonRequest sent) {
        sent.read(WorkflowRequest::requireCancel);
        request.result(Json.write(service.cancel(path, request.pathParam(UID))));
    }
}
