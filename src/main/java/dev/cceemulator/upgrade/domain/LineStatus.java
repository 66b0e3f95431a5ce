package dev.cceemulator.upgrade.domain;

import dev.cceemulator.plan.TaskType;
import org.jspecify.annotations.Nullable;

/**
 * One step of a workflow from a task to the next.
 *
 * @param start the task before the step
 * @param end the task after it
 * @param critical whether the step is recorded as critical; null if it is not recorded
 */
public record LineStatus(
        TaskType start, TaskType end, @Nullable Boolean critical) {

    /** Whether the step is to the upgrade of the cluster. */
    public boolean leadsToUpgrade() {
        return end == TaskType.CLUSTER;
    }
}
