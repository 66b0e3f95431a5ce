package dev.cceemulator.gateway;

import dev.cceemulator.error.ApiError;
import dev.cceemulator.operation.ApiFamily;
import dev.cceemulator.requestlog.Rejection;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Responds to requests that Jetty itself rejects, such as malformed HTTP, which no route sees; Jetty would send HTML. */
final class JettyErrorHandler extends ErrorHandler {
    /** Jetty's placeholder for a request line that it cannot read. */
    private static final String UNREADABLE_METHOD = "BAD";

    /** The placeholder for a method or a path that cannot be read. */
    private static final String UNREADABLE = "-";

    private static final Logger LOG = LoggerFactory.getLogger(JettyErrorHandler.class);

    private final RequestIds requestIds;
    private final RequestRecorder recorder;

    JettyErrorHandler(RequestIds requestIds, RequestRecorder recorder) {
        this.requestIds = requestIds;
        this.recorder = recorder;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        String requestId = requestIds.next();
        boolean isReadable = !UNREADABLE_METHOD.equals(request.getMethod());
        String path = isReadable ? escaped(request.getHttpURI().getPath()) : UNREADABLE;
        ApiError error =
                ApiFamily.of(path) == ApiFamily.CONTROL ? null : ErrorResponder.apiErrorOfStatus(response.getStatus());
        ErrorBody body = error == null
                ? ErrorResponder.controlErrorOfStatus(response.getStatus(), path, requestId)
                : ErrorResponder.serviceErrorOfStatus(error, response.getStatus(), requestId);

        if (ErrorResponder.isFailure(body.status())) {
            LOG.error(
                    "{} {} {} failed in Jetty, with status {}",
                    requestId,
                    request.getMethod(),
                    path,
                    response.getStatus(),
                    (Throwable) request.getAttribute(ERROR_EXCEPTION));
        }

        response.setStatus(body.status());
        ResponseHeaders.set(response.getHeaders()::put, requestId);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, body.contentType());
        // Jetty closes the connection after most of these without announcing it, and a client would lose its next
        // request.
        response.getHeaders().put(HttpHeader.CONNECTION, "close");
        byte[] content = body.content().getBytes(StandardCharsets.UTF_8);
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, content.length);

        double millis = (System.nanoTime() - request.getHeadersNanoTime()) / (double) TimeUnit.MILLISECONDS.toNanos(1);
        recorder.keepAndLog(
                requestId,
                isReadable ? request.getMethod() : UNREADABLE,
                path,
                body.status(),
                error == null ? null : new Rejection(error, error.message(), null),
                millis);
        response.write(true, ByteBuffer.wrap(content), callback);
        return true;
    }

    private static String escaped(@Nullable String path) {
        return path == null ? UNREADABLE : AccessLog.escaped(path);
    }
}
