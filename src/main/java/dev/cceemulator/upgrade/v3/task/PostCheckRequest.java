package dev.cceemulator.upgrade.v3.task;

import dev.cceemulator.json.JsonObjectReader;
import dev.cceemulator.plan.TaskType;
import dev.cceemulator.upgrade.domain.ClusterKey;
import dev.cceemulator.upgrade.domain.TaskRequest;
import dev.cceemulator.upgrade.v3.ClusterIdField;

/** The vendor's PostcheckClusterRequestBody. */
final class PostCheckRequest {
    private PostCheckRequest() {}

    static TaskRequest of(JsonObjectReader body, ClusterKey key) {
        body.requiredConstant("apiVersion", "v3");
        body.requiredConstant("kind", "PostCheckTask");
        return body.requiredObject("spec", spec -> {
            ClusterIdField.check(spec, key);
            return new TaskRequest(TaskType.POST_CHECK, spec.text("clusterVersion"), spec.text("targetVersion"), null);
        });
    }
}
