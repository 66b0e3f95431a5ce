package dev.cceemulator.project;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The clock of a project, which is running or frozen. It has microseconds, the precision of the database.
 *
 * @param frozenAt the time at which it is frozen; null if it is running
 * @param offset its difference to the emulator's time while it runs; negative if it is behind
 */
public record ProjectClock(@Nullable Instant frozenAt, Duration offset) {
    /** A clock that shows the emulator's time. */
    public static final ProjectClock RUNNING = new ProjectClock(null, Duration.ZERO);

    /** Whether it is frozen. */
    public boolean isFrozen() {
        return frozenAt != null;
    }

    /** The time that it shows when the emulator's time is {@code base}. */
    public Instant at(Instant base) {
        return frozenAt == null ? toMicros(base).plus(offset) : frozenAt;
    }

    /** The clock frozen at a moment. */
    public ProjectClock frozen(Instant moment) {
        return new ProjectClock(toMicros(moment), offset);
    }

    /** The clock running on from the time that it shows. */
    public ProjectClock resumed(Instant base) {
        return new ProjectClock(null, Duration.between(toMicros(base), at(base)));
    }

    /** The clock set to another moment, still running or frozen. */
    public ProjectClock movedTo(Instant moment, Instant base) {
        return isFrozen() ? frozen(moment) : new ProjectClock(null, Duration.between(toMicros(base), toMicros(moment)));
    }

    private static Instant toMicros(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS);
    }
}
