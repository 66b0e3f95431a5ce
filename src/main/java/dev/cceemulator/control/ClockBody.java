package dev.cceemulator.control;

import dev.cceemulator.tenant.ClockService.AdvanceResult;
import dev.cceemulator.tenant.ClockService.ClockState;
import dev.cceemulator.upgrade.domain.Transition;
import dev.cceemulator.upgrade.domain.WireNames;
import java.util.List;

/**
 * A clock as JSON.
 *
 * @param now what it shows, as RFC 3339 has it
 * @param mode running or frozen
 */
record ClockBody(String now, String mode) {

    static ClockBody of(ClockState reading) {
        return new ClockBody(reading.now().toString(), reading.isFrozen() ? "frozen" : "running");
    }

    /**
     * The result of an advance.
     *
     * @param now what the clock shows
     * @param transitions the transitions that came due, in their order
     */
    record Advanced(String now, List<Step> transitions) {
        static Advanced of(AdvanceResult advance) {
            return new Advanced(
                    advance.now().toString(),
                    advance.transitions().stream().map(Step::of).toList());
        }
    }

    /** A task that went from one status to another. */
    record Step(String at, String cluster, String workflow, String task, String taskType, String from, String to) {
        static Step of(Transition transition) {
            return new Step(
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
