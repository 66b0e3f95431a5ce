package dev.cceemulator;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The clock of a project, which a test can freeze, set and advance. It never goes backwards. */
public interface EmulatorClock {
    /**
     * The current time.
     *
     * @throws EmulatorException if the project is gone
     */
    Instant now();

    /**
     * Freezes it at its current time.
     *
     * @return that time
     * @throws EmulatorException if the project is gone
     */
    Instant freeze();

    /**
     * Freezes it at a moment.
     *
     * @return that moment, to the microsecond
     * @throws EmulatorException if the moment is in the past, or the project is gone
     */
    Instant freeze(Instant moment);

    /**
     * Sets it to a moment; it stays frozen or running.
     *
     * @return that moment, to the microsecond
     * @throws EmulatorException if the moment is in the past, or the project is gone
     */
    Instant set(Instant moment);

    /**
     * Resumes it from its current time.
     *
     * @return that time
     * @throws EmulatorException if the project is gone
     */
    Instant resume();

    /**
     * Advances it.
     *
     * @return the transitions that took place, in order
     * @throws EmulatorException if the duration is negative, or the project is gone
     */
    List<TaskTransition> advance(Duration by);

    /**
     * Advances it to the end of the last task.
     *
     * @return the transitions that took place, in order
     * @throws EmulatorException if the project is gone
     */
    List<TaskTransition> advanceUntilIdle();
}
