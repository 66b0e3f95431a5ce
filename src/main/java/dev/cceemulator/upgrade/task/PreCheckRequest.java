package dev.cceemulator.upgrade.task;

import dev.cceemulator.json.Fields;
import dev.cceemulator.json.Json;
import dev.cceemulator.json.LocatedJson;
import dev.cceemulator.upgrade.ClusterPath;
import dev.cceemulator.upgrade.TaskRequest;
import dev.cceemulator.upgrade.TaskType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The vendor's PrecheckClusterRequestBody. */
final class PreCheckRequest {
    private PreCheckRequest() {}

    /** Which check is to be skipped, and on which nodes. */
    private record SkippedCheckItem(
            @Nullable String name, @Nullable ResourceSelector resourceSelector) {
        static SkippedCheckItem of(Fields item) {
            return new SkippedCheckItem(item.text("name"), item.object("resourceSelector", ResourceSelector::of));
        }
    }

    private record ResourceSelector(String key, List<String> values, String operator) {
        static ResourceSelector of(Fields selector) {
            selector.requiredFixed("key", "node.uid");
            selector.requiredFixed("operator", "In");
            List<String> values =
                    selector.strings("values").stream().map(LocatedJson::text).toList();
            return new ResourceSelector("node.uid", values, "In");
        }
    }

    static TaskRequest of(Fields body, ClusterPath path) {
        body.requiredFixed("apiVersion", "v3");
        body.requiredFixed("kind", "PreCheckTask");
        return body.requiredObject("spec", spec -> {
            path.requireSame(spec);
            List<SkippedCheckItem> skipped = spec.list("skippedCheckItemList", SkippedCheckItem::of);
            return new TaskRequest(
                    TaskType.PRE_CHECK,
                    spec.text("clusterVersion"),
                    spec.requiredText("targetVersion"),
                    skipped == null ? null : Json.write(skipped));
        });
    }
}
