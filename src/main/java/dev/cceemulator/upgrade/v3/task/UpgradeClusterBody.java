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

    static UpgradeClusterBody of(TaskView view, VersionCatalogue catalogue) {
        Action action = new Action(
                view.clusterVersion(),
                view.targetVersion(),
                catalogue
                        .platformVersionOf(view.targetVersion())
                        .map(UpgradeClusterBody::withoutSecondPart)
                        .orElse(null),
                view.echoedRequest() == null ? null : Json.rawValue(view.echoedRequest()),
                Map.of());
        return new UpgradeClusterBody(TaskMetadata.created(view), new Spec(action));
    }

    /** cce.10 for cce.10.0, as in the vendor's examples of this operation and of the upgrade paths. */
    private static String withoutSecondPart(String platformVersion) {
        return platformVersion.replaceFirst("^(\\w+\\.\\d+)\\..*", "$1");
    }
}
