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

/** Runs transactions of clients that change a cluster, one after the other. */
final class ClusterTransactions {
    private final Database database;
    private final Clocks clocks;

    ClusterTransactions(Database database, Clocks clocks) {
        this.database = database;
        this.clocks = clocks;
    }

    /**
     * A cluster that no other transaction can change until this one ends.
     *
     * @param session the transaction
     * @param key the ids of the cluster
     * @param cluster the cluster at that moment
     * @param workflows its workflows at that moment
     * @param now that moment; read after the cluster was locked, so that the times of successive changes never decrease
     */
    record LockedCluster(Session session, ClusterKey key, Cluster cluster, WorkflowQueries workflows, Instant now) {}

    /**
     * Changes a cluster atomically.
     *
     * @throws ApiException if there is no such cluster, or another transaction does not release its lock in time
     */
    <T> T change(ClusterKey key, Function<LockedCluster, T> change) {
        try {
            return database.change(key.projectId(), session -> change.apply(lock(session, key)));
        } catch (LockedException e) {
            throw new ApiException(ApiError.CLUSTER_BUSY, "Another request is changing the cluster");
        }
    }

    private LockedCluster lock(Session session, ClusterKey key) {
        Cluster stored = new ClusterStore(session).lock(key).orElseThrow(key::notFound);
        ProjectTime time = clocks.time(session, key.projectId());
        Instant now = time.now();
        WorkflowTask upgrade =
                new TaskStore(session).newest(key, TaskType.CLUSTER).orElse(null);
        return new LockedCluster(
                session, key, stored.afterUpgrade(upgrade, now), new WorkflowQueries(session, key, time), now);
    }
}
