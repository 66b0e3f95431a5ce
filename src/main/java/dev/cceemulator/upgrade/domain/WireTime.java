package dev.cceemulator.upgrade.domain;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** Instants as the service writes them: both forms are Go's, in UTC, which drops trailing zeros and an empty fraction. */
public final class WireTime {
    private static final DateTimeFormatter GO = form("uuuu-MM-dd HH:mm:ss", " +0000 UTC");
    private static final DateTimeFormatter RFC_3339 = form("uuuu-MM-dd'T'HH:mm:ss", "Z");

    private WireTime() {}

    /** The form of the documented page: {@code 2023-11-24 08:39:15.894417 +0000 UTC}, what {@code time.String()} makes of it. */
    public static String go(Instant time) {
        return GO.format(time);
    }

    /** The form that SDKs read: {@code 2023-11-24T08:39:15.894417Z}, what Go makes of it in JSON. */
    public static String rfc3339(Instant time) {
        return RFC_3339.format(time);
    }

    private static DateTimeFormatter form(String toTheSecond, String zone) {
        return new DateTimeFormatterBuilder()
                .appendPattern(toTheSecond)
                .appendFraction(ChronoField.NANO_OF_SECOND, 0, 6, true)
                .appendLiteral(zone)
                .toFormatter(Locale.ROOT)
                .withZone(ZoneOffset.UTC);
    }
}
