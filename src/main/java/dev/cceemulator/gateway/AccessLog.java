package dev.cceemulator.gateway;

import dev.cceemulator.requestlog.RequestRecord;
import dev.cceemulator.requestlog.Truncated;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One line for each request. The query is left out: whatever a client puts there by mistake stays out of the log. */
final class AccessLog {
    private static final Logger LOG = LoggerFactory.getLogger("dev.cceemulator.access");

    /** Longer than any path of the service, and short enough for a line that people read. */
    private static final int MAX_PATH = 200;

    private AccessLog() {}

    /** @param explain where the answer is explained; null where it is not */
    static void write(RequestRecord answered, double millis, @Nullable String explain) {
        if (LOG.isInfoEnabled()) {
            String code = answered.code();
            LOG.info(
                    "{} {} {} {} {} {} ms{}",
                    answered.requestId(),
                    answered.method(),
                    shown(answered.path()),
                    answered.status(),
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

    /** A path as it is shown to people. */
    static String shown(String path) {
        return Truncated.to(MAX_PATH, path);
    }
}
