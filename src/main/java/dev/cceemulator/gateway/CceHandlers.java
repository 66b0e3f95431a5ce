package dev.cceemulator.gateway;

import dev.cceemulator.catalogue.CatalogueHandlers;
import dev.cceemulator.upgrade.v3.cluster.ClusterHandlers;
import dev.cceemulator.upgrade.v3.task.PostCheckHandlers;
import dev.cceemulator.upgrade.v3.task.PreCheckHandlers;
import dev.cceemulator.upgrade.v3.task.SnapshotHandlers;
import dev.cceemulator.upgrade.v3.task.UpgradeHandlers;
import dev.cceemulator.upgrade.v3.workflow.WorkflowHandlers;

/** Who handles which operations of CCE. */
public record CceHandlers(
        WorkflowHandlers workflows,
        PreCheckHandlers preChecks,
        SnapshotHandlers snapshots,
        UpgradeHandlers upgrades,
        PostCheckHandlers postChecks,
        ClusterHandlers clusters,
        CatalogueHandlers catalogue) {}
