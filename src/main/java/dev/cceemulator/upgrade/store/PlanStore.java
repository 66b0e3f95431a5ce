package dev.cceemulator.upgrade.store;

import dev.cceemulator.database.Row;
import dev.cceemulator.database.Session;
import dev.cceemulator.plan.TaskPlan;
import dev.cceemulator.plan.TaskType;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The table of plans, within one transaction. */
public final class PlanStore {
    private final Session session;

    public PlanStore(Session session) {
        this.session = session;
    }

    /** The plan of a project; empty if it has the default. */
    public Optional<TaskPlan> find(String projectId) {
        return find(projectId, false);
    }

    /** The plan that a project was created with; empty if it was the default. */
    public Optional<TaskPlan> original(String projectId) {
        return find(projectId, true);
    }

    private Optional<TaskPlan> find(String projectId, boolean isOriginal) {
        return session.find(
                "SELECT preset, pre_check_micros, snapshot_micros, cluster_micros, post_check_micros FROM upgrade_plan"
                        + " WHERE project_id = ? AND is_original = ?",
                PlanStore::plan,
                projectId,
                isOriginal);
    }

    /** Replaces the plan of a project, for later tasks. */
    public void replace(String projectId, TaskPlan plan) {
        removeCurrent(projectId);
        add(projectId, plan, false);
    }

    /** Restores the plan that a project was created with. */
    public void restore(String projectId) {
        removeCurrent(projectId);
        original(projectId).ifPresent(plan -> add(projectId, plan, false));
    }

    private void removeCurrent(String projectId) {
        session.execute("DELETE FROM upgrade_plan WHERE project_id = ? AND NOT is_original", projectId);
    }

    /** Stores the plan that a project is created with. */
    public void addOriginal(String projectId, TaskPlan plan) {
        add(projectId, plan, true);
    }

    private void add(String projectId, TaskPlan plan, boolean isOriginal) {
        session.execute(
                "INSERT INTO upgrade_plan (project_id, is_original, preset, pre_check_micros, snapshot_micros,"
                        + " cluster_micros, post_check_micros) VALUES (?, ?, ?, ?, ?, ?, ?)",
                projectId,
                isOriginal,
                plan.preset(),
                micros(plan, TaskType.PRE_CHECK),
                micros(plan, TaskType.SNAPSHOT),
                micros(plan, TaskType.CLUSTER),
                micros(plan, TaskType.POST_CHECK));
    }

    private static @Nullable Long micros(TaskPlan plan, TaskType type) {
        return plan.preset() == null
                ? Long.valueOf(plan.duration(type).dividedBy(ChronoUnit.MICROS.getDuration()))
                : null;
    }

    private static TaskPlan plan(Row row) {
        String preset = row.text("preset");
        return preset == null
                ? TaskPlan.of(Map.of(
                        TaskType.PRE_CHECK, duration(row, "pre_check_micros"),
                        TaskType.SNAPSHOT, duration(row, "snapshot_micros"),
                        TaskType.CLUSTER, duration(row, "cluster_micros"),
                        TaskType.POST_CHECK, duration(row, "post_check_micros")))
                : TaskPlan.of(preset);
    }

    private static Duration duration(Row row, String column) {
        return Duration.of(row.number(column), ChronoUnit.MICROS);
    }
}
