package dev.cceemulator.error;

import static dev.cceemulator.evidence.Provenance.assumed;
import static dev.cceemulator.evidence.Provenance.documented;
import static dev.cceemulator.evidence.Provenance.observed;
import static dev.cceemulator.evidence.Reference.CCE_ERRORS_PAGE;
import static dev.cceemulator.evidence.Reference.CREATE_PAGE;
import static dev.cceemulator.evidence.Reference.FAILED_AUTHENTICATION_PAGE;
import static dev.cceemulator.evidence.Reference.GATEWAY_ERRORS_PAGE;
import static dev.cceemulator.evidence.Reference.IAM_TOKEN_PAGE;
import static dev.cceemulator.evidence.Reference.LIVE_TESTS;
import static dev.cceemulator.evidence.Reference.RECORDED_ANSWERS;
import static dev.cceemulator.evidence.Reference.RECORDED_EXPIRED_SIGNATURE;
import static dev.cceemulator.evidence.Reference.RECORDED_FORBIDDEN_STATE;
import static dev.cceemulator.evidence.Reference.RECORDED_FORBIDDEN_TOKEN;
import static dev.cceemulator.evidence.Reference.RECORDED_GATEWAY_ERROR;
import static dev.cceemulator.evidence.Reference.RECORDED_MISSING_FIELD;
import static dev.cceemulator.evidence.Reference.RECORDED_TRAILING_SLASH;
import static dev.cceemulator.evidence.Reference.RECORDED_UNKNOWN_CLUSTER;
import static dev.cceemulator.evidence.Reference.RECORDED_UNKNOWN_KEY;
import static dev.cceemulator.evidence.Reference.RECORDED_UNSUPPORTED_VERSION;
import static dev.cceemulator.evidence.Reference.RECORDED_WRONG_SIGNATURE;
import static dev.cceemulator.evidence.Reference.SIGNING_ERRORS_PAGE;

import dev.cceemulator.evidence.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * The errors that the emulator returns on the paths of the real service.
 *
 * <p>The evidence is for returning this error in this case; if the error itself is in the vendor's tables, the error
 * catalogue has its source.
 */
public enum ApiError {
    API_UNKNOWN(
            404,
            "APIGW.0101",
            "The API does not exist or has not been published in the environment",
            observed(
                    "unknown path or trailing slash; recorded on CCE without the final period that the page has",
                    RECORDED_TRAILING_SLASH,
                    GATEWAY_ERRORS_PAGE)),
    METHOD_UNKNOWN(
            404,
            "APIGW.0101",
            "The API does not exist",
            documented("known path, other method; the gateway's error table, not 405", GATEWAY_ERRORS_PAGE)
                    .but("of HEAD and OPTIONS nothing is known; they are refused like others")),
    TOKEN_MISSING(
            401,
            "APIGW.0301",
            "Incorrect IAM authentication information: x-auth-token not found",
            documented(
                    "neither X-Auth-Token nor Authorization; a page of the vendor has this answer, and it was recorded on"
                            + " another service behind the same gateway",
                    FAILED_AUTHENTICATION_PAGE)),
    TOKEN_UNKNOWN(
            401,
            "APIGW.0301",
            "Incorrect IAM authentication information: decrypt token fail",
            documented("unknown or garbage token; pages of the vendor", SIGNING_ERRORS_PAGE, FAILED_AUTHENTICATION_PAGE)
                    .but("of an empty one nothing is known; it is refused like garbage")),
    TOKEN_EXPIRED(
            401,
            "APIGW.0307",
            "The token must be updated",
            documented(
                            "expired or revoked token; the gateway's error table and the IAM token page",
                            GATEWAY_ERRORS_PAGE,
                            IAM_TOKEN_PAGE)
                    .but("another page names 0301 decrypt token fail for an expired one")),
    ACCESS_KEY_UNKNOWN(
            401,
            "APIGW.0301",
            "Incorrect IAM authentication information: Unauthorized",
            observed(
                            "unknown access key; 54 recorded answers, which do not tell this from a wrong signature",
                            RECORDED_ANSWERS,
                            RECORDED_GATEWAY_ERROR,
                            RECORDED_UNKNOWN_KEY)
                    .but("recordings until 2025 have ak <AK> not exist in place of Unauthorized")),
    SIGNATURE_WRONG(
            401,
            "APIGW.0301",
            "Incorrect IAM authentication information: Unauthorized",
            observed(
                            "wrong signature; 54 recorded answers, which do not tell this from an unknown access key",
                            RECORDED_ANSWERS,
                            RECORDED_WRONG_SIGNATURE)
                    .but("recordings until 2023 have verify aksk signature fail, with the canonical request")),
    SIGNATURE_MALFORMED(
            401,
            "APIGW.0301",
            "Incorrect IAM authentication information: Unauthorized",
            assumed("Authorization of another form or algorithm, or naming a header that was not sent; no answer to"
                    + " that was recorded")),
    SIGNATURE_DATE_WRONG(
            401,
            "APIGW.0301",
            "Incorrect IAM authentication information: Unauthorized",
            assumed(
                    "X-Sdk-Date missing or malformed, or on another day than the date in Credential; no answer to that was"
                            + " recorded")),
    SIGNATURE_EXPIRED(
            401,
            "APIGW.0301",
            "Incorrect IAM authentication information: calc aksk signature fail:signature expired",
            observed(
                            "X-Sdk-Date more than 15 minutes off; recorded on 2021-12-17, 15 minutes and 1 second late, with signature"
                                    + " time and server time behind this text, and reported again on 2026-05-28",
                            RECORDED_EXPIRED_SIGNATURE)
                    .but("both were late; dates in the future are refused alike")),
    SECURITY_TOKEN_WRONG(
            401,
            "APIGW.0301",
            "Incorrect IAM authentication information: Unauthorized",
            assumed("a temporary access key without its X-Security-Token or with another one, or a permanent access key"
                    + " with any; no answer to that was recorded")),
    BODY_TOO_LARGE(
            413,
            "APIGW.0201",
            "Request entity too large",
            documented("a body over 12 MB, where it is read; the gateway's error table", GATEWAY_ERRORS_PAGE)),
    URI_TOO_LONG(
            414, "APIGW.0201", "Request URI too large", documented("the gateway's error table", GATEWAY_ERRORS_PAGE)),
    HEADERS_TOO_LARGE(
            494,
            "APIGW.0201",
            "Request headers too large",
            documented("the gateway's error table", GATEWAY_ERRORS_PAGE)),
    REQUEST_UNREADABLE(
            400,
            "APIGW.0602",
            "Bad request",
            assumed(
                    "the row is documented for requests that cannot be parsed; that each kind of malformed HTTP meets it is not",
                    GATEWAY_ERRORS_PAGE)),
    SHUTTING_DOWN(
            503,
            "APIGW.0201",
            "Backend unavailable",
            assumed(
                    "a request that arrives while the emulator stops; the gateway's table has the row with 502",
                    GATEWAY_ERRORS_PAGE)),
    INVALID_REQUEST(
            400,
            "CCE.01400001",
            "Invalid request.",
            "CCE_CM.0004",
            "Request is invalid",
            assumed("malformed project_id or cluster_id, as recorded of other requests; other ids are just looked up")
                    .but("recordings of 2026 hint at 404 APIGW.0101 for a malformed project_id, and a malformed"
                            + " cluster_id may be 404 CCE.01404001 like an unknown one")),
    CONTENT_TYPE_UNSUPPORTED(
            400,
            "CCE.01400006",
            "Content type not supported.",
            documented("body that is not sent as application/json; CCE's error table", CCE_ERRORS_PAGE, CREATE_PAGE)
                    .but(
                            "pages of the vendor list application/x-pem-file and multipart/form-data too, which are refused; no"
                                    + " recorded answer has it, so its inner code follows newer answers")),
    BODY_INVALID(
            400,
            "CCE.01400001",
            "Invalid request.",
            "CCE_CM.0004",
            "Request is invalid",
            observed(
                    "body that is not JSON, or lacks or mistakes a field; recorded on other operations of CCE, of which each"
                            + " has a text of its own in message",
                    RECORDED_MISSING_FIELD,
                    RECORDED_UNSUPPORTED_VERSION)),
    VERSION_UNSUPPORTED(
            400,
            "CCE.01400001",
            "Invalid request.",
            "CCE_CM.0004",
            "Request is invalid",
            observed(
                            "target that the cluster cannot be upgraded to; the codes were recorded when a cluster was created with a"
                                    + " version that is not supported",
                            RECORDED_UNSUPPORTED_VERSION,
                            CCE_ERRORS_PAGE,
                            LIVE_TESTS)
                    .but("CCE's error table has CCE.01400015 Version not supported.; a live refusal of an upgrade was"
                            + " reported with a text, but without its codes")),
    VERSION_MISMATCH(
            400,
            "CCE.01400001",
            "Invalid request.",
            "CCE_CM.0101",
            "Request is invalid",
            observed(
                            "versions of a pre-upgrade check that are not those of its workflow; the inner code was reported"
                                    + " by a client, its text and the outer code were not",
                            LIVE_TESTS)
                    .but("of other tasks nothing is known; they are refused alike")),
    PRECHECK_EXPIRED(
            400,
            "CCE.01400075",
            "The pre-upgrade check result has expired.",
            assumed(
                    "upgrade after the result of the pre-upgrade check has expired; a client's tests list the code, the status"
                            + " is that of its digits, and its text is not known",
                    LIVE_TESTS)),
    FORBIDDEN(
            403,
            "CCE.01403001",
            "Forbidden.",
            assumed(
                            "credential of another project, or of a domain, or X-Project-Id of a signed request that is not that of the path; a 403"
                                    + " was reported for tokens without its body, the inner code follows newer answers",
                            RECORDED_FORBIDDEN_TOKEN)
                    .but("a token of another region is 401 APIGW.0307; the emulator knows no regions")),
    STATE_NOT_ALLOWED(
            403,
            "CCE.01403001",
            "Forbidden.",
            assumed(
                            "action that the state of the cluster, its workflow or its tasks does not allow; the row is documented, a 403"
                                    + " of this shape was recorded for a cluster in the wrong state, no source has one of these"
                                    + " operations",
                            RECORDED_FORBIDDEN_STATE,
                            CCE_ERRORS_PAGE)
                    .but("newer codes from CCE.01403003 on are for single states; their texts are not known")),
    CLUSTER_FULL(
            403,
            "CCE.01403001",
            "Forbidden.",
            assumed(
                    "workflow or task of a cluster that has 10 000 of them, which is a limit of the emulator; whether the"
                            + " service has one is not known")),
    NOT_FOUND(
            404,
            "CCE.01404001",
            "Resource not found.",
            "CCE_CM.0003",
            "Resource not found",
            observed(
                    "unknown cluster, workflow or task; the inner code was recorded by client tests for a cluster, the outer one"
                            + " is documented",
                    RECORDED_UNKNOWN_CLUSTER,
                    CCE_ERRORS_PAGE)),
    CLUSTER_BUSY(
            429,
            "CCE.01429002",
            "Resource locked by other requests.",
            assumed(
                            "action while a workflow or a task of the cluster is running, or while another request changes it; the row is"
                                    + " documented, no source ties it to these operations",
                            CCE_ERRORS_PAGE)
                    .but("409 CCE.01409001 The resource already exists. is as likely for a second workflow")),
    INTERNAL(
            500,
            "CCE.01500001",
            "Internal error.",
            assumed(
                    "anything unforeseen in the emulator; the row is documented, its inner code is not",
                    CCE_ERRORS_PAGE)),
    IAM_BODY_INVALID(
            400,
            "The request body is invalid",
            documented(
                    "login that is not as IAM's page has it; behind this text the emulator says what is wrong where",
                    IAM_TOKEN_PAGE)),
    IAM_SUBJECT_MISSING(
            400,
            "The header X-Subject-Token is required",
            assumed("check of a token that is not sent; IAM's page makes the header mandatory")),
    IAM_LOGIN_FAILED(
            401,
            "The username or password is wrong.",
            documented(
                    "unknown user, wrong password or domain, or a user without password; IAM's page", IAM_TOKEN_PAGE)),
    IAM_TOKEN_INVALID(
            401,
            "Invalid token.",
            assumed(
                    "exchange of a token that is unknown, expired or revoked. IAM's page lists the status; the texts are"
                            + " those of its codes IAM.0067 and IAM.0066, which the emulator gives for expired and revoked ones")),
    IAM_FORBIDDEN(
            403,
            "You are not authorized to perform the requested action.",
            assumed("check of a token of another domain; IAM's page wants a right that no user of the emulator has, the"
                    + " text is that of its code IAM.0002")),
    IAM_NOT_FOUND(
            404,
            "Could not find what was named.",
            assumed("unknown project or domain in the scope of a login, or one that is not the user's; check of a token"
                            + " that is not good. IAM's pages list the status; the text names what was not found, as that"
                            + " of its code IAM.0004 does")
                    .but("IAM's relatives answer 401 to a scope that is not the user's")),
    IAM_INTERNAL(
            500,
            "Internal server error.",
            assumed("anything unforeseen in the emulator's IAM; IAM's pages list the status without a body"));

    /** The layer that returns an error, which decides the format of the response. */
    public enum Layer {
        /** The gateway in front of everything. */
        GATEWAY,
        /** CCE itself. */
        CCE,
        /** IAM itself. */
        IAM
    }

    private final Layer layer;
    private final int status;
    private final String code;
    private final String message;
    private final @Nullable Inner inner;
    private final Provenance grounds;

    /** An error of IAM, which has no code here but the status. */
    ApiError(int status, String message, Provenance grounds) {
        this(Layer.IAM, status, Integer.toString(status), message, null, grounds);
    }

    /** An error of the gateway, or of CCE with the same inner and outer code, as in its newer responses. */
    ApiError(int status, String code, String message, Provenance grounds) {
        this(
                code.startsWith("APIGW.") ? Layer.GATEWAY : Layer.CCE,
                status,
                code,
                message,
                code.startsWith("APIGW.") ? null : new Inner(code, message),
                grounds);
    }

    /** An error of CCE with a different inner code. */
    ApiError(int status, String code, String message, String innerCode, String innerMessage, Provenance grounds) {
        this(Layer.CCE, status, code, message, new Inner(innerCode, innerMessage), grounds);
    }

    ApiError(Layer layer, int status, String code, String message, @Nullable Inner inner, Provenance grounds) {
        this.layer = layer;
        this.status = status;
        this.code = code;
        this.message = message;
        this.inner = inner;
        this.grounds = grounds;
    }

    /**
     * The inner code and text, which only responses of CCE have.
     *
     * @param code the value of {@code error_code}, which every SDK reads
     * @param message the value of {@code error_msg}
     */
    public record Inner(String code, String message) {}

    /** The layer that returns it. */
    public Layer layer() {
        return layer;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The code of the vendor's table, such as {@code CCE.01404001}; for IAM, the status. */
    public String code() {
        return code;
    }

    /** The text that belongs to {@link #code()}, as it is on the wire. */
    public String message() {
        return message;
    }

    /** The inner code of responses of CCE; null for the other layers. */
    public @Nullable Inner inner() {
        return inner;
    }

    /** The case in which the emulator returns this error, and the evidence that the real service does. */
    public Provenance grounds() {
        return grounds;
    }
}
