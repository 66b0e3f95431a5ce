package dev.cceemulator.upgrade;

import dev.cceemulator.database.Database;
import dev.cceemulator.database.LockedException;
import dev.cceemulator.database.Session;
import dev.cceemulator.error.ApiException;
import dev.cceemulator.error.Refusal;
import dev.cceemulator.project.Clocks;
import dev.cceemulator.project.Moment;
import java.time.Instant;
import java.util.function.Function;

/** The one way in which clients change clusters: one after the other, each seeing what the one before it left. */
final class ClusterChanges {
    private final Database database;
    private final Clocks clocks;

    ClusterChanges(Database database, Clocks clocks) {
        this.database = database;
        this.clocks = clocks;
    }

    /**
     * A cluster that nobody else can change meanwhile, as it stands.
     *
     * @param session the transaction
     * @param path which cluster
     * @param cluster the cluster at that moment
     * @param history its workflows at that moment
     * @param now that moment: read when the cluster was locked, so that no change is dated before the one it follows
     */
    record Locked(Session session, ClusterPath path, Cluster cluster, WorkflowHistory history, Instant now) {}

    /**
     * Changes a cluster, as a whole or not at all.
     *
     * @throws ApiException if there is no such cluster, or others do not let go of it
     */
    <T> T change(ClusterPath path, Function<Locked, T> change) {
        try {
            return database.change(path.projectId(), session -> change.apply(lock(session, path)));
        } catch (LockedException e) {
            throw new ApiException(Refusal.CLUSTER_BUSY, "Another request is changing the cluster");
        }
    }

    private Locked lock(Session session, ClusterPath path) {
        Cluster stored = new ClusterStore(session).lock(path).orElseThrow(path::notFound);
        Moment moment = clocks.moment(session, path.projectId());
        Instant now = moment.now();
        UpgradeTask upgrade =
                new TaskStore(session).newest(path, TaskType.CLUSTER).orElse(null);
        return new Locked(session, path, stored.after(upgrade, now), new WorkflowHistory(session, path, moment), now);
    }
}
