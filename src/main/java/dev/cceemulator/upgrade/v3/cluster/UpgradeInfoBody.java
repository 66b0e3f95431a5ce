package dev.cceemulator.upgrade.v3.cluster;

import dev.cceemulator.catalogue.ClusterVersion;
import dev.cceemulator.catalogue.VersionCatalogue;
import dev.cceemulator.upgrade.domain.Cluster;
import dev.cceemulator.upgrade.domain.TaskView;
import dev.cceemulator.upgrade.service.ClusterService.WithUpgrades;
import dev.cceemulator.upgrade.v3.task.TaskProgress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The vendor's ShowClusterUpgradeInfoResponse. */
record UpgradeInfoBody(String kind, String apiVersion, Map<String, String> metadata, Spec spec, Object status) {
    private static final TaskProgress NONE = new TaskProgress(null, null, null);

    record Spec(@Nullable Object lastUpgradeInfo, VersionInfo versionInfo, FeatureGates upgradeFeatureGates) {}

    record VersionInfo(
            @Nullable String release, @Nullable String patch, String suggestPatch, List<String> targetVersions) {

        static VersionInfo of(@Nullable String version, VersionCatalogue catalogue) {
            Optional<ClusterVersion> exact = version == null ? Optional.empty() : ClusterVersion.parse(version);
            return exact.map(parsed -> new VersionInfo(
                            parsed.release(),
                            parsed.patch(),
                            catalogue.suggestedPatch(parsed.toString()),
                            catalogue.targetsOf(parsed.toString())))
                    .orElse(new VersionInfo(version, null, "", List.of()));
        }
    }

    record FeatureGates(boolean supportUpgradePageV4) {}

    /** The status describes the last upgrade that was started, lastUpgradeInfo the last one that has ended. */
    static UpgradeInfoBody of(WithUpgrades state, VersionCatalogue catalogue) {
        Cluster cluster = state.cluster();
        Object lastEnded =
                last(state.upgrades().stream().filter(TaskView::hasEnded)).orElse(null);
        Object newest = last(state.upgrades().stream()).orElse(NONE);
        return new UpgradeInfoBody(
                "UpgradeInfo",
                "v3",
                Map.of(),
                new Spec(lastEnded, VersionInfo.of(cluster.version(), catalogue), new FeatureGates(true)),
                newest);
    }

    private static Optional<Object> last(Stream<TaskView> oldestFirst) {
        return oldestFirst.reduce((older, newer) -> newer).map(TaskProgress::status);
    }
}
