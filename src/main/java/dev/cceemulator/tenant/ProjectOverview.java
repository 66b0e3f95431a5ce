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

/** Looks up what explanations need of a project. */
public final class ProjectOverview {
    /** Enough to find a mistyped one among. */
    static final int MAX_IDS = 50;

    private final Database database;
    private final DialectResolver dialects;

    public ProjectOverview(Database database, DialectResolver dialects) {
        this.database = database;
        this.dialects = dialects;
    }

    /**
     * A project at a glance.
     *
     * @param dialect how its clients expect the list
     * @param clusters how many clusters it has
     * @param clusterIds the ids of the first fifty of them
     * @param hasCluster whether it has the cluster that was asked for
     */
    public record Overview(Dialect dialect, long clusters, List<String> clusterIds, boolean hasCluster) {}

    /**
     * The project of an id; empty if there is none.
     *
     * @param clusterId the cluster that was asked for; null if none was
     */
    public Optional<Overview> find(String projectId, @Nullable String clusterId) {
        return database.read(
                projectId,
                session -> new ProjectStore(session).find(projectId).map(project -> {
                    ClusterStore clusters = new ClusterStore(session);
                    return new Overview(
                            dialects.of(project.dialect()),
                            clusters.count(projectId),
                            clusters.ids(projectId, MAX_IDS),
                            clusterId != null
                                    && clusters.find(new ClusterKey(projectId, clusterId))
                                            .isPresent());
                }));
    }
}
