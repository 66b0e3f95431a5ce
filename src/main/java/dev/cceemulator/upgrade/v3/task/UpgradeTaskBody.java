package dev.cceemulator.upgrade.v3.task;

import dev.cceemulator.upgrade.domain.TaskView;
import org.jspecify.annotations.Nullable;

/** The vendor's UpgradeTaskResponseBody. */
record UpgradeTaskBody(String apiVersion, String kind, TaskMetadata metadata, Spec spec, TaskProgress status) {

    record Spec(@Nullable String version, @Nullable String targetVersion) {}

    static UpgradeTaskBody of(TaskView view) {
        return new UpgradeTaskBody(
                "v3",
                "UpgradeTask",
                TaskMetadata.of(view),
                new Spec(view.clusterVersion(), view.targetVersion()),
                TaskProgress.of(view));
    }
}
