package dev.cceemulator.upgrade;

import dev.cceemulator.database.Session;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The table of clusters, within one transaction. */
public final class ClusterStore {
    private final Session session;

    public ClusterStore(Session session) {
        this.session = session;
    }

    /** The cluster of a project. */
    Optional<Cluster> find(ClusterPath path) {
        return session.find(
                "SELECT name, version, phase FROM cluster WHERE project_id = ? AND cluster_id = ?",
                row -> new Cluster(
                        path.projectId(),
                        path.clusterId(),
                        row.getString("name"),
                        row.getString("version"),
                        ClusterPhase.valueOf(row.getString("phase"))),
                path.projectId(),
                path.clusterId());
    }

    /** The ids of a project's clusters, in their order. */
    List<String> ids(String projectId, int limit) {
        return session.list(
                "SELECT cluster_id FROM cluster WHERE project_id = ? ORDER BY cluster_id FETCH FIRST ? ROWS ONLY",
                row -> row.getString("cluster_id"),
                projectId,
                limit);
    }

    /** How many clusters a project has. */
    long count(String projectId) {
        return session.find(
                        "SELECT COUNT(*) AS clusters FROM cluster WHERE project_id = ?",
                        row -> row.getLong("clusters"),
                        projectId)
                .orElseThrow();
    }

    /** Adds clusters to projects that exist. */
    public void add(Collection<Cluster> clusters) {
        session.executeEach(
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
