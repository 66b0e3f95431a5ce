package dev.cceemulator.upgrade.domain;

import org.jspecify.annotations.Nullable;

/**
 * A client's request for a workflow.
 *
 * @param clusterVersion the version that the client expects the cluster to have; null if it names none
 * @param targetVersion the version to upgrade to, exact or a prefix
 */
public record CreateWorkflow(@Nullable String clusterVersion, String targetVersion) {}
