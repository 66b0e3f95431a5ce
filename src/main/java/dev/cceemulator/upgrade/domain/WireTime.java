package dev.cceemulator.upgrade.domain;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** Formats instants as the service does: as Go would, without trailing zeros in the fraction. */
public final class WireTime {
    private static final DateTimeFormatter GO = formatter("uuuu-MM-dd HH:mm:ss", " +0000 UTC", ZoneOffset.UTC);
    private static final DateTimeFormatter GO_IN_CHINA =
            formatter("uuuu-MM-dd HH:mm:ss", " +0800 CST", ZoneOffset.ofHours(8));
    private static final DateTimeFormatter RFC_3339 = formatter("uuuu-MM-dd'T'HH:mm:ss", "Z", ZoneOffset.UTC);

    private WireTime() {}

    /** The format of the documented page, {@code 2023-11-24 08:39:15.894417 +0000 UTC}: the result of {@code time.String()}. */
    public static String go(Instant time) {
        return GO.format(time);
    }

    /** The same as on a server in China, {@code 2023-11-24 16:39:15.894417 +0800 CST}. */
    public static String goInChina(Instant time) {
        return GO_IN_CHINA.format(time);
    }

    /** The format that SDKs read, {@code 2023-11-24T08:39:15.894417Z}: how Go writes a time in JSON. */
    public static String rfc3339(Instant time) {
        return RFC_3339.format(time);
    }

    private static DateTimeFormatter formatter(String dateTimePattern, String zoneSuffix, ZoneOffset zone) {
        return new DateTimeFormatterBuilder()
                .appendPattern(dateTimePattern)
                .appendFraction(ChronoField.NANO_OF_SECOND, 0, 6, true)
                .appendLiteral(zoneSuffix)
                .toFormatter(Locale.ROOT)
                .withZone(zone);
    }
}
