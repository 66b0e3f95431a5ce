package dev.cceemulator.error;

/** Hints what to change for a request to succeed: one sentence for each error of the catalogue. */
public final class ErrorHint {
    private ErrorHint() {}

    /** The hint for the author of a client; it is never on the wire of the real service. */
    public static String of(ApiError refusal) {
        return switch (refusal) {
            case API_UNKNOWN ->
                "Ask for a path that /_emulator/openapi.json lists, in its spelling: without a slash at the end, an empty"
                        + " segment, or other capitals";
            case METHOD_UNKNOWN ->
                "Use a method that /_emulator/openapi.json has for this path, in capitals; HEAD and OPTIONS are not GET";
            case TOKEN_MISSING ->
                "Send a token in X-Auth-Token, or sign the request with an access key in Authorization; identities.json"
                        + " of the fixtures has both";
            case TOKEN_UNKNOWN ->
                "Send a token that identities.json of the fixtures names, or that the creation of the project or a login"
                        + " answered, whole and without quotes; lenient mode takes any that is not empty";
            case TOKEN_EXPIRED ->
                "Send a token that is not revoked and has not expired, as identities.json says of each";
            case ACCESS_KEY_UNKNOWN ->
                "Give the name of an access key of identities.json, or of the creation of the project, in Access; the secret key is"
                        + " never sent";
            case SIGNATURE_WRONG ->
                "Sign the canonical request that is shown, to the byte, with the secret key of the access key, and send"
                        + " what was signed";
            case SIGNATURE_MALFORMED ->
                "Send Authorization: SDK-HMAC-SHA256 Access=..., SignedHeaders=a;b, Signature=... with 64 hexadecimal"
                        + " digits, and every header that SignedHeaders names";
            case SIGNATURE_DATE_WRONG ->
                "Send the time of signing in X-Sdk-Date, in UTC and in the form 20060102T150405Z";
            case SIGNATURE_EXPIRED ->
                "Sign each request when it is sent, by a clock that is right: its X-Sdk-Date may be at most 15 minutes off"
                        + " the server time of the answer";
            case SECURITY_TOKEN_WRONG ->
                "With a temporary access key send its securityToken of identities.json in X-Security-Token; with a"
                        + " permanent one send no X-Security-Token";
            case BODY_TOO_LARGE -> "Send a body of at most 12582912 bytes";
            case URI_TOO_LONG -> "Send a path and query that have at most 8192 characters together";
            case HEADERS_TOO_LARGE -> "Send a request line and headers that have at most 40 KB together";
            case REQUEST_UNREADABLE ->
                "Send well-formed HTTP/1.1: method, path and version in the first line, one Host, a colon in each header,"
                        + " percent-codes of UTF-8 in the path but none of a slash, and a body that comes to its end";
            case SHUTTING_DOWN -> "Send it again once the emulator has been started anew";
            case INVALID_REQUEST ->
                "Put ids of the right form into the path: 32 lower-case hexadecimal digits for the project, and"
                        + " xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx in lower case for the cluster";
            case CONTENT_TYPE_UNSUPPORTED -> "Send the body with Content-Type: application/json";
            case BODY_INVALID ->
                "Send one JSON object with every field that the operation requires; the message has the JSON Pointer of what"
                        + " is wrong in it";
            case VERSION_UNSUPPORTED ->
                "Name one of the target versions that the message lists, or only its beginning, such as v1.28; another"
                        + " clusterupgradepaths.json of the fixtures allows others";
            case VERSION_MISMATCH ->
                "Name the exact versions of the workflow, as the answer to its creation has them in its spec";
            case PRECHECK_EXPIRED -> "Create the pre-upgrade check again, and upgrade before its expireTimeStamp";
            case FORBIDDEN ->
                "Use a credential of the project that the path names, or name the credential's project in the path; a"
                        + " signed request has to name the same one in X-Project-Id, or none";
            case STATE_NOT_ALLOWED ->
                "Bring the workflow into a state that allows it: the message says in which one it is, and the list shows its"
                        + " tasks; docs/upgrades.md has the table of what is allowed when";
            case NOT_FOUND ->
                "Name a cluster that the project has, or add a folder for this one to the fixtures, below"
                        + " projects/PROJECT/clusters; workflows and tasks are looked up in their cluster";
            case CLUSTER_BUSY ->
                "Wait until the running task has ended, or advance the clock of the project to that moment; what a fixture"
                        + " recorded as running never ends";
            case IAM_BODY_INVALID ->
                "Send Content-Type: application/json and a body with a password or a token to exchange; the message has the"
                        + " JSON Pointer of what is wrong in it";
            case IAM_SUBJECT_MISSING -> "Send the token that is to be checked in X-Subject-Token";
            case IAM_LOGIN_FAILED ->
                "Log in with the name, the password and the domain of a user of identities.json that has a password";
            case IAM_TOKEN_INVALID ->
                "Exchange a token that identities.json of the fixtures names, or that a login answered, and that is"
                        + " neither expired nor revoked; lenient mode takes no others here";
            case IAM_FORBIDDEN -> "Check the token with a credential of a user of the same domain";
            case IAM_NOT_FOUND ->
                "Name a project or domain that is the user's, or check a token that is known and has not expired; the"
                        + " message says which was not found";
            case INTERNAL ->
                "The request need not change: the log has the reason under the request id, and it is a mistake of the"
                        + " emulator or of its machine";
            case IAM_INTERNAL ->
                "The same login or check may succeed later; the log has the reason under the request id";
        };
    }
}
