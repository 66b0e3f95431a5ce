package dev.cceemulator.upgrade.v3.task;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The items of a pre-upgrade check. There is one for each of the vendor's groups, on a cluster with one control node; the
 * real service has many more.
 */
final class CheckItems {
    private static final NodeInfo NODE =
            new NodeInfo("00000000-0000-0000-0000-000000000001", "control-node", "Active", "master");

    private CheckItems() {}

    /** The vendor's PreCheckItemStatus, for an item without findings. */
    record Item(String name, String group, @Nullable String phase) {}

    /** The vendor's NodeInfo. */
    record NodeInfo(String uid, String name, String status, String nodeType) {}

    /** The vendor's NodeStageStatus. */
    record NodeStage(NodeInfo nodeInfo, List<Item> itemsStatus) {}

    static List<Item> ofCluster(@Nullable String phase) {
        return List.of(
                new Item("resource-limit", "LimitCheck", phase), new Item("control-plane", "MasterCheck", phase));
    }

    static List<Item> ofAddons(@Nullable String phase) {
        return List.of(new Item("addon-version", "AddonCheck", phase));
    }

    static List<NodeStage> ofNodes(@Nullable String phase) {
        return List.of(new NodeStage(NODE, List.of(new Item("node-status", "NodeCheck", phase))));
    }
}
