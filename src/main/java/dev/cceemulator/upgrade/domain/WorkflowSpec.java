package dev.cceemulator.upgrade.domain;

import org.jspecify.annotations.Nullable;

/**
 * The upgrade that a workflow performs; fields that were not recorded are null.
 *
 * @param clusterId the cluster to upgrade
 * @param clusterVersion the version before the upgrade
 * @param targetVersion the version after it
 */
public record WorkflowSpec(
        @Nullable String clusterId,
        @Nullable String clusterVersion,
        @Nullable String targetVersion) {}
