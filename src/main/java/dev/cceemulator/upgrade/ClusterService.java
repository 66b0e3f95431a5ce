package dev.cceemulator.upgrade;

import dev.cceemulator.database.Database;
import dev.cceemulator.database.Session;
import dev.cceemulator.error.ApiException;
import dev.cceemulator.project.Clocks;
import java.time.Instant;
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
    public record WithUpgrades(Cluster cluster, List<TaskReport> upgrades) {}

    /**
     * A cluster as it stands.
     *
     * @throws ApiException if the project has no such cluster
     */
    public Cluster show(ClusterPath path) {
        return database.read(path.projectId(), session -> cluster(session, path, now(session, path)));
    }

    /**
     * A cluster as it stands, and its upgrades.
     *
     * @throws ApiException if the project has no such cluster
     */
    public WithUpgrades showWithUpgrades(ClusterPath path) {
        return database.read(path.projectId(), session -> {
            Instant now = now(session, path);
            return new WithUpgrades(
                    cluster(session, path, now), TaskReports.list(session, path, TaskType.CLUSTER, now));
        });
    }

    private Instant now(Session session, ClusterPath path) {
        return clocks.moment(session, path.projectId()).now();
    }

    private static Cluster cluster(Session session, ClusterPath path, Instant now) {
        UpgradeTask upgrade =
                new TaskStore(session).newest(path, TaskType.CLUSTER).orElse(null);
        return new ClusterStore(session).find(path).orElseThrow(path::notFound).after(upgrade, now);
    }
}
