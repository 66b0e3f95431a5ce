package dev.cceemulator.upgrade.v3.task;

import dev.cceemulator.catalogue.VersionCatalogue;
import dev.cceemulator.json.Json;
import dev.cceemulator.upgrade.domain.TaskView;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The vendor's UpgradeClusterResponse. */
record UpgradeClusterBody(TaskMetadata metadata, Spec spec) {

    record Spec(Action clusterUpgradeAction) {}

    record Action(
            @Nullable String version,
            @Nullable String targetVersion,
            @Nullable String targetPlatformVersion,
            @Nullable Object strategy,
            Map<String, String> config) {}

    static UpgradeClusterBody of(TaskView report, VersionCatalogue catalogue) {
        Action action = new Action(
                report.clusterVersion(),
                report.targetVersion(),
                catalogue.platformVersionOf(report.targetVersion()).orElse(null),
                report.request() == null ? null : Json.written(report.request()),
                Map.of());
        return new UpgradeClusterBody(TaskMetadata.created(report), new Spec(action));
    }
}
