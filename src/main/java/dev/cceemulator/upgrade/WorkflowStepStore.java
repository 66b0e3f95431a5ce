package dev.cceemulator.upgrade;

import dev.cceemulator.database.Session;
import dev.cceemulator.database.Session.RowMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tables of a workflow's points and lines, within one transaction. */
final class WorkflowStepStore {
    static final String POINTS =
            "SELECT workflow_uid, task_type, task_id, status, started_at, ended_at, expires_at FROM workflow_point";

    private static final String LINES =
            "SELECT workflow_uid, start_task_type, end_task_type, critical FROM workflow_line";

    private static final String OF_ONE = " WHERE project_id = ? AND workflow_uid = ? ORDER BY ordinal";

    /**
     * A join, since H2 would read the whole project for {@code workflow_uid = ANY(?)}; for one workflow it would cost half
     * as much again as {@link #OF_ONE}. Ordered by nothing that an index has, or H2 would read the project along that.
     */
    static final String OF_SEVERAL =
            " JOIN UNNEST(CAST(? AS VARCHAR ARRAY)) AS shown(uid) ON workflow_uid = uid WHERE project_id = ?"
                    + " ORDER BY ordinal";

    private static final String TASKS = """
            SELECT task_type, task_id, workflow_point.status, started_at, ended_at, expires_at,
                   cluster_version, target_version
            FROM workflow_point
            JOIN upgrade_workflow ON upgrade_workflow.project_id = workflow_point.project_id
                AND upgrade_workflow.workflow_uid = workflow_point.workflow_uid
            WHERE upgrade_workflow.project_id = ? AND upgrade_workflow.cluster_id = ? AND task_type = ?
            """;

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

    /** The same workflows, with their points and lines in place of each empty list. */
    List<UpgradeWorkflow> complete(String projectId, List<UpgradeWorkflow> workflows) {
        Map<String, List<PointStatus>> points =
                find(POINTS, WorkflowStepStore::point, projectId, uids(workflows, WorkflowStatus::points));
        Map<String, List<LineStatus>> lines =
                find(LINES, WorkflowStepStore::line, projectId, uids(workflows, WorkflowStatus::lines));
        return workflows.stream()
                .map(workflow -> workflow.withStatus(complete(
                        workflow.status(),
                        points.getOrDefault(workflow.uid(), List.of()),
                        lines.getOrDefault(workflow.uid(), List.of()))))
                .toList();
    }

    private static @Nullable WorkflowStatus complete(
            @Nullable WorkflowStatus status, List<PointStatus> points, List<LineStatus> lines) {
        return status == null
                ? null
                : new WorkflowStatus(
                        status.phase(), status.points() == null ? null : points, status.lines() == null ? null : lines);
    }

    private static List<String> uids(
            List<UpgradeWorkflow> workflows, Function<WorkflowStatus, @Nullable List<?>> part) {
        return workflows.stream()
                .filter(workflow -> workflow.status() != null && part.apply(workflow.status()) != null)
                .map(UpgradeWorkflow::uid)
                .toList();
    }

    /** A point or a line with the workflow it belongs to. */
    private record Found<T>(String uid, T value) {}

    private <T> Map<String, List<T>> find(String select, RowMapper<T> value, String projectId, List<String> uids) {
        RowMapper<Found<T>> mapper = row -> new Found<>(row.getString("workflow_uid"), value.map(row));
        List<Found<T>> found = switch (uids.size()) {
            case 0 -> List.of();
            case 1 -> session.list(select + OF_ONE, mapper, projectId, uids.get(0));
            default -> session.list(select + OF_SEVERAL, mapper, uids.toArray(String[]::new), projectId);
        };
        return found.stream()
                .collect(Collectors.groupingBy(Found::uid, Collectors.mapping(Found::value, Collectors.toList())));
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

    private static LineStatus line(ResultSet row) throws SQLException {
        return new LineStatus(
                TaskType.valueOf(row.getString("start_task_type")),
                TaskType.valueOf(row.getString("end_task_type")),
                row.getObject("critical", Boolean.class));
    }

    /** The recorded tasks of a type in a cluster, in any order. */
    List<TaskReport> tasks(ClusterPath path, TaskType type) {
        return session.list(
                TASKS + "AND task_id IS NOT NULL",
                row -> report(path, row),
                path.projectId(),
                path.clusterId(),
                type.name());
    }

    /** A recorded task; where fixtures name several by one id, any of them. */
    Optional<TaskReport> task(ClusterPath path, TaskType type, String id) {
        return session
                .list(
                        TASKS + "AND task_id = ?",
                        row -> report(path, row),
                        path.projectId(),
                        path.clusterId(),
                        type.name(),
                        id)
                .stream()
                .findFirst();
    }

    private static TaskReport report(ClusterPath path, ResultSet row) throws SQLException {
        return TaskReport.recorded(
                point(row), path.clusterId(), row.getString("cluster_version"), row.getString("target_version"));
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
