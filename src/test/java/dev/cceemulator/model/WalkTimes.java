package dev.cceemulator.model;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Formats times for the model. */
final class WalkTimes {
    private WalkTimes() {}

    /** The format of times of checks and of points in every dialect. */
    static String printed(Instant time) {
        return rfc3339(time).replace('T', ' ').replace("Z", " +0000 UTC");
    }

    /** The format of times of upgrades and snapshots in every dialect. */
    static String printedInChina(Instant time) {
        return printed(time.plus(Duration.ofHours(8))).replace("+0000 UTC", "+0800 CST");
    }

    static String rfc3339(Instant time) {
        String text = time.toString().replace("Z", "");
        return (text.contains(".") ? text.replaceFirst("\\.?0+$", "") : text) + "Z";
    }

    static long micros(Instant from, Instant to) {
        return ChronoUnit.MICROS.between(from, to);
    }
}
