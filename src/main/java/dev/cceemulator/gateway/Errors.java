package dev.cceemulator.gateway;

import dev.cceemulator.error.ApiException;
import dev.cceemulator.error.Refusal;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import io.javalin.http.NotFoundResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place that decides what a client is told when its request is refused or fails. */
final class Errors {
    /** Under which name a request keeps the code of its refusal, for the log. */
    static final String CODE = "code";

    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    private Errors() {}

    /** Answers a request whose handling ended in an exception. */
    static void answer(Exception exception, Context request) {
        String requestId = String.valueOf(request.res().getHeader(AnswerHeaders.REQUEST_ID));
        ErrorBody body = Routes.isOwn(request.path())
                ? ownBody(exception, request, requestId)
                : serviceBody(exception, request, requestId);
        request.attribute(CODE, body.code());
        // Otherwise Jetty would carry over the charset that it assumes for plain JSON, and write it into the header.
        request.res().setCharacterEncoding(null);
        request.status(body.status()).contentType(body.contentType()).result(body.content());
    }

    private static ErrorBody serviceBody(Exception exception, Context request, String requestId) {
        if (exception instanceof ApiException refused) {
            return body(refused.refusal(), refused.detail(), requestId);
        }
        if (exception instanceof NotFoundResponse) {
            return body(Refusal.API_UNKNOWN, requestId);
        }
        if (exception instanceof MethodNotAllowedResponse) {
            return body(Refusal.METHOD_UNKNOWN, requestId);
        }
        logUnforeseen(exception, request, requestId);
        Refusal unforeseen = Routes.isIam(request.path()) ? Refusal.IAM_INTERNAL : Refusal.INTERNAL;
        return body(unforeseen, "The emulator failed; its log has the reason under the request id", requestId);
    }

    private static ErrorBody ownBody(Exception exception, Context request, String requestId) {
        String path = AccessLog.shown(request.path());
        if (exception instanceof ApiException refused) {
            return ErrorBody.problem(refused.refusal().status(), refused.detail(), path);
        }
        if (exception instanceof NotFoundResponse) {
            return ErrorBody.problem(404, "There is no " + path + "; /_emulator/openapi.json lists the paths", path);
        }
        if (exception instanceof MethodNotAllowedResponse) {
            request.header("Allow", "GET, HEAD");
            return ErrorBody.problem(405, request.req().getMethod() + " is not allowed here; use GET", path);
        }
        if (exception instanceof HttpResponseException refused) {
            return ErrorBody.problem(refused.getStatus(), String.valueOf(refused.getMessage()), path);
        }
        logUnforeseen(exception, request, requestId);
        return ErrorBody.problem(500, "The log has the reason under request id " + requestId, path);
    }

    /** What Jetty refuses before any route is looked for. */
    static ErrorBody unrouted(int status, @Nullable String path, String requestId) {
        if (path != null && Routes.isOwn(path)) {
            String detail = status == 431 ? "The headers are too large" : "The request is not well-formed HTTP";
            return ErrorBody.problem(status, detail, path);
        }
        return switch (status) {
            case 404 -> body(Refusal.API_UNKNOWN, requestId);
            case 414 -> body(Refusal.URI_TOO_LARGE, requestId);
            case 431 -> body(Refusal.HEADERS_TOO_LARGE, requestId);
            case 503 -> body(Refusal.SHUTTING_DOWN, requestId);
            default ->
                ErrorBody.of(Refusal.REQUEST_UNREADABLE, status, Refusal.REQUEST_UNREADABLE.message(), requestId);
        };
    }

    private static void logUnforeseen(Exception exception, Context request, String requestId) {
        LOG.error("{} {} {} failed", requestId, request.req().getMethod(), request.path(), exception);
    }

    private static ErrorBody body(Refusal refusal, String requestId) {
        return body(refusal, refusal.message(), requestId);
    }

    private static ErrorBody body(Refusal refusal, String detail, String requestId) {
        return ErrorBody.of(refusal, refusal.status(), detail, requestId);
    }
}
