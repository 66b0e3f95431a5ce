package dev.cceemulator.upgrade.task;

import dev.cceemulator.json.Fields;
import dev.cceemulator.upgrade.ClusterPath;
import dev.cceemulator.upgrade.TaskRequest;
import dev.cceemulator.upgrade.TaskType;

/** The vendor's PostcheckClusterRequestBody. */
final class PostCheckRequest {
    private PostCheckRequest() {}

    static TaskRequest of(Fields body, ClusterPath path) {
        body.requiredFixed("apiVersion", "v3");
        body.requiredFixed("kind", "PostCheckTask");
        return body.requiredObject("spec", spec -> {
            path.requireSame(spec);
            return new TaskRequest(TaskType.POST_CHECK, spec.text("clusterVersion"), spec.text("targetVersion"), null);
        });
    }
}
