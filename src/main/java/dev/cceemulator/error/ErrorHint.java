package dev.cceemulator.error;

/** A hint for each error of the catalogue: what to change for the request to succeed. */
public final class ErrorHint {
    private ErrorHint() {}

    /** The hint for an error. It is only part of explanations, never of a response on a path of the real service. */
    public static String of(ApiError error) {
        return switch (error) {
            case API_UNKNOWN ->
                "Use a path that /_emulator/openapi.json lists, spelled exactly: without a trailing slash, an empty"
                        + " segment, or different capitals";
            case METHOD_UNKNOWN ->
                "Use a method that /_emulator/openapi.json lists for this path, in capitals; HEAD and OPTIONS are not supported";
            case TOKEN_MISSING ->
                "Send a token in X-Auth-Token, or sign the request with an access key; identities.json"
                        + " of the fixtures has both";
            case TOKEN_UNKNOWN ->
                "Send a token of identities.json in the fixtures, or one that the creation of the project or a login"
                        + " returned, complete and without quotes; lenient mode accepts any non-empty token";
            case TOKEN_EXPIRED ->
                "Send a token that is neither revoked nor expired; identities.json contains the state of each token";
            case ACCESS_KEY_UNKNOWN ->
                "In Access or Credential, send an access key of identities.json, or one that the creation of the project returned;"
                        + " the secret key is never sent";
            case SIGNATURE_WRONG ->
                "Sign exactly the canonical request that is shown, with the secret key of the access key, and send"
                        + " the request that was signed";
            case SIGNATURE_MALFORMED ->
                "Send Authorization: SDK-HMAC-SHA256 Access=..., SignedHeaders=a;b, Signature=... with 64 hexadecimal"
                        + " digits, or Credential=AK/date/region/service/sdk_request in place of Access=..., and every header"
                        + " that SignedHeaders names";
            case SIGNATURE_DATE_WRONG ->
                "Send the time of signing in X-Sdk-Date, in UTC and in the form 20060102T150405Z, and its day in Credential";
            case SIGNATURE_EXPIRED ->
                "Sign each request when it is sent, with a correct clock: X-Sdk-Date may differ by at most 15 minutes from"
                        + " the server time in the response";
            case SECURITY_TOKEN_WRONG ->
                "With a temporary access key, send its securityToken of identities.json in X-Security-Token; with a"
                        + " permanent one, send no X-Security-Token";
            case BODY_TOO_LARGE -> "Send a body of at most 12582912 bytes";
            case URI_TOO_LONG -> "Send a path and query of at most 8192 characters in total";
            case HEADERS_TOO_LARGE -> "Send a request line and headers of at most 40 KB in total";
            case REQUEST_UNREADABLE ->
                "Send well-formed HTTP/1.1: method, path and version in the first line, one Host, a colon in each header,"
                        + " percent-encoded UTF-8 but no encoded slash in the path, and a complete body";
            case SHUTTING_DOWN -> "Send the request again after the emulator has been restarted";
            case INVALID_REQUEST ->
                "Use valid ids in the path: 32 lower-case hexadecimal digits for the project, and"
                        + " xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx in lower case for the cluster";
            case CONTENT_TYPE_UNSUPPORTED -> "Send the body with Content-Type: application/json";
            case BODY_INVALID ->
                "Send a JSON object with all required fields of the operation; the message contains the JSON Pointer of the"
                        + " problem";
            case VERSION_UNSUPPORTED ->
                "Use one of the target versions that the message lists, or a short form such as v1.28; another"
                        + " clusterupgradepaths.json in the fixtures can allow others";
            case VERSION_MISMATCH ->
                "Use the exact versions of the workflow, which are in the spec of the response to its creation";
            case PRECHECK_EXPIRED -> "Create the pre-upgrade check again, and upgrade before its expireTimeStamp";
            case FORBIDDEN ->
                "Use a credential that is scoped to the project in the path, or the credential's project in the path; a"
                        + " signed request has to have the same project in X-Project-Id, or no such header";
            case STATE_NOT_ALLOWED ->
                "Bring the workflow into a state that allows the operation: the message contains its current state, and the list shows its"
                        + " tasks; docs/upgrades.md has a table of what is allowed in each state";
            case CLUSTER_FULL ->
                "Use another cluster, or reset or replace the project in the control API, which removes what was created in it";
            case NOT_FOUND ->
                "Use a cluster of the project, or add a directory for this cluster to the fixtures, below"
                        + " projects/PROJECT/clusters; workflows and tasks are looked up in their cluster";
            case CLUSTER_BUSY ->
                "Wait until the running task has ended, or advance the clock of the project to its end; tasks that a fixture"
                        + " recorded as running never end";
            case IAM_BODY_INVALID ->
                "Send Content-Type: application/json and a body with a password or a token to exchange; the message contains the"
                        + " JSON Pointer of the problem";
            case IAM_SUBJECT_MISSING -> "Send the token to be validated in X-Subject-Token";
            case IAM_LOGIN_FAILED ->
                "Log in with the name, password and domain of a user in identities.json who has a password";
            case IAM_TOKEN_INVALID ->
                "Exchange a token of identities.json in the fixtures, or one that a login returned, and that is"
                        + " neither expired nor revoked; lenient mode makes no difference here";
            case IAM_FORBIDDEN -> "Validate the token with a credential of a user of the same domain";
            case IAM_NOT_FOUND ->
                "Use a project or domain of the user, or validate a token that is known and has not expired; the"
                        + " message says what was not found";
            case INTERNAL ->
                "The request need not change: the log contains the cause under the request id; it is a bug of the"
                        + " emulator or a problem of its machine";
            case IAM_INTERNAL -> "The same request may succeed later; the log contains the cause under the request id";
        };
    }
}
