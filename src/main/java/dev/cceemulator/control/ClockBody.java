package dev.cceemulator.control;

import dev.cceemulator.tenant.ClockService.AdvanceResult;
import dev.cceemulator.tenant.ClockService.ClockState;
import dev.cceemulator.upgrade.domain.Transition;
import dev.cceemulator.upgrade.domain.WireNames;
import java.util.List;

/**
 * A clock as JSON.
 *
 * @param now its time in the format of RFC 3339
 * @param mode running or frozen
 */
record ClockBody(String now, String mode) {

    static ClockBody of(ClockState state) {
        return new ClockBody(state.now().toString(), state.isFrozen() ? "frozen" : "running");
    }

    /**
     * The result of an advance.
     *
     * @param now the time of the clock
     * @param transitions the transitions that took place, in order
     */
    record AdvanceBody(String now, List<TransitionBody> transitions) {
        static AdvanceBody of(AdvanceResult advance) {
            return new AdvanceBody(
                    advance.now().toString(),
                    advance.transitions().stream().map(TransitionBody::of).toList());
        }
    }

    /** A change of a task's status. */
    record TransitionBody(
            String at, String cluster, String workflow, String task, String taskType, String from, String to) {
        static TransitionBody of(Transition transition) {
            return new TransitionBody(
                    transition.at().toString(),
                    transition.clusterId(),
                    transition.workflowUid(),
                    transition.taskId(),
                    WireNames.of(transition.taskType()),
                    WireNames.of(transition.from()),
                    WireNames.of(transition.to()));
        }
    }
}
