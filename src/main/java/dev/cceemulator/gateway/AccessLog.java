package dev.cceemulator.gateway;

import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One line for each request. The query is left out: whatever a client puts there by mistake stays out of the log. */
final class AccessLog {
    private static final Logger LOG = LoggerFactory.getLogger("dev.cceemulator.access");

    /** Longer than any path that is answered. */
    private static final int MAX_PATH = 200;

    private AccessLog() {}

    /** A request that found its way to a route, or to the refusal of one. */
    static void write(Context request, float millis) {
        write(
                request.res().getHeader(AnswerHeaders.REQUEST_ID),
                request.req().getMethod(),
                request.path(),
                request.statusCode(),
                request.attribute(Errors.CODE),
                millis);
    }

    static void write(
            @Nullable String requestId, String method, String path, int status, @Nullable String code, double millis) {
        if (LOG.isInfoEnabled()) {
            LOG.info(
                    "{} {} {} {} {} {} ms",
                    requestId,
                    method,
                    shown(path),
                    status,
                    code == null ? "-" : code,
                    tenths(millis));
        }
    }

    /** With one digit after the point; a formatter would take half the time of writing a line. */
    private static String tenths(double millis) {
        long tenths = Math.round(millis * 10);
        return tenths / 10 + "." + tenths % 10;
    }

    /** A path as it is shown to people: cut off where it is longer than any that is answered. */
    static String shown(String path) {
        return path.length() > MAX_PATH ? path.substring(0, MAX_PATH) + "..." : path;
    }
}
