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
            "SELECT name, version, phase FROM cluster WHERE project_id = ? AND cluster_id = ?";

    private final Session session;

    public ClusterStore(Session session) {
        this.session = session;
    }

    /** The cluster of a project, as it was before any upgrade that a client started. */
    public Optional<Cluster> find(ClusterKey path) {
        return find(FIND, path);
    }

    /**
     * The same cluster, locked until the transaction ends.
     *
     * @throws LockedException if another transaction holds the lock for longer than the database waits
     */
    public Optional<Cluster> lock(ClusterKey path) {
        Optional<Cluster> locked = find(FIND + " FOR UPDATE", path);
        // A reset that was waited for has put another row in the place of the one that was found.
        while (locked.isEmpty() && find(path).isPresent()) {
            locked = find(FIND + " FOR UPDATE", path);
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

    private Optional<Cluster> find(String sql, ClusterKey path) {
        return session.find(
                sql,
                row -> new Cluster(
                        path.projectId(),
                        path.clusterId(),
                        row.text("name"),
                        row.text("version"),
                        ClusterPhase.valueOf(row.requiredText("phase"))),
                path.projectId(),
                path.clusterId());
    }

    /** The ids of a project's clusters in the order in which they were added. */
    public List<String> idsAsAdded(String projectId) {
        return session.list(
                "SELECT cluster_id FROM cluster WHERE project_id = ? ORDER BY insertion_seq",
                row -> row.requiredText("cluster_id"),
                projectId);
    }

    /** The ids of a project's clusters, in their order. */
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

    /** Removes a cluster with all it holds. */
    public void remove(ClusterKey path) {
        session.execute(
                "DELETE FROM cluster WHERE project_id = ? AND cluster_id = ?", path.projectId(), path.clusterId());
    }

    /** Removes the clusters of a project with all they hold. */
    public void removeAll(String projectId) {
        session.execute("DELETE FROM cluster WHERE project_id = ?", projectId);
    }

    /** Adds clusters to projects that exist. */
    public void add(Collection<Cluster> clusters) {
        session.executeBatch(
                "INSERT INTO cluster (project_id, cluster_id, name, version, phase) VALUES (?, ?, ?, ?, ?)",
                clusters,
                cluster -> new Object[] {
                    cluster.projectId(),
                    cluster.id(),
                    cluster.name(),
                    cluster.version(),
                    cluster.phase().name()
                });
    }
}
