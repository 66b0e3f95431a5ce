package dev.cceemulator.upgrade;

import java.time.Instant;

/**
 * A task that went from one status to another because time passed.
 *
 * @param at when
 * @param task what is known of the task
 * @param from the status that it had
 * @param to the status that it has since
 */
public record Transition(Instant at, UpgradeTask task, TaskStatus from, TaskStatus to) {

    /** The end of a task. */
    static Transition end(UpgradeTask task) {
        return new Transition(task.endsAt(), task, TaskStatus.RUNNING, task.outcome());
    }
}
