package dev.cceemulator;

import dev.cceemulator.plan.TaskStatus;
import dev.cceemulator.plan.TaskType;
import java.time.Instant;

/**
 * A change of a task's status that came with time.
 *
 * @param at the moment of the change
 * @param clusterId the cluster
 * @param workflowUid the workflow that the task belongs to
 * @param taskId the task
 * @param taskType the type of the task
 * @param from the status before
 * @param to the status after
 */
public record TaskTransition(
        Instant at,
        String clusterId,
        String workflowUid,
        String taskId,
        TaskType taskType,
        TaskStatus from,
        TaskStatus to) {}
