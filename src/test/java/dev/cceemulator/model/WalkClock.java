package dev.cceemulator.model;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** The clock of a project as the model has it: what it shows, and whether it goes on when the emulator's time does. */
final class WalkClock {
    private Instant shown;
    private boolean isFrozen;

    WalkClock(Instant base) {
        this.shown = base.truncatedTo(ChronoUnit.MICROS);
    }

    Instant now() {
        return shown;
    }

    void pass(Duration time) {
        shown = isFrozen ? shown : shown.plus(time);
    }

    void freeze() {
        isFrozen = true;
    }

    void resume() {
        isFrozen = false;
    }

    void advance(Duration time) {
        shown = shown.plus(time);
    }

    /** The status of the answer. */
    int set(Instant moment) {
        if (moment.isBefore(shown)) {
            return 409;
        }
        shown = moment;
        return 200;
    }

    Map<String, Object> body() {
        return Map.of("now", shown.toString(), "mode", isFrozen ? "frozen" : "running");
    }
}
