package dev.cceemulator.upgrade.v3.cluster;

import dev.cceemulator.catalogue.ClusterVersion;
import dev.cceemulator.catalogue.VersionCatalogue;
import dev.cceemulator.upgrade.domain.Cluster;
import dev.cceemulator.upgrade.domain.TaskView;
import dev.cceemulator.upgrade.service.ClusterService.WithUpgrades;
import dev.cceemulator.upgrade.v3.task.TaskProgress;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The vendor's ShowClusterUpgradeInfoResponse. */
record UpgradeInfoBody(String kind, String apiVersion, ClusterBody.Metadata metadata, Spec spec, TaskProgress status) {
    private static final TaskProgress NONE = new TaskProgress(null, null, null);

    record Spec(@Nullable TaskProgress lastUpgradeInfo, VersionInfo versionInfo, FeatureGates upgradeFeatureGates) {}

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
        TaskProgress lastEnded = state.upgrades().stream()
                .filter(TaskView::hasEnded)
                .findFirst()
                .map(TaskProgress::of)
                .orElse(null);
        TaskProgress newest =
                state.upgrades().stream().findFirst().map(TaskProgress::of).orElse(NONE);
        return new UpgradeInfoBody(
                "ClusterUpgradeInfo",
                "v3",
                ClusterBody.Metadata.of(cluster),
                new Spec(lastEnded, VersionInfo.of(cluster.version(), catalogue), new FeatureGates(true)),
                newest);
    }
}
