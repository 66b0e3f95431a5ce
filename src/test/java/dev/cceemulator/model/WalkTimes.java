package dev.cceemulator.model;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Times as the model writes them. */
final class WalkTimes {
    private WalkTimes() {}

    /** As tasks have them everywhere. */
    static String printed(Instant time) {
        return rfc3339(time).replace('T', ' ').replace("Z", " +0000 UTC");
    }

    static String rfc3339(Instant time) {
        String text = time.toString().replace("Z", "");
        return (text.contains(".") ? text.replaceFirst("\\.?0+$", "") : text) + "Z";
    }

    static long micros(Instant from, Instant to) {
        return ChronoUnit.MICROS.between(from, to);
    }
}
