package dev.cceemulator.upgrade.domain;

import java.time.Instant;
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
        ClusterPhase phase) {

    /** The same cluster in another project. */
    public Cluster in(String otherProjectId) {
        return new Cluster(otherProjectId, id, name, version, phase);
    }

    /** The same cluster with another version. */
    public Cluster ofVersion(@Nullable String otherVersion) {
        return new Cluster(projectId, id, name, otherVersion, phase);
    }

    /**
     * The cluster as the last upgrade of it leaves it at a moment.
     *
     * @param upgrade the last upgrade that a client started; null if none did
     */
    public Cluster after(@Nullable WorkflowTask upgrade, Instant now) {
        if (upgrade == null) {
            return this;
        }
        return new Cluster(
                projectId,
                id,
                name,
                upgrade.hasSucceeded(now) ? upgrade.targetVersion() : upgrade.clusterVersion(),
                upgrade.isOver(now) ? phase : ClusterPhase.UPGRADING);
    }
}
