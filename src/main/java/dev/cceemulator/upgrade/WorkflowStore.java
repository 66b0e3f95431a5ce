package dev.cceemulator.upgrade;

import dev.cceemulator.database.Session;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tables of upgrade workflows, within one transaction. */
public final class WorkflowStore {
    /**
     * All four columns of the index stand in ORDER BY, although the first two are constant: only then does H2 take the
     * newest row from the index instead of sorting the cluster's whole history. The bound on the time is true of every
     * row: without it H2 prefers the index that it made for the foreign key, which knows no times.
     *
     * <p>The dialect comes along because every list needs it, and a query of its own would cost nearly as much as this one.
     */
    static final String NEWEST = """
            SELECT workflow_uid, name, labels, annotations, created_at, updated_at,
                   has_spec, spec_cluster_id, cluster_version, target_version,
                   has_status, phase, has_points, has_lines,
                   (SELECT dialect FROM project WHERE project.project_id = upgrade_workflow.project_id) AS dialect
            FROM upgrade_workflow
            WHERE project_id = ? AND cluster_id = ?
              AND created_at <= TIMESTAMP WITH TIME ZONE '9999-12-31 23:59:59.999999+00'
            ORDER BY project_id, cluster_id, created_at DESC, insertion_seq DESC
            FETCH FIRST ? ROWS ONLY""";

    private static final String INSERT = """
            INSERT INTO upgrade_workflow (project_id, cluster_id, workflow_uid, name, labels, annotations,
                created_at, updated_at, has_spec, spec_cluster_id, cluster_version, target_version,
                has_status, phase, has_points, has_lines)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final Session session;
    private final WorkflowStepStore steps;

    public WorkflowStore(Session session) {
        this.session = session;
        this.steps = new WorkflowStepStore(session);
    }

    /** What a list shows: the latest created first, among equals the last added. */
    record Shown(Dialect dialect, List<UpgradeWorkflow> newestFirst) {}

    /**
     * As many of a cluster's workflows as the dialect of its project shows; empty where the cluster has none.
     *
     * @param otherwise the dialect of a project that chooses none
     */
    Optional<Shown> shown(ClusterPath path, Dialect otherwise) {
        return newest(path, 1).stream().findFirst().map(newest -> {
            Dialect dialect = Dialect.of(newest.dialect(), otherwise);
            List<Row> rows = dialect.depth() == 1 ? List.of(newest) : newest(path, dialect.depth());
            return new Shown(
                    dialect,
                    steps.complete(
                            path.projectId(), rows.stream().map(Row::workflow).toList()));
        });
    }

    /** A workflow with the dialect that its project chose. */
    private record Row(@Nullable String dialect, UpgradeWorkflow workflow) {}

    private List<Row> newest(ClusterPath path, int limit) {
        return session.list(
                NEWEST,
                row -> new Row(row.getString("dialect"), workflow(path, row)),
                path.projectId(),
                path.clusterId(),
                limit);
    }

    /** Its points and lines are still to come. */
    private static UpgradeWorkflow workflow(ClusterPath path, ResultSet row) throws SQLException {
        return new UpgradeWorkflow(
                path.projectId(),
                path.clusterId(),
                row.getString("workflow_uid"),
                row.getString("name"),
                Entries.of(Session.array(row, "labels")),
                Entries.of(Session.array(row, "annotations")),
                Session.requiredInstant(row, "created_at"),
                Session.instant(row, "updated_at"),
                row.getBoolean("has_spec") ? spec(row) : null,
                row.getBoolean("has_status") ? status(row) : null);
    }

    private static WorkflowSpec spec(ResultSet row) throws SQLException {
        return new WorkflowSpec(
                row.getString("spec_cluster_id"), row.getString("cluster_version"), row.getString("target_version"));
    }

    private static WorkflowStatus status(ResultSet row) throws SQLException {
        String phase = row.getString("phase");
        return new WorkflowStatus(
                phase == null ? null : WorkflowPhase.valueOf(phase),
                row.getBoolean("has_points") ? List.of() : null,
                row.getBoolean("has_lines") ? List.of() : null);
    }

    /** Adds workflows to clusters that exist, in the order in which they count as inserted. */
    public void add(Collection<UpgradeWorkflow> workflows) {
        session.executeEach(INSERT, workflows, WorkflowStore::columns);
        steps.add(workflows);
    }

    private static @Nullable Object[] columns(UpgradeWorkflow workflow) {
        WorkflowSpec spec = workflow.spec();
        WorkflowStatus status = workflow.status();
        WorkflowPhase phase = status == null ? null : status.phase();
        return new @Nullable Object[] {
            workflow.projectId(),
            workflow.clusterId(),
            workflow.uid(),
            workflow.name(),
            Entries.column(workflow.labels()),
            Entries.column(workflow.annotations()),
            workflow.createdAt(),
            workflow.updatedAt(),
            spec != null,
            spec == null ? null : spec.clusterId(),
            spec == null ? null : spec.clusterVersion(),
            spec == null ? null : spec.targetVersion(),
            status != null,
            phase == null ? null : phase.name(),
            status != null && status.points() != null,
            status != null && status.lines() != null
        };
    }
}
