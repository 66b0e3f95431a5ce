package dev.cceemulator.upgrade.store;

import dev.cceemulator.database.LockedException;
import dev.cceemulator.database.Session;
import dev.cceemulator.upgrade.domain.Cluster;
import dev.cceemulator.upgrade.domain.ClusterKey;
import dev.cceemulator.upgrade.domain.ClusterPhase;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The table of clusters, within one transaction. */
public final class ClusterStore {
    private static final String FIND =
            "SELECT name, version, phase, latest_backup_at FROM cluster WHERE project_id = ? AND cluster_id = ?";

    private final Session session;

    public ClusterStore(Session session) {
        this.session = session;
    }

    /** A cluster as it is stored, without the effect of upgrades that clients started. */
    public Optional<Cluster> find(ClusterKey key) {
        return find(FIND, key);
    }

    /**
     * The same cluster, locked until the transaction ends.
     *
     * @throws LockedException if another transaction holds the lock for longer than the database waits
     */
    public Optional<Cluster> lock(ClusterKey key) {
        Optional<Cluster> locked = find(FIND + " FOR UPDATE", key);
        // A reset that held the lock may have replaced the row while this transaction waited for it.
        while (locked.isEmpty() && find(key).isPresent()) {
            locked = find(FIND + " FOR UPDATE", key);
        }
        return locked;
    }

    /**
     * Locks every cluster of a project until the transaction ends.
     *
     * @throws LockedException if another transaction holds a lock for longer than the database waits
     */
    public void lockAll(String projectId) {
        session.list(
                "SELECT cluster_id FROM cluster WHERE project_id = ? ORDER BY cluster_id FOR UPDATE",
                row -> row.requiredText("cluster_id"),
                projectId);
    }

    private Optional<Cluster> find(String sql, ClusterKey key) {
        return session.find(
                sql,
                row -> new Cluster(
                        key.projectId(),
                        key.clusterId(),
                        row.text("name"),
                        row.text("version"),
                        ClusterPhase.valueOf(row.requiredText("phase")),
                        row.instant("latest_backup_at")),
                key.projectId(),
                key.clusterId());
    }

    /** The ids of a project's clusters in the order in which they were added. */
    public List<String> idsInInsertionOrder(String projectId) {
        return session.list(
                "SELECT cluster_id FROM cluster WHERE project_id = ? ORDER BY insertion_seq",
                row -> row.requiredText("cluster_id"),
                projectId);
    }

    /** The ids of a project's clusters, sorted, up to a limit. */
    public List<String> ids(String projectId, int limit) {
        return session.list(
                "SELECT cluster_id FROM cluster WHERE project_id = ? ORDER BY cluster_id FETCH FIRST ? ROWS ONLY",
                row -> row.requiredText("cluster_id"),
                projectId,
                limit);
    }

    /** The number of clusters of a project. */
    public long count(String projectId) {
        return session.find(
                        "SELECT COUNT(*) AS clusters FROM cluster WHERE project_id = ?",
                        row -> row.number("clusters"),
                        projectId)
                .orElseThrow();
    }

    /** Removes a cluster with its workflows and tasks. */
    public void remove(ClusterKey key) {
        session.execute(
                "DELETE FROM cluster WHERE project_id = ? AND cluster_id = ?", key.projectId(), key.clusterId());
    }

    /** Removes the clusters of a project with their workflows and tasks. */
    public void removeAll(String projectId) {
        session.execute("DELETE FROM cluster WHERE project_id = ?", projectId);
    }

    /** Adds clusters to existing projects. */
    public void add(Collection<Cluster> clusters) {
        session.executeBatch(
                "INSERT INTO cluster (project_id, cluster_id, name, version, phase, latest_backup_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                clusters,
                cluster -> new Object[] {
                    cluster.projectId(),
                    cluster.id(),
                    cluster.name(),
                    cluster.version(),
                    cluster.phase().name(),
                    cluster.latestBackupAt()
                });
    }
}
