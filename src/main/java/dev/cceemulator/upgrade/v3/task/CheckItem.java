package dev.cceemulator.upgrade.v3.task;

import dev.cceemulator.plan.TaskStatus;
import dev.cceemulator.upgrade.domain.TaskView;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The items of a pre-upgrade check that the vendor's API definition names in its examples, with their kinds and levels. The
 * real service has about 80, of which the others' names are not known.
 */
enum CheckItem {
    DEPRECATED_API_CHECK("DeprecatedApiCheck", Group.CLUSTER, "Risk", "Info"),
    BLACK_LIMIT("BlackLimit", Group.CLUSTER, "Exception", "Fatal"),
    MASTER_SSH("MasterSSH", Group.CLUSTER, "Exception", "Fatal"),
    RELEASE_LIMIT("ReleaseLimit", Group.CLUSTER, "Exception", "Warning"),
    CLUSTER_NO_ARM("ClusterNoArm", Group.CLUSTER, "Exception", "Warning"),
    NODE_CONTAINERD_POD_RESTART_RISK("NodeContainerdPodRestartRisk", Group.CLUSTER, "Risk", "Warning"),
    RESIDUE_PACKAGE_VERSION("ResiduePackageVersion", Group.CLUSTER, "Exception", "Fatal"),
    ADDON_LIMIT("AddonLimit", Group.ADDON, "Exception", "Warning"),
    CORE_DNS_CONF_LIMIT("CoreDNSConfLimit", Group.ADDON, "Exception", "Fatal"),
    EVEREST_LIMIT_HUNG_VERSION("EverestLimitHungVersion", Group.ADDON, "Risk", "Fatal");

    private final String wireName;
    private final Group group;
    private final String kind;
    private final String level;

    CheckItem(String wireName, Group group, String kind, String level) {
        this.wireName = wireName;
        this.group = group;
        this.kind = kind;
        this.level = level;
    }

    /** The part of a check that an item belongs to. */
    enum Group {
        CLUSTER("LimitCheck"),
        ADDON("AddonCheck");

        private final String wireName;

        Group(String wireName) {
            this.wireName = wireName;
        }
    }

    /** The vendor's PreCheckItemStatus. The source of a risk is empty where there is none. */
    record Body(
            String name,
            String kind,
            String group,
            String level,
            @Nullable String phase,
            @Nullable String message,
            Map<String, Object> riskSource) {}

    /** The items of a group, all in the phase of the whole check. */
    static List<Body> statuses(Group group, TaskView check) {
        String phase = TaskProgress.phase(check);
        String message = check.point().status() == TaskStatus.SUCCESS ? "check item succeed" : null;
        return Arrays.stream(values())
                .filter(item -> item.group == group)
                .map(item -> new Body(item.wireName, item.kind, group.wireName, item.level, phase, message, Map.of()))
                .toList();
    }
}
