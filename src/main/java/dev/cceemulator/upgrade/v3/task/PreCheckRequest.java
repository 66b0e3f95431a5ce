package dev.cceemulator.upgrade.v3.task;

import dev.cceemulator.json.Json;
import dev.cceemulator.json.JsonObjectReader;
import dev.cceemulator.json.JsonValue;
import dev.cceemulator.plan.TaskType;
import dev.cceemulator.upgrade.domain.ClusterKey;
import dev.cceemulator.upgrade.domain.TaskRequest;
import dev.cceemulator.upgrade.v3.ClusterIdField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The vendor's PrecheckClusterRequestBody. */
final class PreCheckRequest {
    private PreCheckRequest() {}

    /** A check to skip, and the nodes to skip it on. */
    private record SkippedCheckItem(
            @Nullable String name, @Nullable ResourceSelector resourceSelector) {
        static SkippedCheckItem of(JsonObjectReader item) {
            return new SkippedCheckItem(item.text("name"), item.object("resourceSelector", ResourceSelector::of));
        }
    }

    private record ResourceSelector(String key, List<String> values, String operator) {
        static ResourceSelector of(JsonObjectReader selector) {
            selector.requiredConstant("key", "node.uid");
            selector.requiredConstant("operator", "In");
            List<String> values =
                    selector.strings("values").stream().map(JsonValue::text).toList();
            return new ResourceSelector("node.uid", values, "In");
        }
    }

    static TaskRequest of(JsonObjectReader body, ClusterKey key) {
        body.requiredConstant("apiVersion", "v3");
        body.requiredConstant("kind", "PreCheckTask");
        return body.requiredObject("spec", spec -> {
            ClusterIdField.check(spec, key);
            List<SkippedCheckItem> skipped = spec.list("skippedCheckItemList", SkippedCheckItem::of);
            return new TaskRequest(
                    TaskType.PRE_CHECK,
                    spec.text("clusterVersion"),
                    spec.requiredText("targetVersion"),
                    skipped == null || skipped.isEmpty() ? null : Json.write(skipped));
        });
    }
}
