package dev.cceemulator.upgrade.task;

import dev.cceemulator.catalogue.VersionCatalogue;
import dev.cceemulator.json.Json;
import dev.cceemulator.upgrade.TaskReport;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The vendor's UpgradeClusterResponse. */
record UpgradeBody(TaskMetadata metadata, Spec spec) {

    record Spec(Action clusterUpgradeAction) {}

    record Action(
            @Nullable String version,
            @Nullable String targetVersion,
            @Nullable String targetPlatformVersion,
            @Nullable Object strategy,
            Map<String, String> config) {}

    static UpgradeBody of(TaskReport report, VersionCatalogue catalogue) {
        Action action = new Action(
                report.clusterVersion(),
                report.targetVersion(),
                catalogue.platformVersionOf(report.targetVersion()).orElse(null),
                report.request() == null ? null : Json.written(report.request()),
                Map.of());
        return new UpgradeBody(TaskMetadata.created(report), new Spec(action));
    }
}
