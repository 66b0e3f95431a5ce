package dev.cceemulator.upgrade.v3.workflow;

import static dev.cceemulator.operation.Operation.CREATE_UPGRADE_WORKFLOW;
import static dev.cceemulator.operation.Operation.LIST_UPGRADE_WORKFLOWS;
import static dev.cceemulator.operation.Operation.SHOW_UPGRADE_WORKFLOW;
import static dev.cceemulator.operation.Operation.UPGRADE_WORKFLOW_UPDATE;

import dev.cceemulator.http.OperationCall;
import dev.cceemulator.http.OperationHandler;
import dev.cceemulator.operation.Operation;
import dev.cceemulator.upgrade.domain.CreateWorkflow;
import dev.cceemulator.upgrade.service.WorkflowService;
import dev.cceemulator.upgrade.service.WorkflowView;
import dev.cceemulator.upgrade.v3.dialect.DialectFormat;
import dev.cceemulator.upgrade.v3.dialect.UpgradeWorkFlowBody;
import java.util.Map;

/** The operations on upgrade workflows. */
public final class WorkflowHandlers {
    private static final String UID = "upgrade_workflow_id";

    private final WorkflowService workflows;
    private final ListCache lists;

    public WorkflowHandlers(WorkflowService workflows, ListCache lists) {
        this.workflows = workflows;
        this.lists = lists;
    }

    /** The handler of each operation. */
    public Map<Operation, OperationHandler> handlers() {
        return Map.of(
                LIST_UPGRADE_WORKFLOWS,
                call -> call.respondJson(lists.get(call.cluster())),
                SHOW_UPGRADE_WORKFLOW,
                call -> call.respond(body(workflows.show(call.cluster(), call.pathParameter(UID)))),
                CREATE_UPGRADE_WORKFLOW,
                this::create,
                UPGRADE_WORKFLOW_UPDATE,
                this::update);
    }

    /** The only operation of CCE that responds with 201. */
    private void create(OperationCall call) {
        CreateWorkflow workflow = call.read(body -> WorkflowRequest.create(body, call.cluster()));
        WorkflowView created = workflows.create(call.cluster(), workflow);
        call.respond(201, DialectFormat.of(created.dialect()).createdWorkflow(created.state()));
    }

    /** The only update that the API has is to cancel. */
    private void update(OperationCall call) {
        call.read(WorkflowRequest::requireCancel);
        call.respond(body(workflows.cancel(call.cluster(), call.pathParameter(UID))));
    }

    private static UpgradeWorkFlowBody body(WorkflowView workflow) {
        return DialectFormat.of(workflow.dialect()).workflow(workflow.state());
    }
}
