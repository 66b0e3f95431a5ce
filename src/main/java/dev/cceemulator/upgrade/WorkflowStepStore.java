package dev.cceemulator.upgrade;

import dev.cceemulator.database.Session;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The tables of a workflow's points and lines, within one transaction. */
final class WorkflowStepStore {
    private static final String INSERT_POINT = """
            INSERT INTO workflow_point (project_id, workflow_uid, ordinal,
                task_type, task_id, status, started_at, ended_at, expires_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String INSERT_LINE = """
            INSERT INTO workflow_line (project_id, workflow_uid, ordinal, start_task_type, end_task_type, critical)
            VALUES (?, ?, ?, ?, ?, ?)""";

    private final Session session;

    WorkflowStepStore(Session session) {
        this.session = session;
    }

    List<PointStatus> points(String projectId, String uid) {
        return session.list("""
                SELECT task_type, task_id, status, started_at, ended_at, expires_at
                FROM workflow_point WHERE project_id = ? AND workflow_uid = ? ORDER BY ordinal""", WorkflowStepStore::point, projectId, uid);
    }

    private static PointStatus point(ResultSet row) throws SQLException {
        String status = row.getString("status");
        return new PointStatus(
                TaskType.valueOf(row.getString("task_type")),
                row.getString("task_id"),
                status == null ? null : TaskStatus.valueOf(status),
                Session.instant(row, "started_at"),
                Session.instant(row, "ended_at"),
                Session.instant(row, "expires_at"));
    }

    List<LineStatus> lines(String projectId, String uid) {
        return session.list(
                """
                SELECT start_task_type, end_task_type, critical
                FROM workflow_line WHERE project_id = ? AND workflow_uid = ? ORDER BY ordinal""",
                row -> new LineStatus(
                        TaskType.valueOf(row.getString("start_task_type")),
                        TaskType.valueOf(row.getString("end_task_type")),
                        row.getObject("critical", Boolean.class)),
                projectId,
                uid);
    }

    void add(Collection<UpgradeWorkflow> workflows) {
        session.executeEach(INSERT_POINT, steps(workflows, WorkflowStatus::points), WorkflowStepStore::pointColumns);
        session.executeEach(INSERT_LINE, steps(workflows, WorkflowStatus::lines), WorkflowStepStore::lineColumns);
    }

    /** A point or a line with its place in its workflow. */
    private record Step<T>(UpgradeWorkflow workflow, int ordinal, T value) {}

    private static <T> List<Step<T>> steps(
            Collection<UpgradeWorkflow> workflows, Function<WorkflowStatus, @Nullable List<T>> part) {
        List<Step<T>> steps = new ArrayList<>();
        for (UpgradeWorkflow workflow : workflows) {
            List<T> values = workflow.status() == null ? null : part.apply(workflow.status());
            for (int i = 0; values != null && i < values.size(); i++) {
                steps.add(new Step<>(workflow, i, values.get(i)));
            }
        }
        return steps;
    }

    private static @Nullable Object[] pointColumns(Step<PointStatus> step) {
        PointStatus point = step.value();
        return new @Nullable Object[] {
            step.workflow().projectId(),
            step.workflow().uid(),
            step.ordinal(),
            point.taskType().name(),
            point.taskId(),
            point.status() == null ? null : point.status().name(),
            point.startedAt(),
            point.endedAt(),
            point.expiresAt()
        };
    }

    private static @Nullable Object[] lineColumns(Step<LineStatus> step) {
        LineStatus line = step.value();
        return new @Nullable Object[] {
            step.workflow().projectId(),
            step.workflow().uid(),
            step.ordinal(),
            line.start().name(),
            line.end().name(),
            line.critical()
        };
    }
}
