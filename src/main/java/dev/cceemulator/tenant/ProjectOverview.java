package dev.cceemulator.tenant;

import dev.cceemulator.database.Database;
import dev.cceemulator.dialect.Dialect;
import dev.cceemulator.project.DialectResolver;
import dev.cceemulator.project.ProjectStore;
import dev.cceemulator.upgrade.domain.ClusterKey;
import dev.cceemulator.upgrade.store.ClusterStore;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks up the facts on a project that explanations show. */
public final class ProjectOverview {
    /** Enough to find the one that was mistyped. */
    static final int MAX_IDS = 50;

    private final Database database;
    private final DialectResolver dialects;

    public ProjectOverview(Database database, DialectResolver dialects) {
        this.database = database;
        this.dialects = dialects;
    }

    /**
     * An overview of a project.
     *
     * @param dialect its dialect
     * @param clusters the number of its clusters
     * @param clusterIds the first of their ids, at most fifty
     * @param hasCluster whether it has the requested cluster
     */
    public record Overview(Dialect dialect, long clusters, List<String> clusterIds, boolean hasCluster) {}

    /**
     * The overview of a project; empty if there is none.
     *
     * @param clusterId the requested cluster; null if there is none
     */
    public Optional<Overview> find(String projectId, @Nullable String clusterId) {
        return database.read(
                projectId,
                session -> new ProjectStore(session).find(projectId).map(project -> {
                    ClusterStore clusters = new ClusterStore(session);
                    return new Overview(
                            dialects.resolve(project.dialect()),
                            clusters.count(projectId),
                            clusters.ids(projectId, MAX_IDS),
                            clusterId != null
                                    && clusters.find(new ClusterKey(projectId, clusterId))
                                            .isPresent());
                }));
    }
}
