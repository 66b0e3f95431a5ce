package dev.cceemulator.upgrade.domain;

import dev.cceemulator.plan.TaskStatus;
import dev.cceemulator.plan.TaskType;
import java.time.Instant;

/**
 * A task that went from one status to another because time passed.
 *
 * @param at when
 * @param clusterId the cluster
 * @param workflowUid the workflow that leads the task
 * @param taskId the task
 * @param taskType which kind of task
 * @param from the status that it had
 * @param to the status that it has since
 */
public record Transition(
        Instant at,
        String clusterId,
        String workflowUid,
        String taskId,
        TaskType taskType,
        TaskStatus from,
        TaskStatus to) {

    /** The end of a task. */
    public static Transition end(WorkflowTask task) {
        return new Transition(
                task.endsAt(),
                task.clusterId(),
                task.workflowUid(),
                task.id(),
                task.type(),
                TaskStatus.RUNNING,
                task.outcome());
    }
}
