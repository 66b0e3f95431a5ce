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
 * @param workflow the workflow with its status of that moment
 * @param isLive whether a client created it; a recorded one does not move, whatever the clock says
 * @param changesAt the next moment at which it changes by itself; null if it will not
 */
public record WorkflowState(
        UpgradeWorkflow workflow, boolean isLive, @Nullable Instant changesAt) {
    private static final Set<TaskStatus> UNDER_WAY =
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

    /** Whether it can still go on: nothing follows on a success or a cancellation. */
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

    /** A task that was created, and has not ended. */
    Optional<PointStatus> underWay() {
        return points().stream()
                .filter(point -> point.status() != null && UNDER_WAY.contains(point.status()))
                .findFirst();
    }

    /** A step that has to be taken before the workflow can be cancelled, and has not been. */
    Optional<LineStatus> criticalStep() {
        WorkflowStatus status = workflow.status();
        return status == null || status.lines() == null
                ? Optional.empty()
                : status.lines().stream()
                        .filter(line -> Boolean.TRUE.equals(line.critical()))
                        .filter(line -> point(line.end()).isEmpty())
                        .findFirst();
    }

    private List<PointStatus> points() {
        WorkflowStatus status = workflow.status();
        return status == null || status.points() == null ? List.of() : status.points();
    }
}
