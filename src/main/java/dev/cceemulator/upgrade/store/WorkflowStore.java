package dev.cceemulator.upgrade.store;

import dev.cceemulator.database.Row;
import dev.cceemulator.database.Session;
import dev.cceemulator.upgrade.domain.ClusterKey;
import dev.cceemulator.upgrade.domain.UpgradeWorkflow;
import dev.cceemulator.upgrade.domain.WorkflowPhase;
import dev.cceemulator.upgrade.domain.WorkflowSpec;
import dev.cceemulator.upgrade.domain.WorkflowStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The table of upgrade workflows, within one transaction. */
public final class WorkflowStore {
    /** The dialect is included because every list needs it, and a separate query would cost nearly as much as this one. */
    private static final String SELECT = """
            SELECT workflow_uid, name, labels, annotations, created_at, updated_at,
                   has_spec, spec_cluster_id, cluster_version, target_version,
                   has_status, phase, live_since,
                   %s,
                   (SELECT dialect FROM project WHERE project.project_id = upgrade_workflow.project_id) AS dialect
            FROM upgrade_workflow
            """.formatted(WorkflowStepStore.ALL);

    /**
     * All four columns of the index are in ORDER BY, although the first two are constant: only then does H2 take the
     * newest row from the index instead of sorting the whole history of the cluster. The bound on the time holds for every
     * row; without it H2 prefers the index of the foreign key, which does not contain times.
     */
    private static final String NEWEST_FIRST = """
            WHERE project_id = ? AND cluster_id = ?
              AND created_at <= TIMESTAMP WITH TIME ZONE '9999-12-31 23:59:59.999999+00'
            ORDER BY project_id, cluster_id, created_at DESC, insertion_seq DESC
            """;

    static final String NEWEST = SELECT + NEWEST_FIRST + "FETCH FIRST ? ROWS ONLY";

    private static final String NEWEST_TIME =
            "SELECT created_at FROM upgrade_workflow " + NEWEST_FIRST + "FETCH FIRST ROW ONLY";

    private static final String BY_UID = SELECT + "WHERE project_id = ? AND workflow_uid = ? AND cluster_id = ?";

    private static final String INSERT = """
            INSERT INTO upgrade_workflow (project_id, cluster_id, workflow_uid, name, labels, annotations,
                created_at, updated_at, has_spec, spec_cluster_id, cluster_version, target_version,
                has_status, phase, live_since, %s)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""".formatted(WorkflowStepStore.ALL);

    private final Session session;

    public WorkflowStore(Session session) {
        this.session = session;
    }

    /**
     * A workflow as it is stored.
     *
     * @param dialect the dialect of its project; null for the default
     * @param workflow a recorded workflow contains its points and lines; those of a live one are derived from its tasks
     * @param isLive whether a client created it
     */
    public record Stored(@Nullable String dialect, UpgradeWorkflow workflow, boolean isLive) {}

    /** The newest workflows of a cluster, up to a limit: the latest created first; among equal times, the last added first. */
    public List<Stored> newest(ClusterKey key, int limit) {
        return session.list(NEWEST, row -> stored(key, row), key.projectId(), key.clusterId(), limit);
    }

    /** The number of workflows of a cluster, recorded ones included. */
    public long count(ClusterKey key) {
        return session.find(
                        "SELECT COUNT(*) AS workflows FROM upgrade_workflow WHERE project_id = ? AND cluster_id = ?",
                        row -> row.number("workflows"),
                        key.projectId(),
                        key.clusterId())
                .orElseThrow();
    }

    /** The workflow with an id, if the cluster has it. */
    public Optional<Stored> find(ClusterKey key, String uid) {
        return session.find(BY_UID, row -> stored(key, row), key.projectId(), uid, key.clusterId());
    }

    private static Stored stored(ClusterKey key, Row row) {
        return new Stored(row.text("dialect"), workflow(key, row), row.instant("live_since") != null);
    }

    private static UpgradeWorkflow workflow(ClusterKey key, Row row) {
        return new UpgradeWorkflow(
                key.projectId(),
                key.clusterId(),
                row.requiredText("workflow_uid"),
                row.text("name"),
                StringMapColumn.fromColumn(row.texts("labels")),
                StringMapColumn.fromColumn(row.texts("annotations")),
                createdAt(row),
                row.instant("updated_at"),
                row.flag("has_spec") ? spec(row) : null,
                row.flag("has_status") ? status(row) : null);
    }

    private static Instant createdAt(Row row) {
        Instant liveSince = row.instant("live_since");
        return liveSince == null ? row.requiredInstant("created_at") : liveSince;
    }

    private static WorkflowSpec spec(Row row) {
        return new WorkflowSpec(row.text("spec_cluster_id"), row.text("cluster_version"), row.text("target_version"));
    }

    private static WorkflowStatus status(Row row) {
        String phase = row.text("phase");
        return new WorkflowStatus(
                phase == null ? null : WorkflowPhase.valueOf(phase),
                WorkflowStepStore.points(row),
                WorkflowStepStore.lines(row));
    }

    /** Adds recorded workflows to existing clusters, in this order. */
    public void add(Collection<UpgradeWorkflow> workflows) {
        session.executeBatch(INSERT, workflows, workflow -> columns(workflow, workflow.createdAt(), null));
    }

    /**
     * Adds a workflow that a client created; its points and lines are not stored. It becomes the newest workflow even if a
     * recorded one has a later time.
     */
    public void addLive(UpgradeWorkflow workflow) {
        Instant orderedAt = session.find(
                        NEWEST_TIME,
                        row -> row.requiredInstant("created_at"),
                        workflow.projectId(),
                        workflow.clusterId())
                .filter(workflow.createdAt()::isBefore)
                .orElse(workflow.createdAt());
        session.execute(INSERT, columns(workflow, orderedAt, workflow.createdAt()));
    }

    /** Ends a workflow. */
    public void end(UpgradeWorkflow workflow, WorkflowPhase phase, Instant now) {
        session.execute(
                "UPDATE upgrade_workflow SET phase = ?, updated_at = ? WHERE project_id = ? AND workflow_uid = ?",
                phase.name(),
                now,
                workflow.projectId(),
                workflow.uid());
    }

    private static @Nullable Object[] columns(
            UpgradeWorkflow workflow, Instant orderedAt, @Nullable Instant liveSince) {
        WorkflowSpec spec = workflow.spec();
        WorkflowStatus status = workflow.status();
        WorkflowPhase phase = status == null ? null : status.phase();
        List<@Nullable Object> columns = new ArrayList<>(Arrays.asList(
                workflow.projectId(),
                workflow.clusterId(),
                workflow.uid(),
                workflow.name(),
                StringMapColumn.toColumn(workflow.labels()),
                StringMapColumn.toColumn(workflow.annotations()),
                orderedAt,
                workflow.updatedAt(),
                spec != null,
                spec == null ? null : spec.clusterId(),
                spec == null ? null : spec.clusterVersion(),
                spec == null ? null : spec.targetVersion(),
                status != null,
                phase == null ? null : phase.name(),
                liveSince));
        columns.addAll(WorkflowStepStore.columns(status));
        return columns.toArray();
    }
}
