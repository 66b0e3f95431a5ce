package dev.cceemulator.upgrade.v3.workflow;

import dev.cceemulator.json.Json;
import dev.cceemulator.upgrade.domain.ClusterKey;
import dev.cceemulator.upgrade.domain.CreateWorkflow;
import dev.cceemulator.upgrade.service.WorkflowService;
import dev.cceemulator.upgrade.service.WorkflowView;
import dev.cceemulator.upgrade.v3.JsonRequest;
import dev.cceemulator.upgrade.v3.dialect.DialectFormat;
import io.javalin.http.Context;

/** The operations on upgrade workflows. */
public final class WorkflowHandlers {
    private static final String UID = "upgrade_workflow_id";

    private final WorkflowService workflows;
    private final ListCache lists;

    public WorkflowHandlers(WorkflowService workflows, ListCache lists) {
        this.workflows = workflows;
        this.lists = lists;
    }

    /** ListUpgradeWorkFlows. */
    public void list(Context request, ClusterKey cluster) {
        request.result(lists.get(cluster));
    }

    /** ShowUpgradeWorkFlow. */
    public void show(Context request, ClusterKey cluster) {
        request.result(body(workflows.show(cluster, request.pathParam(UID))));
    }

    /** CreateUpgradeWorkFlow, the one operation that answers 201. */
    public void create(Context request, ClusterKey cluster, JsonRequest sent) {
        CreateWorkflow workflow = sent.read(body -> WorkflowRequest.create(body, cluster));
        request.status(201).result(body(workflows.create(cluster, workflow)));
    }

    /** UpgradeWorkFlowUpdate, which cancels. */
    public void update(Context request, ClusterKey cluster, JsonRequest sent) {
        sent.read(WorkflowRequest::requireCancel);
        request.result(body(workflows.cancel(cluster, request.pathParam(UID))));
    }

    private static String body(WorkflowView workflow) {
        return Json.write(DialectFormat.of(workflow.dialect()).workflow(workflow.state()));
    }
}
