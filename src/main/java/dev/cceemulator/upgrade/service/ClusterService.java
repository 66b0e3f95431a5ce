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

/** The use cases that show a cluster before, during and after an upgrade. */
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
     * @param cluster its current state
     * @param upgrades the oldest first
     */
    public record WithUpgrades(Cluster cluster, List<TaskView> upgrades) {}

    /**
     * The current state of a cluster.
     *
     * @throws ApiException if the project has no such cluster
     */
    public Cluster show(ClusterKey key) {
        return database.read(key.projectId(), session -> cluster(session, key, time(session, key)));
    }

    /**
     * The current state of a cluster, and its upgrades.
     *
     * @throws ApiException if the project has no such cluster
     */
    public WithUpgrades showWithUpgrades(ClusterKey key) {
        return database.read(key.projectId(), session -> {
            ProjectTime time = time(session, key);
            return new WithUpgrades(
                    cluster(session, key, time), TaskViews.list(session, key, TaskType.CLUSTER, time.now()));
        });
    }

    private ProjectTime time(Session session, ClusterKey key) {
        return clocks.time(session, key.projectId());
    }

    private static Cluster cluster(Session session, ClusterKey key, ProjectTime time) {
        return new ClusterQueries(session, time).find(key).orElseThrow(key::notFound);
    }
}
