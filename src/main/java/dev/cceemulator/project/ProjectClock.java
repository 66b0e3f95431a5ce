package dev.cceemulator.project;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The time of a project: it goes with the emulator's own, or stands still. To the microsecond, as the database keeps it.
 *
 * @param frozenAt where it stands; null if it goes
 * @param offset how far it is ahead of the emulator's own time when it goes; negative if it is behind
 */
public record ProjectClock(@Nullable Instant frozenAt, Duration offset) {
    /** The emulator's own time. */
    public static final ProjectClock REAL = new ProjectClock(null, Duration.ZERO);

    /** Whether it stands still. */
    public boolean isFrozen() {
        return frozenAt != null;
    }

    /** What it shows when the emulator's own time is {@code base}. */
    public Instant at(Instant base) {
        return frozenAt == null ? micros(base).plus(offset) : frozenAt;
    }

    /** Standing still at a moment. */
    public ProjectClock frozen(Instant moment) {
        return new ProjectClock(micros(moment), offset);
    }

    /** Going, from what it shows on. */
    public ProjectClock resumed(Instant base) {
        return new ProjectClock(null, Duration.between(micros(base), at(base)));
    }

    /** Showing another moment, and going or standing as before. */
    public ProjectClock movedTo(Instant moment, Instant base) {
        return isFrozen() ? frozen(moment) : new ProjectClock(null, Duration.between(micros(base), micros(moment)));
    }

    private static Instant micros(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS);
    }
}
