package dev.cceemulator.gateway;

import dev.cceemulator.error.Refusal;
import dev.cceemulator.journal.Refused;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Answers what Jetty itself refuses, such as malformed HTTP, which no route ever sees; Jetty's own answer is HTML. */
final class UnroutedErrors extends ErrorHandler {
    /** What Jetty puts in place of a request line that it cannot read. */
    private static final String UNREADABLE_METHOD = "BAD";

    /** What is told of a method or a path that cannot be read. */
    private static final String UNREADABLE = "-";

    private final RequestIds requestIds;
    private final Bookkeeping books;

    UnroutedErrors(RequestIds requestIds, Bookkeeping books) {
        this.requestIds = requestIds;
        this.books = books;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        String requestId = requestIds.next();
        boolean isReadable = !UNREADABLE_METHOD.equals(request.getMethod());
        String path = isReadable ? shown(request.getHttpURI().getPath()) : UNREADABLE;
        Refusal refusal = Routes.isOwn(path) ? null : Errors.ofStatus(response.getStatus());
        ErrorBody body = refusal == null
                ? Errors.ownUnrouted(response.getStatus(), path)
                : Errors.unrouted(refusal, response.getStatus(), requestId);

        response.setStatus(body.status());
        AnswerHeaders.set(response.getHeaders()::put, requestId);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, body.contentType());
        byte[] content = body.content().getBytes(StandardCharsets.UTF_8);
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, content.length);

        double millis = (System.nanoTime() - request.getHeadersNanoTime()) / (double) TimeUnit.MILLISECONDS.toNanos(1);
        books.keepAndLog(
                requestId,
                isReadable ? request.getMethod() : UNREADABLE,
                path,
                body.status(),
                refusal == null ? null : new Refused(refusal, refusal.message(), null),
                millis);
        response.write(true, ByteBuffer.wrap(content), callback);
        return true;
    }

    private static String shown(@Nullable String path) {
        return path == null ? UNREADABLE : path;
    }
}
