package dev.cceemulator.upgrade.service;

import dev.cceemulator.database.Database;
import dev.cceemulator.database.LockedException;
import dev.cceemulator.database.Session;
import dev.cceemulator.error.ApiError;
import dev.cceemulator.error.ApiException;
import dev.cceemulator.plan.TaskType;
import dev.cceemulator.project.Clocks;
import dev.cceemulator.project.ProjectTime;
import dev.cceemulator.upgrade.domain.Cluster;
import dev.cceemulator.upgrade.domain.ClusterKey;
import dev.cceemulator.upgrade.domain.WorkflowTask;
import dev.cceemulator.upgrade.store.ClusterStore;
import dev.cceemulator.upgrade.store.TaskStore;
import java.time.Instant;
import java.util.function.Function;

/** Transactions of clients that change a cluster: one after the other, each seeing what the one before it left. */
final class ClusterTransactions {
    private final Database database;
    private final Clocks clocks;

    ClusterTransactions(Database database, Clocks clocks) {
        this.database = database;
        this.clocks = clocks;
    }

    /**
     * A cluster that no other transaction can change meanwhile.
     *
     * @param session the transaction
     * @param path which cluster
     * @param cluster the cluster at that moment
     * @param workflows its workflows at that moment
     * @param now that moment: read when the cluster was locked, so that no change is dated before the one it follows
     */
    record LockedCluster(Session session, ClusterKey path, Cluster cluster, WorkflowQueries workflows, Instant now) {}

    /**
     * Changes a cluster, as a whole or not at all.
     *
     * @throws ApiException if there is no such cluster, or another transaction does not release it
     */
    <T> T change(ClusterKey path, Function<LockedCluster, T> change) {
        try {
            return database.change(path.projectId(), session -> change.apply(lock(session, path)));
        } catch (LockedException e) {
            throw new ApiException(ApiError.CLUSTER_BUSY, "Another request is changing the cluster");
        }
    }

    private LockedCluster lock(Session session, ClusterKey path) {
        Cluster stored = new ClusterStore(session).lock(path).orElseThrow(path::notFound);
        ProjectTime moment = clocks.time(session, path.projectId());
        Instant now = moment.now();
        WorkflowTask upgrade =
                new TaskStore(session).newest(path, TaskType.CLUSTER).orElse(null);
        return new LockedCluster(
                session, path, stored.after(upgrade, now), new WorkflowQueries(session, path, moment), now);
    }
}
