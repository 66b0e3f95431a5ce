package dev.cceemulator.upgrade;

import dev.cceemulator.json.Fields;
import org.jspecify.annotations.Nullable;

/**
 * The vendor's CreateUpgradeWorkFlowRequestBody.
 *
 * @param clusterVersion the version that the client takes the cluster to have; null if it does not say
 * @param targetVersion the version to upgrade to, exact or only its beginning
 */
record WorkflowRequest(@Nullable String clusterVersion, String targetVersion) {

    static WorkflowRequest of(Fields body, ClusterPath path) {
        body.requiredFixed("kind", "WorkFlowTask");
        body.requiredFixed("apiVersion", "v3");
        return body.requiredObject("spec", spec -> {
            path.requireSame(spec);
            return new WorkflowRequest(spec.text("clusterVersion"), spec.requiredText("targetVersion"));
        });
    }

    /** The vendor's UpgradeWorkFlowUpdateRequestBody, which can say one thing only. */
    static boolean requireCancel(Fields body) {
        return body.requiredObject("status", status -> {
            status.requiredFixed("phase", "Cancel");
            return true;
        });
    }
}
