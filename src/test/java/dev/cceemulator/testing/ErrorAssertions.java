package dev.cceemulator.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;

/** Assertions on the exact form of errors. */
public final class ErrorAssertions {
    private ErrorAssertions() {}

    /** An error of the gateway: three fields, the id of the header, a final newline. */
    public static void gateway(Response response, int status, String code, String message) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.header("Content-Type")).isEqualTo("application/json");
        assertThat(response.asString())
                .isEqualTo("{\"error_msg\":\"%s\",\"error_code\":\"%s\",\"request_id\":\"%s\"}\n"
                        .formatted(message, code, response.header("X-Request-Id")));
    }

    /** The same for a response that was read from a socket. */
    public static void gateway(RawHttp.Answer answer, String code, String message) {
        assertThat(answer.headers()).containsEntry("Content-Type", "application/json");
        assertThat(answer.headers().get("X-Request-Id")).matches("[0-9a-f]{32}");
        assertThat(answer.body())
                .isEqualTo("{\"error_msg\":\"%s\",\"error_code\":\"%s\",\"request_id\":\"%s\"}\n"
                        .formatted(message, code, answer.headers().get("X-Request-Id")));
    }

    /** The error for a rejected signature. */
    public static void unauthorized(RawHttp.Answer answer) {
        assertThat(answer.status()).isEqualTo(401);
        gateway(answer, "APIGW.0301", "Incorrect IAM authentication information: Unauthorized");
    }

    /** An error of CCE: eleven fields in their order. */
    public static void cce(
            Response response,
            int status,
            String code,
            String text,
            String innerCode,
            String innerText,
            String reason,
            String message) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.header("Content-Type")).isEqualTo("application/json");
        assertThat(response.asString())
                .isEqualTo(("{\"kind\":\"Status\",\"apiVersion\":\"v1\",\"metadata\":{},\"status\":\"Failure\","
                                + "\"code\":%d,\"errorCode\":\"%s\",\"errorMessage\":\"%s\",\"error_code\":\"%s\","
                                + "\"error_msg\":\"%s\",\"message\":\"%s\",\"reason\":\"%s\"}")
                        .formatted(status, code, text, innerCode, innerText, message, reason));
    }

    /** An error of IAM: the status as a number and in words, and a text. */
    public static void iam(Response response, int status, String title, String message) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.header("Content-Type")).isEqualTo("application/json; charset=UTF-8");
        assertThat(response.header("X-IAM-Trace-Id")).isEqualTo("token_local_null_" + response.header("X-Request-Id"));
        assertThat(response.asString())
                .isEqualTo("{\"error\":{\"code\":%d,\"message\":\"%s\",\"title\":\"%s\"}}"
                        .formatted(status, message.replace("\"", "\\\""), title));
    }

    /** The error for a cluster that the project does not have. */
    public static void clusterNotFound(Response response, String project, String cluster) {
        notFound(response, "Cluster " + cluster + " was not found in project " + project);
    }

    /** The error for a resource that the cluster does not have. */
    public static void notFound(Response response, String what, String cluster) {
        notFound(response, what + " was not found in cluster " + cluster);
    }

    private static void notFound(Response response, String message) {
        String text = "Resource not found";
        cce(response, 404, "CCE.01404001", text + ".", "CCE_CM.0003", text, "NotFound", message);
    }

    /** The error for an action that the state does not allow. */
    public static void forbidden(Response response, String message) {
        String text = "Forbidden.";
        cce(response, 403, "CCE.01403001", text, "CCE.01403001", text, "Forbidden", message);
    }

    /** The error for an action that has to wait. */
    public static void busy(Response response, String message) {
        String text = "Resource locked by other requests.";
        cce(response, 429, "CCE.01429002", text, "CCE.01429002", text, "TooManyRequests", message);
    }

    /** The error for an invalid body or version. */
    public static void invalid(Response response, String message) {
        invalid(response, "CCE_CM.0004", message.replace("\"", "\\\""));
    }

    /** The error for a version that differs from the workflow's. */
    public static void otherVersion(Response response, String message) {
        invalid(response, "CCE_CM.0101", message);
    }

    private static void invalid(Response response, String innerCode, String message) {
        cce(response, 400, "CCE.01400001", "Invalid request.", innerCode, "Request is invalid", "BadRequest", message);
    }
}
