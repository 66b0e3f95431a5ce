package dev.cceemulator.gateway;

import dev.cceemulator.error.ApiException;
import dev.cceemulator.error.Refusal;
import io.javalin.http.Context;
import java.io.IOException;

/** What happens to every request before its handler and after it, whatever it asks for. */
final class Intake {
    /** A real token is several KB, so there is room for headers of 32 KB, behind a request line of 8 KB. */
    static final int MAX_URI_BYTES = 8 * 1024;

    static final int MAX_HEADER_BYTES = 32 * 1024;

    /** As much of a body as the real gateway takes. */
    private static final int MAX_BODY_BYTES = 12 * 1024 * 1024;

    private final RequestIds requestIds;

    Intake(RequestIds requestIds) {
        this.requestIds = requestIds;
    }

    /** Sets the headers of the answer, and refuses what Javalin would tidy up and let through. */
    void open(Context request) {
        AnswerHeaders.set(request::header, requestIds.next());
        if (request.req().getRequestURI().length() > MAX_URI_BYTES) {
            throw new ApiException(Refusal.URI_TOO_LARGE);
        }
        // Javalin takes "//" for "/", reads methods in any case, and answers HEAD wherever there is a GET.
        if (request.path().contains("//")) {
            throw new ApiException(Refusal.API_UNKNOWN);
        }
        String method = request.req().getMethod();
        boolean isHead = method.equals("HEAD") && !Routes.isOwn(request.path());
        if (isHead || !method.equals(request.method().name())) {
            throw new ApiException(Refusal.METHOD_UNKNOWN);
        }
    }

    /**
     * Reads what is left of the body. An unread body would make Jetty reset the connection, and the answer on it would
     * be lost. A client that asked whether to send its body gets its answer instead.
     */
    void drainBody(Context request) throws IOException {
        boolean hasBody = request.req().getContentLengthLong() > 0 || request.header("Transfer-Encoding") != null;
        if (hasBody && request.header("Expect") == null) {
            request.req().getInputStream().skip(MAX_BODY_BYTES);
        }
    }
}
