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
    /** Snapshot is on no line: it is optional. */
    private static final List<TaskType> LINE = List.of(TaskType.PRE_CHECK, TaskType.CLUSTER, TaskType.POST_CHECK);

    static final List<LineStatus> LINES = List.of(
            new LineStatus(TaskType.PRE_CHECK, TaskType.CLUSTER, null),
            new LineStatus(TaskType.CLUSTER, TaskType.POST_CHECK, null));

    private WorkflowProgress() {}

    /**
     * The workflow at a moment.
     *
     * @param facts the workflow as it was created; a phase in it says that a client closed it
     * @param tasks its tasks, in the order in which they were created
     */
    public static WorkflowState at(UpgradeWorkflow facts, List<WorkflowTask> tasks, Instant now) {
        Map<TaskType, WorkflowTask> newest = new EnumMap<>(TaskType.class);
        tasks.forEach(task -> newest.put(task.type(), task));
        WorkflowPhase closed = facts.status() == null ? null : facts.status().phase();
        WorkflowStatus status = new WorkflowStatus(
                closed == null ? phase(newest, now) : closed,
                TaskPlan.TYPES.stream()
                        .map(type -> point(type, newest.get(type), now))
                        .toList(),
                LINES);
        return new WorkflowState(
                facts.withStatus(status, updatedAt(facts, tasks, now)), true, changesAt(newest.values(), now));
    }

    private static PointStatus point(TaskType type, @Nullable WorkflowTask task, Instant now) {
        return task == null ? new PointStatus(type, null, null, null, null, null) : task.at(now);
    }

    private static WorkflowPhase phase(Map<TaskType, WorkflowTask> newest, Instant now) {
        if (newest.values().stream().anyMatch(task -> !task.isOver(now))) {
            return WorkflowPhase.RUNNING;
        }
        boolean isComplete = LINE.stream().map(newest::get).allMatch(task -> task != null && task.hasSucceeded(now));
        if (isComplete) {
            return WorkflowPhase.SUCCESS;
        }
        boolean hasFailure = newest.values().stream().anyMatch(task -> !task.hasSucceeded(now));
        return hasFailure ? WorkflowPhase.PENDING : WorkflowPhase.INIT;
    }

    private static Instant updatedAt(UpgradeWorkflow facts, List<WorkflowTask> tasks, Instant now) {
        Instant written = facts.updatedAt() == null ? facts.createdAt() : facts.updatedAt();
        return Stream.concat(Stream.of(written), tasks.stream().map(task -> task.changedAt(now)))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static @Nullable Instant changesAt(Collection<WorkflowTask> tasks, Instant now) {
        return tasks.stream()
                .filter(task -> !task.isOver(now))
                .map(WorkflowTask::endsAt)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
