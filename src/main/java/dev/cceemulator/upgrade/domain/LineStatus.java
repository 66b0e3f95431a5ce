package dev.cceemulator.upgrade.domain;

import dev.cceemulator.plan.TaskType;
import org.jspecify.annotations.Nullable;

/**
 * One step of the path that a workflow takes from task to task.
 *
 * @param start the task it leaves
 * @param end the task it leads to
 * @param critical whether the workflow cannot be cancelled before this step was taken; null where it is not recorded
 */
public record LineStatus(
        TaskType start, TaskType end, @Nullable Boolean critical) {}
