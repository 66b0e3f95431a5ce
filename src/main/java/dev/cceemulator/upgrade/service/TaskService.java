package dev.cceemulator.upgrade.service;

import dev.cceemulator.database.Database;
import dev.cceemulator.database.Session;
import dev.cceemulator.error.ApiException;
import dev.cceemulator.plan.TaskType;
import dev.cceemulator.project.Clocks;
import dev.cceemulator.upgrade.domain.ClusterKey;
import dev.cceemulator.upgrade.domain.Ids;
import dev.cceemulator.upgrade.domain.TaskRequest;
import dev.cceemulator.upgrade.domain.TaskView;
import dev.cceemulator.upgrade.store.ClusterStore;
import java.time.Instant;
import java.util.List;

/** The use cases of the tasks of a cluster's upgrade workflows. */
public final class TaskService {
    private final Database database;
    private final Clocks clocks;
    private final ClusterTransactions changes;
    private final TaskFactory creation;

    /** @param plans how long the tasks of each project take */
    public TaskService(Database database, Clocks clocks, Ids ids, PlanResolver plans) {
        this.database = database;
        this.clocks = clocks;
        this.changes = new ClusterTransactions(database, clocks);
        this.creation = new TaskFactory(ids, plans);
    }

    /**
     * Creates a task of the cluster's newest workflow.
     *
     * @throws ApiException if there is no open workflow, it is not this task's turn, or the versions are not the workflow's
     */
    public TaskView create(ClusterKey path, TaskRequest request) {
        return changes.change(path, cluster -> TaskView.of(creation.create(cluster, request), cluster.now()));
    }

    /**
     * The tasks of a type, the newest first.
     *
     * @throws ApiException if the project has no such cluster
     */
    public List<TaskView> list(ClusterKey path, TaskType type) {
        return database.read(path.projectId(), session -> {
            requireCluster(session, path);
            Instant now = clocks.time(session, path.projectId()).now();
            return TaskViews.list(session, path, type, now);
        });
    }

    /**
     * One task.
     *
     * @throws ApiException if the project has no such cluster, or the cluster no such task of this type
     */
    public TaskView show(ClusterKey path, TaskType type, String id) {
        return database.read(path.projectId(), session -> {
            Instant now = clocks.time(session, path.projectId()).now();
            return TaskViews.find(session, path, type, id, now).orElseThrow(() -> {
                requireCluster(session, path);
                return path.notFound("Task", id);
            });
        });
    }

    private static void requireCluster(Session session, ClusterKey path) {
        if (new ClusterStore(session).find(path).isEmpty()) {
            throw path.notFound();
        }
    }
}
