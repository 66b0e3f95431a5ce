package dev.cceemulator.gateway;

import dev.cceemulator.database.DatabaseUnavailableException;
import dev.cceemulator.error.ApiError;
import dev.cceemulator.error.ApiException;
import dev.cceemulator.operation.ApiFamily;
import dev.cceemulator.project.ProjectException;
import dev.cceemulator.requestlog.Rejection;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import io.javalin.http.NotFoundResponse;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place that decides the response to a request that is rejected or fails. */
final class ErrorResponder {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorResponder.class);

    private ErrorResponder() {}

    /** Responds to a request whose handling ended in an exception. */
    static void respond(Exception exception, Context request) {
        String requestId = String.valueOf(request.res().getHeader(ResponseHeaders.REQUEST_ID));
        ErrorBody body = ApiFamily.of(request.path()) == ApiFamily.CONTROL
                ? controlError(exception, request, requestId)
                : serviceError(exception, request, requestId);
        // Otherwise Jetty would carry over the charset that it assumes for plain JSON, and write it into the header.
        request.res().setCharacterEncoding(null);
        request.status(body.status())
                .contentType(body.contentType())
                .result(body.content().getBytes(StandardCharsets.UTF_8));
    }

    private static ErrorBody serviceError(Exception exception, Context request, String requestId) {
        ApiException rejection = toApiException(exception, request, requestId);
        request.attribute(RequestRecorder.REJECTION, Rejection.of(rejection));
        return ErrorBody.of(
                rejection.error(), rejection.error().status(), rejection.text(), rejection.detail(), requestId);
    }

    private static ApiException toApiException(Exception exception, Context request, String requestId) {
        if (exception instanceof ApiException rejection) {
            return rejection;
        }
        if (exception instanceof NotFoundResponse) {
            return new ApiException(ApiError.API_UNKNOWN);
        }
        if (exception instanceof MethodNotAllowedResponse) {
            return new ApiException(ApiError.METHOD_UNKNOWN);
        }
        ApiError internalError =
                ApiFamily.of(request.path()) == ApiFamily.IAM ? ApiError.IAM_INTERNAL : ApiError.INTERNAL;
        if (exception instanceof DatabaseUnavailableException) {
            return new ApiException(internalError, String.valueOf(exception.getMessage()));
        }
        logFailure(exception, request, requestId);
        return new ApiException(internalError, "The emulator failed; its log has the reason under the request id");
    }

    private static ErrorBody controlError(Exception exception, Context request, String requestId) {
        String path = AccessLog.shown(request.path());
        if (exception instanceof ApiException rejection) {
            return ErrorBody.problem(rejection.error().status(), rejection.detail(), path);
        }
        if (exception instanceof ProjectException rejection) {
            return ErrorBody.problem(status(rejection.reason()), rejection.detail(), path);
        }
        if (exception instanceof NotFoundResponse) {
            return ErrorBody.problem(
                    404, "No such endpoint: " + path + ". /_emulator/openapi.json lists the paths", path);
        }
        if (exception instanceof MethodNotAllowedResponse rejection) {
            // The one detail that there is; its key depends on what the client accepts.
            String allowed = String.join(", ", rejection.getDetails().values());
            request.header("Allow", allowed);
            return ErrorBody.problem(
                    405, request.req().getMethod() + " is not allowed here; allowed: " + allowed, path);
        }
        if (exception instanceof HttpResponseException rejection) {
            return ErrorBody.problem(rejection.getStatus(), String.valueOf(rejection.getMessage()), path);
        }
        if (exception instanceof DatabaseUnavailableException) {
            return ErrorBody.problem(503, String.valueOf(exception.getMessage()), path);
        }
        logFailure(exception, request, requestId);
        return ErrorBody.problem(500, "The log has the reason under request id " + requestId, path);
    }

    private static int status(ProjectException.Reason reason) {
        return switch (reason) {
            case INVALID -> 400;
            case UNKNOWN -> 404;
            case CONFLICT -> 409;
        };
    }

    /** The error for a control path that Jetty rejects, before any route is looked for. */
    static ErrorBody controlErrorOfStatus(int status, String path, String requestId) {
        String detail = "The request is not well-formed HTTP";
        if (status == 431) {
            detail = "The headers are too large";
        } else if (isFailure(status)) {
            detail = "The log has the reason under request id " + requestId;
        }
        return ErrorBody.problem(status, detail, path);
    }

    /** The error for any other path that Jetty rejects. */
    static ErrorBody serviceErrorOfStatus(ApiError error, int status, String requestId) {
        int shown = error == ApiError.REQUEST_UNREADABLE ? status : error.status();
        return ErrorBody.of(error, shown, error.message(), error.message(), requestId);
    }

    /** The error of the catalogue for a status with which Jetty rejects. */
    static ApiError apiErrorOfStatus(int status) {
        return switch (status) {
            case 404 -> ApiError.API_UNKNOWN;
            case 414 -> ApiError.URI_TOO_LONG;
            case 431 -> ApiError.HEADERS_TOO_LARGE;
            case 503 -> ApiError.SHUTTING_DOWN;
            default -> isFailure(status) ? ApiError.INTERNAL : ApiError.REQUEST_UNREADABLE;
        };
    }

    /** Whether a status of Jetty's means that the emulator failed: not that it stops, nor that a version is unknown. */
    static boolean isFailure(int status) {
        return status >= 500 && status != 503 && status != 505;
    }

    private static void logFailure(Exception exception, Context request, String requestId) {
        LOG.error("{} {} {} failed", requestId, request.req().getMethod(), AccessLog.shown(request.path()), exception);
    }
}
