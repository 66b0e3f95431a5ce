package dev.cceemulator.gateway;

import dev.cceemulator.error.ApiError;
import dev.cceemulator.error.ApiException;
import dev.cceemulator.operation.ApiFamily;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.jetty.http.HttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Prepares every request before its handler, and completes it afterwards. */
final class RequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(RequestFilter.class);

    /** A real token is several KB, so there is room for headers of 32 KB, behind a request line of 8 KB. */
    static final int MAX_URI_BYTES = 8 * 1024;

    static final int MAX_HEADER_BYTES = 32 * 1024;

    private final RequestIds requestIds;

    RequestFilter(RequestIds requestIds) {
        this.requestIds = requestIds;
    }

    /** Sets the headers of the response, and rejects what Javalin would normalise and accept. */
    void before(Context request) {
        ResponseHeaders.set(request::header, requestIds.next());
        String query = request.queryString();
        if (request.path().length() + (query == null ? 0 : 1 + query.length()) > MAX_URI_BYTES) {
            throw new ApiException(ApiError.URI_TOO_LONG, "A path and its query have at most 8192 characters");
        }
        if (!PathEncoding.isValid(request.path())) {
            throw new ApiException(ApiError.REQUEST_UNREADABLE, "The path is not correctly percent-encoded");
        }
        // Javalin takes "//" for "/", reads methods in any case, and answers HEAD wherever there is a GET.
        if (request.path().contains("//")) {
            throw new ApiException(ApiError.API_UNKNOWN, "No path has an empty segment");
        }
        String method = request.req().getMethod();
        if (method.equals("HEAD") && ApiFamily.of(request.path()) != ApiFamily.CONTROL) {
            throw new ApiException(ApiError.METHOD_UNKNOWN);
        }
        if (!method.equals(request.method().name())) {
            throw new ApiException(ApiError.METHOD_UNKNOWN, "Methods are written in capitals");
        }
    }

    /**
     * Responds, and then reads the rest of a body that no handler read: Jetty would reset the connection over an
     * unread body, and the response on it would be lost. A client that asked whether to send its body gets its response
     * instead.
     */
    void drainBody(Context request) throws IOException {
        boolean hasBody = request.req().getContentLengthLong() > 0 || request.header("Transfer-Encoding") != null;
        if (hasBody && request.header("Expect") == null) {
            if (!RequestBody.isRead(request) && mayBeTooLong(request)) {
                request.header("Connection", "close");
            }
            respond(request);
            try {
                request.req().getInputStream().skip(RequestBody.MAX_BYTES);
            } catch (IOException | HttpException.RuntimeException e) {
                LOG.debug("A body that is ignored did not come to its end", e);
            }
        }
    }

    /** Whether the rest of a body may be longer than what is drained, so that Jetty closes the connection. */
    private static boolean mayBeTooLong(Context request) {
        long length = request.req().getContentLengthLong();
        return length < 0 || length > RequestBody.MAX_BYTES;
    }

    private static void respond(Context request) throws IOException {
        InputStream result = request.resultInputStream();
        if (result != null) {
            byte[] body = result.readAllBytes();
            request.res().setContentLength(body.length);
            request.res().getOutputStream().write(body);
            request.res().flushBuffer();
        }
    }
}
