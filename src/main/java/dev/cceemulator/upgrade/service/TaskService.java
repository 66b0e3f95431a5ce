package dev.cceemulator.upgrade.service;

import dev.cceemulator.database.Database;
import dev.cceemulator.database.Session;
import dev.cceemulator.error.ApiException;
import dev.cceemulator.plan.TaskStatus;
import dev.cceemulator.plan.TaskType;
import dev.cceemulator.project.Clocks;
import dev.cceemulator.upgrade.domain.Cluster;
import dev.cceemulator.upgrade.domain.ClusterKey;
import dev.cceemulator.upgrade.domain.Ids;
import dev.cceemulator.upgrade.domain.TaskRequest;
import dev.cceemulator.upgrade.domain.TaskView;
import dev.cceemulator.upgrade.store.ClusterStore;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The use cases of the tasks of a cluster's upgrade workflows. */
public final class TaskService {
    private final Database database;
    private final Clocks clocks;
    private final ClusterTransactions transactions;
    private final TaskFactory factory;

    /** @param plans how long the tasks of each project take */
    public TaskService(Database database, Clocks clocks, Ids ids, PlanResolver plans) {
        this.database = database;
        this.clocks = clocks;
        this.transactions = new ClusterTransactions(database, clocks);
        this.factory = new TaskFactory(ids, plans);
    }

    /**
     * Creates a task of the cluster's newest workflow.
     *
     * @throws ApiException if there is no open workflow, another task has to come first, or the versions differ from the workflow's
     */
    public TaskView create(ClusterKey key, TaskRequest request) {
        return transactions.change(key, cluster -> TaskView.of(factory.create(cluster, request), cluster.now()));
    }

    /**
     * The tasks of a type, the oldest first.
     *
     * @throws ApiException if the project has no such cluster
     */
    public List<TaskView> list(ClusterKey key, TaskType type) {
        return database.read(key.projectId(), session -> {
            requireCluster(session, key);
            Instant now = clocks.time(session, key.projectId()).now();
            return TaskViews.list(session, key, type, now);
        });
    }

    /**
     * The snapshots of a cluster.
     *
     * @param tasks the oldest first
     * @param latestAt when the last one that succeeded ended; null if there is none
     */
    public record Snapshots(List<TaskView> tasks, @Nullable Instant latestAt) {}

    /**
     * The snapshots of a cluster.
     *
     * @throws ApiException if the project has no such cluster
     */
    public Snapshots listSnapshots(ClusterKey key) {
        return database.read(key.projectId(), session -> {
            Cluster cluster = requireCluster(session, key);
            Instant now = clocks.time(session, key.projectId()).now();
            List<TaskView> tasks = TaskViews.list(session, key, TaskType.SNAPSHOT, now);
            Stream<Instant> ends = tasks.stream()
                    .filter(view -> view.point().status() == TaskStatus.SUCCESS)
                    .flatMap(view -> Stream.ofNullable(view.point().endedAt()));
            Instant latestAt = Stream.concat(ends, Stream.ofNullable(cluster.latestBackupAt()))
                    .max(Comparator.naturalOrder())
                    .orElse(null);
            return new Snapshots(tasks, latestAt);
        });
    }

    /**
     * One task.
     *
     * @throws ApiException if the project has no such cluster, or the cluster has no such task of this type
     */
    public TaskView show(ClusterKey key, TaskType type, String id) {
        return database.read(key.projectId(), session -> {
            Instant now = clocks.time(session, key.projectId()).now();
            return TaskViews.find(session, key, type, id, now).orElseThrow(() -> {
                requireCluster(session, key);
                return key.notFound("Task", id);
            });
        });
    }

    private static Cluster requireCluster(Session session, ClusterKey key) {
        return new ClusterStore(session).find(key).orElseThrow(key::notFound);
    }
}
