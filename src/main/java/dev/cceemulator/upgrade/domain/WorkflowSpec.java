package dev.cceemulator.upgrade.domain;

import org.jspecify.annotations.Nullable;

/**
 * What a workflow is to do; each part null where it is not recorded.
 *
 * @param clusterId the cluster to upgrade
 * @param clusterVersion the version it comes from
 * @param targetVersion the version it goes to
 */
public record WorkflowSpec(
        @Nullable String clusterId,
        @Nullable String clusterVersion,
        @Nullable String targetVersion) {}
