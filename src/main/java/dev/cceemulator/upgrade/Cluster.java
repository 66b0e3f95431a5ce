package dev.cceemulator.upgrade;

import org.jspecify.annotations.Nullable;

/**
 * A cluster.
 *
 * @param projectId the project it belongs to
 * @param id unique within its project only
 * @param name what people call it; null if it has no name
 * @param version the version it runs, such as v1.17.17-r0; null if nothing says so
 * @param phase what it is doing
 */
public record Cluster(
        String projectId,
        String id,
        @Nullable String name,
        @Nullable String version,
        ClusterPhase phase) {}
