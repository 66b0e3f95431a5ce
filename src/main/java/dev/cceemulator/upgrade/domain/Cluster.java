package dev.cceemulator.upgrade.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A cluster.
 *
 * @param projectId the project it belongs to
 * @param id unique within its project only
 * @param name its display name; null if it has no name
 * @param version the version it runs, such as v1.17.17-r0; null if it is unknown
 * @param phase its phase
 * @param latestBackupAt the time of its last snapshot, if a fixture has it
 */
public record Cluster(
        String projectId,
        String id,
        @Nullable String name,
        @Nullable String version,
        ClusterPhase phase,
        @Nullable Instant latestBackupAt) {

    /** A cluster of which no snapshot was recorded. */
    public Cluster(String projectId, String id, @Nullable String name, @Nullable String version, ClusterPhase phase) {
        this(projectId, id, name, version, phase, null);
    }

    /** The same cluster in another project. */
    public Cluster withProjectId(String otherProjectId) {
        return new Cluster(otherProjectId, id, name, version, phase, latestBackupAt);
    }

    /** The same cluster with another version. */
    public Cluster withVersion(@Nullable String otherVersion) {
        return new Cluster(projectId, id, name, otherVersion, phase, latestBackupAt);
    }

    /** The same cluster with the time of its last snapshot. */
    public Cluster withLatestBackupAt(@Nullable Instant time) {
        return new Cluster(projectId, id, name, version, phase, time);
    }

    /**
     * The cluster at a moment, with the effect of its last upgrade.
     *
     * @param upgrade the last upgrade that a client started; null if there is none
     */
    public Cluster afterUpgrade(@Nullable WorkflowTask upgrade, Instant now) {
        if (upgrade == null) {
            return this;
        }
        return new Cluster(
                projectId,
                id,
                name,
                upgrade.hasSucceeded(now) ? upgrade.targetVersion() : upgrade.clusterVersion(),
                upgrade.hasEnded(now) ? phase : ClusterPhase.UPGRADING,
                latestBackupAt);
    }
}
