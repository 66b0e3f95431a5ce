package dev.cceemulator.upgrade.domain;

import dev.cceemulator.plan.TaskPlan;
import dev.cceemulator.plan.TaskType;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The progress of a live workflow, which follows from its tasks and the time alone. */
public final class WorkflowProgress {
    /** A snapshot is optional, so it is not among them. */
    private static final List<TaskType> REQUIRED_TASKS =
            List.of(TaskType.PRE_CHECK, TaskType.CLUSTER, TaskType.POST_CHECK);

    static final List<LineStatus> LINES = List.of(
            new LineStatus(TaskType.PRE_CHECK, TaskType.CLUSTER, null),
            new LineStatus(TaskType.CLUSTER, TaskType.POST_CHECK, null));

    private WorkflowProgress() {}

    /**
     * Derives the state of a workflow at a moment.
     *
     * @param stored the workflow as it is stored; it has a phase only if it was cancelled or replaced
     * @param tasks its tasks, in the order in which they were created
     */
    public static WorkflowState derive(UpgradeWorkflow stored, List<WorkflowTask> tasks, Instant now) {
        Map<TaskType, WorkflowTask> newest = new EnumMap<>(TaskType.class);
        tasks.forEach(task -> newest.put(task.type(), task));
        WorkflowPhase finalPhase =
                stored.status() == null ? null : stored.status().phase();
        WorkflowStatus status = new WorkflowStatus(
                finalPhase == null ? phase(newest, now) : finalPhase,
                TaskPlan.TYPES.stream()
                        .map(type -> point(type, newest.get(type), now))
                        .toList(),
                LINES);
        return new WorkflowState(
                stored.withStatus(status, updatedAt(stored, tasks)), true, nextChangeAt(newest.values(), now));
    }

    private static PointStatus point(TaskType type, @Nullable WorkflowTask task, Instant now) {
        return task == null ? new PointStatus(type, null, null, null, null, null) : task.pointAt(now);
    }

    private static WorkflowPhase phase(Map<TaskType, WorkflowTask> newest, Instant now) {
        if (newest.values().stream().anyMatch(task -> !task.hasEnded(now))) {
            return WorkflowPhase.RUNNING;
        }
        boolean isComplete =
                REQUIRED_TASKS.stream().map(newest::get).allMatch(task -> task != null && task.hasSucceeded(now));
        if (isComplete) {
            return WorkflowPhase.SUCCESS;
        }
        boolean hasFailure = newest.values().stream().anyMatch(task -> !task.hasSucceeded(now));
        return hasFailure ? WorkflowPhase.PENDING : WorkflowPhase.INIT;
    }

    /** A workflow changes when a task is created in it, not when the task ends. */
    private static Instant updatedAt(UpgradeWorkflow stored, List<WorkflowTask> tasks) {
        Instant storedTime = stored.updatedAt() == null ? stored.createdAt() : stored.updatedAt();
        return Stream.concat(Stream.of(storedTime), tasks.stream().map(WorkflowTask::startedAt))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static @Nullable Instant nextChangeAt(Collection<WorkflowTask> tasks, Instant now) {
        return tasks.stream()
                .filter(task -> !task.hasEnded(now))
                .map(WorkflowTask::endsAt)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
