package dev.cceemulator.upgrade.v3.task;

import dev.cceemulator.json.Json;
import dev.cceemulator.json.JsonObjectReader;
import dev.cceemulator.plan.TaskType;
import dev.cceemulator.upgrade.domain.TaskRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The vendor's UpgradeClusterRequestBody. Fields on add-ons and nodes are validated and otherwise ignored. */
final class UpgradeClusterRequest {
    private static final int MAX_STEP = 40;
    private static final String IN_PLACE = "inPlaceRollingUpdate";

    /** The second value appears only in the example of Terraform's provider. */
    private static final List<String> ADDON_OPERATIONS = List.of("patch", "batch");

    private UpgradeClusterRequest() {}

    /** The vendor's UpgradeStrategy, which the response repeats. */
    record Strategy(String type, @Nullable InPlaceRollingUpdate inPlaceRollingUpdate) {
        static Strategy of(JsonObjectReader strategy) {
            strategy.requiredConstant("type", IN_PLACE);
            return new Strategy(IN_PLACE, strategy.object(IN_PLACE, InPlaceRollingUpdate::of));
        }
    }

    record InPlaceRollingUpdate(
            @Nullable Integer userDefinedStep, @Nullable String scope) {
        static InPlaceRollingUpdate of(JsonObjectReader update) {
            return new InPlaceRollingUpdate(
                    update.number("userDefinedStep", 1, MAX_STEP),
                    update.oneOf("scope", List.of("Cluster", "NodePool")));
        }
    }

    static TaskRequest of(JsonObjectReader body) {
        body.requiredObject("metadata", metadata -> {
            metadata.requiredConstant("apiVersion", "v3");
            metadata.requiredConstant("kind", "UpgradeTask");
            return true;
        });
        return body.requiredObject(
                "spec", spec -> spec.requiredObject("clusterUpgradeAction", UpgradeClusterRequest::action));
    }

    private static TaskRequest action(JsonObjectReader action) {
        Strategy strategy = action.requiredObject("strategy", Strategy::of);
        String target = action.requiredText("targetVersion");
        action.list("addons", UpgradeClusterRequest::addon);
        action.each("nodeOrder", (order, pool) -> order.list(pool, UpgradeClusterRequest::nodePriority) != null);
        action.each("nodePoolOrder", (order, pool) -> order.number(pool, 0, Integer.MAX_VALUE));
        action.bool("isOnlyUpgrade");
        return new TaskRequest(TaskType.CLUSTER, null, target, Json.write(strategy));
    }

    private static boolean addon(JsonObjectReader addon) {
        addon.requiredText("addonTemplateName");
        addon.required("operation", addon.oneOf("operation", ADDON_OPERATIONS), "");
        addon.requiredText("version");
        addon.object("values", values -> true);
        return true;
    }

    private static boolean nodePriority(JsonObjectReader node) {
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
