package dev.cceemulator.gateway;

import dev.cceemulator.requestlog.RequestRecord;
import dev.cceemulator.requestlog.Truncated;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One line for each request. The query is left out: a client may put a secret there by mistake. */
final class AccessLog {
    private static final Logger LOG = LoggerFactory.getLogger("dev.cceemulator.access");

    /** Longer than any path of the service, and short enough for a line that people read. */
    private static final int MAX_PATH = 200;

    private AccessLog() {}

    /** @param explain the path of the explanation; null if there is none */
    static void write(RequestRecord record, double millis, @Nullable String explain) {
        if (LOG.isInfoEnabled()) {
            String code = record.code();
            LOG.info(
                    "{} {} {} {} {} {} ms{}",
                    record.requestId(),
                    escaped(record.method()),
                    shown(record.path()),
                    record.status(),
                    code == null ? "-" : code,
                    tenths(millis),
                    explain == null ? "" : ", explained at " + explain);
        }
    }

    /** With one digit after the point; a formatter would take half the time of writing a line. */
    private static String tenths(double millis) {
        long tenths = Math.round(millis * 10);
        return tenths / 10 + "." + tenths % 10;
    }

    /** A path in the form in which it is logged. */
    static String shown(String path) {
        return Truncated.to(MAX_PATH, escaped(path));
    }

    /** A text without the characters that a terminal obeys or hides, such as C1 controls and marks of direction. */
    static String escaped(String text) {
        if (text.chars().noneMatch(AccessLog::isUnsafe)) {
            return text;
        }
        StringBuilder escaped = new StringBuilder();
        text.chars()
                .forEach(c -> escaped.append(
                        isUnsafe(c) ? String.format(Locale.ROOT, "\\u%04X", c) : String.valueOf((char) c)));
        return escaped.toString();
    }

    private static boolean isUnsafe(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
