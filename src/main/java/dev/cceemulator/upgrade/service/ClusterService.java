package dev.cceemulator.upgrade.service;

import dev.cceemulator.database.Database;
import dev.cceemulator.database.Session;
import dev.cceemulator.error.ApiException;
import dev.cceemulator.plan.TaskType;
import dev.cceemulator.project.Clocks;
import dev.cceemulator.project.ProjectTime;
import dev.cceemulator.upgrade.domain.Cluster;
import dev.cceemulator.upgrade.domain.ClusterKey;
import dev.cceemulator.upgrade.domain.TaskView;
import java.util.List;

/** What clients may know of a cluster before, while and after it is upgraded. */
public final class ClusterService {
    private final Database database;
    private final Clocks clocks;

    public ClusterService(Database database, Clocks clocks) {
        this.database = database;
        this.clocks = clocks;
    }

    /**
     * A cluster and its upgrades.
     *
     * @param cluster as it stands
     * @param upgrades the newest first
     */
    public record WithUpgrades(Cluster cluster, List<TaskView> upgrades) {}

    /**
     * A cluster as it stands.
     *
     * @throws ApiException if the project has no such cluster
     */
    public Cluster show(ClusterKey path) {
        return database.read(path.projectId(), session -> cluster(session, path, time(session, path)));
    }

    /**
     * A cluster as it stands, and its upgrades.
     *
     * @throws ApiException if the project has no such cluster
     */
    public WithUpgrades showWithUpgrades(ClusterKey path) {
        return database.read(path.projectId(), session -> {
            ProjectTime time = time(session, path);
            return new WithUpgrades(
                    cluster(session, path, time), TaskViews.list(session, path, TaskType.CLUSTER, time.now()));
        });
    }

    private ProjectTime time(Session session, ClusterKey path) {
        return clocks.time(session, path.projectId());
    }

    private static Cluster cluster(Session session, ClusterKey path, ProjectTime time) {
        return new ClusterQueries(session, time).find(path).orElseThrow(path::notFound);
    }
}
