package dev.cceemulator.gateway;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers what Jetty itself refuses, such as malformed HTTP, which no route ever sees; Jetty's own answer is HTML. */
final class UnroutedErrors extends ErrorHandler {
    /** What Jetty puts in place of a request line that it cannot read. */
    private static final String UNREADABLE_METHOD = "BAD";

    private final RequestIds requestIds;

    UnroutedErrors(RequestIds requestIds) {
        this.requestIds = requestIds;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        String requestId = requestIds.next();
        boolean isReadable = !UNREADABLE_METHOD.equals(request.getMethod());
        String path = isReadable ? request.getHttpURI().getPath() : null;
        ErrorBody body = Errors.unrouted(response.getStatus(), path, requestId);

        response.setStatus(body.status());
        AnswerHeaders.set(response.getHeaders()::put, requestId);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, body.contentType());
        byte[] content = body.content().getBytes(StandardCharsets.UTF_8);
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, content.length);

        double millis = (System.nanoTime() - request.getHeadersNanoTime()) / (double) TimeUnit.MILLISECONDS.toNanos(1);
        AccessLog.write(
                requestId,
                isReadable ? request.getMethod() : "-",
                path == null ? "-" : path,
                body.status(),
                body.code(),
                millis);
        response.write(true, ByteBuffer.wrap(content), callback);
        return true;
    }
}
