package dev.cceemulator.gateway;

import dev.cceemulator.catalogue.CatalogueHandlers;
import dev.cceemulator.upgrade.WorkflowHandlers;
import dev.cceemulator.upgrade.cluster.ClusterHandlers;
import dev.cceemulator.upgrade.task.PostCheckHandlers;
import dev.cceemulator.upgrade.task.PreCheckHandlers;
import dev.cceemulator.upgrade.task.SnapshotHandlers;
import dev.cceemulator.upgrade.task.UpgradeHandlers;

/** Who handles which operations of CCE. */
public record CceHandlers(
        WorkflowHandlers workflows,
        PreCheckHandlers preChecks,
        SnapshotHandlers snapshots,
        UpgradeHandlers upgrades,
        PostCheckHandlers postChecks,
        ClusterHandlers clusters,
        CatalogueHandlers catalogue) {}
