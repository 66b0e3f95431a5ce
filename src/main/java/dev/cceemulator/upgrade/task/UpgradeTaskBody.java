package dev.cceemulator.upgrade.task;

import dev.cceemulator.upgrade.TaskReport;
import org.jspecify.annotations.Nullable;

/** The vendor's UpgradeTaskResponseBody. */
record UpgradeTaskBody(String apiVersion, String kind, TaskMetadata metadata, Spec spec, TaskProgress status) {

    record Spec(@Nullable String version, @Nullable String targetVersion) {}

    static UpgradeTaskBody of(TaskReport report) {
        return new UpgradeTaskBody(
                "v3",
                "UpgradeTask",
                TaskMetadata.of(report),
                new Spec(report.clusterVersion(), report.targetVersion()),
                TaskProgress.of(report));
    }
}
