package dev.cceemulator.upgrade.service;

import dev.cceemulator.catalogue.ClusterVersion;
import dev.cceemulator.catalogue.VersionCatalogue;
import dev.cceemulator.error.ApiError;
import dev.cceemulator.error.ApiException;
import dev.cceemulator.upgrade.domain.Cluster;
import dev.cceemulator.upgrade.domain.ClusterPhase;
import dev.cceemulator.upgrade.domain.CreateWorkflow;
import dev.cceemulator.upgrade.domain.Ids;
import dev.cceemulator.upgrade.domain.UpgradeRules;
import dev.cceemulator.upgrade.domain.UpgradeWorkflow;
import dev.cceemulator.upgrade.domain.WireNames;
import dev.cceemulator.upgrade.domain.WorkflowPhase;
import dev.cceemulator.upgrade.domain.WorkflowProgress;
import dev.cceemulator.upgrade.domain.WorkflowSpec;
import dev.cceemulator.upgrade.domain.WorkflowState;
import dev.cceemulator.upgrade.domain.WorkflowStatus;
import dev.cceemulator.upgrade.service.ClusterTransactions.LockedCluster;
import dev.cceemulator.upgrade.store.WorkflowStore;
import java.util.List;
import java.util.Optional;

/** Creates workflows. */
final class WorkflowFactory {
    private final VersionCatalogue catalogue;
    private final Ids ids;

    WorkflowFactory(VersionCatalogue catalogue, Ids ids) {
        this.catalogue = catalogue;
        this.ids = ids;
    }

    /** Ends the cluster's open workflow, if there is one, and adds another. */
    WorkflowState create(LockedCluster cluster, CreateWorkflow request) {
        Optional<WorkflowState> newest = cluster.workflows().newest();
        Optional<WorkflowPhase> finalPhase = newest.flatMap(UpgradeRules::finalPhase);
        requireAvailable(cluster.cluster());
        WorkflowSpec spec = spec(cluster.cluster(), request);
        WorkflowStore workflows = new WorkflowStore(cluster.session());
        UpgradeRules.requireRoom(workflows.count(cluster.key()), "workflows");
        finalPhase.ifPresent(phase -> workflows.end(newest.orElseThrow().workflow(), phase, cluster.now()));
        UpgradeWorkflow created = new UpgradeWorkflow(
                cluster.key().projectId(),
                cluster.key().clusterId(),
                ids.next(),
                null,
                null,
                null,
                cluster.now(),
                cluster.now(),
                spec,
                new WorkflowStatus(null, null, null));
        workflows.addLive(created);
        return WorkflowProgress.derive(created, List.of(), cluster.now());
    }

    private static void requireAvailable(Cluster cluster) {
        if (cluster.phase() != ClusterPhase.AVAILABLE) {
            throw new ApiException(
                    ApiError.STATE_NOT_ALLOWED,
                    "The cluster is " + WireNames.of(cluster.phase())
                            + "; only a cluster that is Available can be upgraded");
        }
    }

    private WorkflowSpec spec(Cluster cluster, CreateWorkflow request) {
        String version = cluster.version();
        if (version == null) {
            throw new ApiException(
                    ApiError.VERSION_UNSUPPORTED,
                    "The version of the cluster is unknown, so it has no target versions");
        }
        String named = request.clusterVersion();
        if (named != null && !ClusterVersion.matches(version, named)) {
            throw new ApiException(
                    ApiError.VERSION_UNSUPPORTED, "The cluster has version " + version + ", not '" + named + "'");
        }
        return new WorkflowSpec(cluster.id(), version, target(version, request.targetVersion()));
    }

    private String target(String version, String named) {
        return catalogue
                .resolve(version, named)
                .orElseThrow(() -> new ApiException(
                        ApiError.VERSION_UNSUPPORTED,
                        "A cluster of version " + version + " cannot be upgraded to '" + named + "'; allowed are "
                                + allowed(catalogue.targetsOf(version))));
    }

    private static String allowed(List<String> targets) {
        return targets.isEmpty()
                ? "no versions, since no upgrade path leads to a newer one"
                : String.join(", ", targets);
    }
}
