package dev.cceemulator.upgrade;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** Instants as the service writes them. */
final class WireTime {
    /** What Go's {@code time.String()} makes of a time in UTC: trailing zeros dropped, no fraction when there is none. */
    private static final DateTimeFormatter GO = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 6, true)
            .appendLiteral(" +0000 UTC")
            .toFormatter(Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private WireTime() {}

    /** As on the documented page: {@code 2023-11-24 08:39:15.894417 +0000 UTC}. */
    static String go(Instant time) {
        return GO.format(time);
    }
}
