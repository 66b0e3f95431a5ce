package dev.cceemulator.upgrade;

import dev.cceemulator.database.Database;
import dev.cceemulator.database.Session;
import dev.cceemulator.error.ApiException;
import dev.cceemulator.project.Clocks;
import java.time.Instant;
import java.util.List;

/** What clients may do with the tasks of a cluster's upgrade workflows. */
public final class TaskService {
    private final Database database;
    private final Clocks clocks;
    private final ClusterChanges changes;
    private final TaskCreation creation;

    /** @param plans how long the tasks of each project take */
    public TaskService(Database database, Clocks clocks, Ids ids, Plans plans) {
        this.database = database;
        this.clocks = clocks;
        this.changes = new ClusterChanges(database, clocks);
        this.creation = new TaskCreation(ids, plans);
    }

    /**
     * Creates a task of the cluster's newest workflow.
     *
     * @throws ApiException if there is no open workflow, it is not this task's turn, or the versions are not the workflow's
     */
    public TaskReport create(ClusterPath path, TaskRequest request) {
        return changes.change(path, cluster -> TaskReport.of(creation.create(cluster, request), cluster.now()));
    }

    /**
     * The tasks of a type, the newest first.
     *
     * @throws ApiException if the project has no such cluster
     */
    public List<TaskReport> list(ClusterPath path, TaskType type) {
        return database.read(path.projectId(), session -> {
            requireCluster(session, path);
            Instant now = clocks.moment(session, path.projectId()).now();
            return TaskReports.list(session, path, type, now);
        });
    }

    /**
     * One task.
     *
     * @throws ApiException if the project has no such cluster, or the cluster no such task of this type
     */
    public TaskReport show(ClusterPath path, TaskType type, String id) {
        return database.read(path.projectId(), session -> {
            Instant now = clocks.moment(session, path.projectId()).now();
            return TaskReports.find(session, path, type, id, now).orElseThrow(() -> {
                requireCluster(session, path);
                return path.notFound("Task", id);
            });
        });
    }

    private static void requireCluster(Session session, ClusterPath path) {
        if (new ClusterStore(session).find(path).isEmpty()) {
            throw path.notFound();
        }
    }
}
