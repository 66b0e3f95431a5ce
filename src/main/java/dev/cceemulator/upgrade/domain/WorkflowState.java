package dev.cceemulator.upgrade.domain;

import dev.cceemulator.plan.TaskStatus;
import dev.cceemulator.plan.TaskType;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The state of a workflow at a moment.
 *
 * @param workflow the workflow with its status at that moment
 * @param isLive whether a client created it; the state of a recorded workflow never changes with time
 * @param nextChangeAt the next moment at which it changes by itself; null if it does not
 */
public record WorkflowState(
        UpgradeWorkflow workflow, boolean isLive, @Nullable Instant nextChangeAt) {
    private static final Set<TaskStatus> UNFINISHED =
            EnumSet.of(TaskStatus.INIT, TaskStatus.QUEUING, TaskStatus.RUNNING);

    /** A workflow that a fixture recorded. */
    public static WorkflowState recorded(UpgradeWorkflow workflow) {
        return new WorkflowState(workflow, false, null);
    }

    /** The phase; null if none was recorded. */
    @Nullable
    WorkflowPhase phase() {
        WorkflowStatus status = workflow.status();
        return status == null ? null : status.phase();
    }

    /** Whether tasks can still be created; not after a success or a cancellation. */
    boolean isOpen() {
        return phase() == WorkflowPhase.INIT || phase() == WorkflowPhase.RUNNING || phase() == WorkflowPhase.PENDING;
    }

    /** Whether its newest task of a type has succeeded. */
    boolean hasSucceeded(TaskType type) {
        return point(type)
                .map(PointStatus::status)
                .filter(TaskStatus.SUCCESS::equals)
                .isPresent();
    }

    /** The newest task of a type; empty if none was created. */
    Optional<PointStatus> point(TaskType type) {
        return points().stream()
                .filter(point -> point.taskType() == type && point.status() != null)
                .findFirst();
    }

    /** A task that was created and has not ended. */
    Optional<PointStatus> unfinishedTask() {
        return points().stream()
                .filter(point -> point.status() != null && UNFINISHED.contains(point.status()))
                .findFirst();
    }

    /** The same workflow after its cancellation, with the time of its previous change. */
    public WorkflowState cancelled() {
        WorkflowStatus status = workflow.status();
        WorkflowStatus cancelled = status == null
                ? new WorkflowStatus(WorkflowPhase.CANCEL, null, null)
                : new WorkflowStatus(WorkflowPhase.CANCEL, status.points(), status.lines());
        return new WorkflowState(workflow.withStatus(cancelled, workflow.updatedAt()), isLive, null);
    }

    private List<PointStatus> points() {
        WorkflowStatus status = workflow.status();
        return status == null || status.points() == null ? List.of() : status.points();
    }
}
