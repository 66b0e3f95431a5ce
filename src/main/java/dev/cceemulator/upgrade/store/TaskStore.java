package dev.cceemulator.upgrade.store;

import dev.cceemulator.database.Row;
import dev.cceemulator.database.Session;
import dev.cceemulator.plan.TaskStatus;
import dev.cceemulator.plan.TaskType;
import dev.cceemulator.upgrade.domain.ClusterKey;
import dev.cceemulator.upgrade.domain.WorkflowTask;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The table of tasks that clients created, within one transaction. */
public final class TaskStore {
    private static final String SELECT = """
            SELECT project_id, cluster_id, workflow_uid, task_id, task_type, cluster_version, target_version,
                   started_at, ends_at, outcome, expires_at, request
            FROM upgrade_task
            """;

    /** ORDER BY names all columns of the index: only then does H2 read nothing but the newest row. */
    private static final String NEWEST = SELECT + """
            WHERE project_id = ? AND cluster_id = ? AND task_type = ?
              AND started_at <= TIMESTAMP WITH TIME ZONE '9999-12-31 23:59:59.999999+00'
            ORDER BY project_id, cluster_id, task_type, started_at DESC, insertion_seq DESC
            FETCH FIRST ? ROWS ONLY""";

    private static final String INSERT = """
            INSERT INTO upgrade_task (project_id, cluster_id, workflow_uid, task_id, task_type, cluster_version,
                target_version, started_at, ends_at, outcome, expires_at, request)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final Session session;

    public TaskStore(Session session) {
        this.session = session;
    }

    public void add(WorkflowTask task) {
        session.execute(
                INSERT,
                task.projectId(),
                task.clusterId(),
                task.workflowUid(),
                task.id(),
                task.type().name(),
                task.clusterVersion(),
                task.targetVersion(),
                task.startedAt(),
                task.endsAt(),
                task.outcome().name(),
                task.expiresAt(),
                task.echoedRequest());
    }

    /** The task with an id, if it has this type and belongs to this cluster. */
    public Optional<WorkflowTask> find(ClusterKey key, TaskType type, String id) {
        return session.find(
                SELECT + "WHERE project_id = ? AND task_id = ? AND cluster_id = ? AND task_type = ?",
                TaskStore::task,
                key.projectId(),
                id,
                key.clusterId(),
                type.name());
    }

    /** The tasks of a workflow in the order in which they were created. */
    public List<WorkflowTask> ofWorkflow(String projectId, String workflowUid) {
        return session.list(
                SELECT + "WHERE project_id = ? AND workflow_uid = ? ORDER BY insertion_seq",
                TaskStore::task,
                projectId,
                workflowUid);
    }

    /** The number of tasks of a cluster, whatever their type. */
    public long count(ClusterKey key) {
        return session.find(
                        "SELECT COUNT(*) AS tasks FROM upgrade_task WHERE project_id = ? AND cluster_id = ?",
                        row -> row.number("tasks"),
                        key.projectId(),
                        key.clusterId())
                .orElseThrow();
    }

    /** The tasks of one type in a cluster, the newest first. */
    public List<WorkflowTask> ofCluster(ClusterKey key, TaskType type) {
        return newest(key, type, Integer.MAX_VALUE);
    }

    /** The last created task of a type in a cluster. */
    public Optional<WorkflowTask> newest(ClusterKey key, TaskType type) {
        return newest(key, type, 1).stream().findFirst();
    }

    private List<WorkflowTask> newest(ClusterKey key, TaskType type, int limit) {
        return session.list(NEWEST, TaskStore::task, key.projectId(), key.clusterId(), type.name(), limit);
    }

    /** The tasks of a project that end after one moment and not after another, in that order. */
    public List<WorkflowTask> endingBetween(String projectId, Instant after, Instant upTo) {
        return session.list(
                SELECT + "WHERE project_id = ? AND ends_at > ? AND ends_at <= ?"
                        + " ORDER BY ends_at, cluster_id, insertion_seq",
                TaskStore::task,
                projectId,
                after,
                upTo);
    }

    /** The end of the last task of a project; empty if all tasks have ended at a moment. */
    public Optional<Instant> lastEndAfter(String projectId, Instant after) {
        return session.find(
                "SELECT MAX(ends_at) AS last_end FROM upgrade_task WHERE project_id = ? AND ends_at > ?"
                        + " HAVING MAX(ends_at) IS NOT NULL",
                row -> row.requiredInstant("last_end"),
                projectId,
                after);
    }

    private static WorkflowTask task(Row row) {
        return new WorkflowTask(
                row.requiredText("project_id"),
                row.requiredText("cluster_id"),
                row.requiredText("workflow_uid"),
                row.requiredText("task_id"),
                TaskType.valueOf(row.requiredText("task_type")),
                row.requiredText("cluster_version"),
                row.requiredText("target_version"),
                row.requiredInstant("started_at"),
                row.requiredInstant("ends_at"),
                TaskStatus.valueOf(row.requiredText("outcome")),
                row.instant("expires_at"),
                row.text("request"));
    }
}
