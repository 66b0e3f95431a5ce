package dev.cceemulator.upgrade.v3.workflow;

import dev.cceemulator.json.JsonObjectReader;
import dev.cceemulator.upgrade.domain.ClusterKey;
import dev.cceemulator.upgrade.domain.CreateWorkflow;
import dev.cceemulator.upgrade.v3.ClusterIdField;

/** Reads the vendor's request bodies that create or update a workflow. */
final class WorkflowRequest {
    private WorkflowRequest() {}

    /** The vendor's CreateUpgradeWorkFlowRequestBody. */
    static CreateWorkflow create(JsonObjectReader body, ClusterKey cluster) {
        body.requiredConstant("kind", "WorkFlowTask");
        body.requiredConstant("apiVersion", "v3");
        return body.requiredObject("spec", spec -> {
            ClusterIdField.check(spec, cluster);
            return new CreateWorkflow(spec.text("clusterVersion"), spec.requiredText("targetVersion"));
        });
    }

    /** The vendor's UpgradeWorkFlowUpdateRequestBody, which can only cancel. */
    static boolean requireCancel(JsonObjectReader body) {
        return body.requiredObject("status", status -> {
            status.requiredConstant("phase", "Cancel");
            return true;
        });
    }
}
