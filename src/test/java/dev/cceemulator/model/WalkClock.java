package dev.cceemulator.model;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** The model of a project's clock. */
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

    /** The expected status. */
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
