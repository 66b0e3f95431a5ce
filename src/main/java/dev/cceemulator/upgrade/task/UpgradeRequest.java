package dev.cceemulator.upgrade.task;

import dev.cceemulator.json.Fields;
import dev.cceemulator.json.Json;
import dev.cceemulator.upgrade.TaskRequest;
import dev.cceemulator.upgrade.TaskType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The vendor's UpgradeClusterRequestBody. What it says of add-ons and nodes is checked, and changes nothing. */
final class UpgradeRequest {
    private static final int MAX_STEP = 120;
    private static final String IN_PLACE = "inPlaceRollingUpdate";

    private UpgradeRequest() {}

    /** The vendor's UpgradeStrategy, which the answer repeats. */
    record Strategy(String type, @Nullable InPlaceRollingUpdate inPlaceRollingUpdate) {
        static Strategy of(Fields strategy) {
            strategy.requiredFixed("type", IN_PLACE);
            return new Strategy(IN_PLACE, strategy.object(IN_PLACE, InPlaceRollingUpdate::of));
        }
    }

    record InPlaceRollingUpdate(
            @Nullable Integer userDefinedStep, @Nullable String scope) {
        static InPlaceRollingUpdate of(Fields update) {
            return new InPlaceRollingUpdate(
                    update.number("userDefinedStep", 1, MAX_STEP),
                    update.oneOf("scope", List.of("Cluster", "NodePool")));
        }
    }

    static TaskRequest of(Fields body) {
        body.requiredObject("metadata", metadata -> {
            metadata.requiredFixed("apiVersion", "v3");
            metadata.requiredFixed("kind", "UpgradeTask");
            return true;
        });
        return body.requiredObject("spec", spec -> spec.requiredObject("clusterUpgradeAction", UpgradeRequest::action));
    }

    private static TaskRequest action(Fields action) {
        Strategy strategy = action.requiredObject("strategy", Strategy::of);
        String target = action.requiredText("targetVersion");
        action.list("addons", UpgradeRequest::addon);
        action.each("nodeOrder", (order, pool) -> order.list(pool, UpgradeRequest::nodePriority) != null);
        action.each("nodePoolOrder", (order, pool) -> order.number(pool, 0, Integer.MAX_VALUE));
        action.flag("isOnlyUpgrade");
        return new TaskRequest(TaskType.CLUSTER, null, target, Json.write(strategy));
    }

    private static boolean addon(Fields addon) {
        addon.requiredText("addonTemplateName");
        addon.requiredFixed("operation", "patch");
        addon.requiredText("version");
        addon.object("values", values -> true);
        return true;
    }

    private static boolean nodePriority(Fields node) {
        node.requiredObject("nodeSelector", selector -> {
            selector.requiredText("key");
            selector.requiredText("operator");
            selector.strings("value");
            return true;
        });
        node.required("priority", node.number("priority", 0, Integer.MAX_VALUE), 0);
        return true;
    }
}
