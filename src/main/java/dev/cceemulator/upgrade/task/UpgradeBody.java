package dev.cceemulator.upgrade.task;

import dev.cceemulator.json.Json;
import dev.cceemulator.upgrade.TaskReport;
import org.jspecify.annotations.Nullable;

/** The vendor's UpgradeClusterResponse. */
record UpgradeBody(TaskMetadata metadata, Spec spec) {

    record Spec(Action clusterUpgradeAction) {}

    record Action(
            @Nullable String version,
            @Nullable String targetVersion,
            @Nullable Object strategy) {}

    static UpgradeBody of(TaskReport report) {
        Action action = new Action(
                report.clusterVersion(),
                report.targetVersion(),
                report.request() == null ? null : Json.written(report.request()));
        return new UpgradeBody(TaskMetadata.created(report), new Spec(action));
    }
}
