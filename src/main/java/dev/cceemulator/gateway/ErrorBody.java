package dev.cceemulator.gateway;

import dev.cceemulator.error.ApiError;
import dev.cceemulator.error.ApiError.Inner;
import dev.cceemulator.json.Json;
import dev.cceemulator.operation.ApiFamily;
import java.util.Map;
import java.util.Objects;
import org.eclipse.jetty.http.HttpStatus;

/**
 * An error on the wire: four forms, depending on the layer that rejects.
 *
 * @param status the HTTP status
 * @param contentType the media type of the body
 * @param content the body itself
 */
record ErrorBody(int status, String contentType, String content) {
    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";

    /**
     * An error in the form of the layer that rejects the request.
     *
     * @param text the message beside the code of the gateway
     */
    static ErrorBody of(ApiError error, int status, String text, String detail, String requestId) {
        return switch (error.layer()) {
            case GATEWAY ->
                new ErrorBody(status, JSON, Json.write(new GatewayError(text, error.code(), requestId)) + '\n');
            case CCE -> new ErrorBody(status, JSON, Json.write(cceError(error, status, detail)));
            case IAM ->
                new ErrorBody(
                        status,
                        ApiFamily.IAM.contentType(),
                        Json.write(new IamError(new IamError.Detail(status, detail, HttpStatus.getMessage(status)))));
        };
    }

    private static CceError cceError(ApiError error, int status, String detail) {
        Inner inner = Objects.requireNonNull(error.inner());
        return new CceError(
                "Status",
                "v1",
                Map.of(),
                "Failure",
                status,
                error.code(),
                error.message(),
                inner.code(),
                inner.message(),
                detail,
                reason(error.status()));
    }

    /** Kubernetes's reason for a status: mostly its name. */
    private static String reason(int status) {
        return status == 500 ? "InternalError" : HttpStatus.getMessage(status).replace(" ", "");
    }

    /** An error of the control API, as RFC 9457 has it: of a type without a page, so titled by its status. */
    static ErrorBody problem(int status, String detail, String path) {
        String title = HttpStatus.getMessage(status);
        return new ErrorBody(status, PROBLEM, Json.write(new Problem("about:blank", title, status, detail, path)));
    }

    /** The gateway ends its bodies with a newline. */
    private record GatewayError(String error_msg, String error_code, String request_id) {}

    private record CceError(
            String kind,
            String apiVersion,
            Map<String, String> metadata,
            String status,
            int code,
            String errorCode,
            String errorMessage,
            String error_code,
            String error_msg,
            String message,
            String reason) {}

    private record IamError(Detail error) {
        record Detail(int code, String message, String title) {}
    }

    private record Problem(String type, String title, int status, String detail, String instance) {}
}
