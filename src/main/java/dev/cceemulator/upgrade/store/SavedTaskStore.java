package dev.cceemulator.upgrade.store;

import dev.cceemulator.database.Row;
import dev.cceemulator.database.Session;
import dev.cceemulator.plan.TaskStatus;
import dev.cceemulator.plan.TaskType;
import dev.cceemulator.upgrade.domain.ClusterKey;
import dev.cceemulator.upgrade.domain.SavedTask;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The table of tasks that fixtures saved from responses, within one transaction. */
public final class SavedTaskStore {
    private static final String OF_CLUSTER = "SELECT task_id, created_at, status, body FROM saved_task"
            + " WHERE project_id = ? AND cluster_id = ? AND task_type = ?";

    private static final String INSERT = """
            INSERT INTO saved_task (project_id, cluster_id, task_type, task_id, created_at, status, body)
            VALUES (?, ?, ?, ?, ?, ?, ?)""";

    private final Session session;

    public SavedTaskStore(Session session) {
        this.session = session;
    }

    /** Adds tasks to existing clusters, in this order. */
    public void add(Collection<SavedTask> tasks) {
        session.executeBatch(INSERT, tasks, task -> new @Nullable Object[] {
            task.projectId(),
            task.clusterId(),
            task.type().name(),
            task.id(),
            task.createdAt(),
            task.status() == null ? null : task.status().name(),
            task.body()
        });
    }

    /** The tasks of a type in a cluster, the last added first. */
    public List<SavedTask> ofCluster(ClusterKey key, TaskType type) {
        return session.list(
                OF_CLUSTER + " ORDER BY insertion_seq DESC",
                row -> task(key, type, row),
                key.projectId(),
                key.clusterId(),
                type.name());
    }

    /** The task with an id, if it has this type and belongs to this cluster. */
    public Optional<SavedTask> find(ClusterKey key, TaskType type, String id) {
        return session.find(
                OF_CLUSTER + " AND task_id = ?",
                row -> task(key, type, row),
                key.projectId(),
                key.clusterId(),
                type.name(),
                id);
    }

    private static SavedTask task(ClusterKey key, TaskType type, Row row) {
        String status = row.text("status");
        return new SavedTask(
                key.projectId(),
                key.clusterId(),
                type,
                row.requiredText("task_id"),
                row.requiredInstant("created_at"),
                status == null ? null : TaskStatus.valueOf(status),
                row.requiredText("body"));
    }
}
