package dev.cceemulator.gateway;

import static dev.cceemulator.evidence.Provenance.assumed;
import static dev.cceemulator.evidence.Provenance.documented;
import static dev.cceemulator.evidence.Provenance.observed;
import static dev.cceemulator.evidence.Reference.CCE_ERRORS_PAGE;
import static dev.cceemulator.evidence.Reference.DEFINITION_OF_2024;
import static dev.cceemulator.evidence.Reference.GATEWAY_ERRORS_PAGE;
import static dev.cceemulator.evidence.Reference.LIST_PAGE;
import static dev.cceemulator.evidence.Reference.LIVE_TESTS;
import static dev.cceemulator.evidence.Reference.RECORDED_ANSWERS;
import static dev.cceemulator.evidence.Reference.RECORDED_GATEWAY_ERROR;
import static dev.cceemulator.evidence.Reference.RECORDED_HEADERS;
import static dev.cceemulator.evidence.Reference.RECORDED_MISSING_FIELD;
import static dev.cceemulator.evidence.Reference.RECORDED_UNSUPPORTED_VERSION;

import dev.cceemulator.evidence.Behaviour;
import dev.cceemulator.operation.OperationSets;
import java.util.List;

/** The behaviours of the gateway around every operation. */
public final class GatewayBehaviours {
    /** Every such behaviour. */
    public static final List<Behaviour> ALL = List.of(
            Behaviour.of(
                    "gateway.route-first",
                    "A request is refused for its path before it is for its credential",
                    observed("a recorded request with an unknown access key got 404", RECORDED_ANSWERS),
                    OperationSets.SERVICE),
            Behaviour.of(
                    "gateway.order",
                    "After the route come authentication, parameters, project scope and cluster, in this order",
                    assumed("the gateway stands in front of CCE; no source shows two faults at once behind the route"),
                    OperationSets.SERVICE),
            Behaviour.of(
                    "gateway.no-throttling",
                    "Nobody is throttled, and no access key is locked after wrong signatures",
                    assumed("tests want no limits; it is no behaviour of the real service", LIVE_TESTS)
                            .but(
                                    "that answers 429 APIGW.0308 after so many requests a minute, for writes ten of each user,"
                                            + " and locks an access key for a while after five wrong signatures"),
                    OperationSets.SERVICE),
            Behaviour.of(
                    "gateway.request-id",
                    "Every answer carries X-Request-Id, 32 lower-case hexadecimal digits, new each time",
                    observed("52 of 52 recorded answers of CCE", RECORDED_ANSWERS, RECORDED_HEADERS),
                    OperationSets.SERVICE),
            Behaviour.of(
                    "gateway.headers",
                    "Every answer carries Server: api-gateway and five security headers",
                    observed(
                                    "52 of 52 recorded answers of CCE for the security headers, 8 of 52 for this Server",
                                    RECORDED_ANSWERS,
                                    RECORDED_HEADERS)
                            .but(
                                    "the other 44 had Server: CloudWAF and its cookies, from a firewall in front; all had Connection:"
                                            + " keep-alive too, which HTTP/1.1 implies"),
                    OperationSets.SERVICE),
            Behaviour.of(
                    "gateway.content-type",
                    "Content-Type is application/json without a charset",
                    observed("52 of 52 recorded answers of CCE", RECORDED_ANSWERS, RECORDED_HEADERS),
                    OperationSets.CCE),
            Behaviour.of(
                    "gateway.no-compression",
                    "Answers are never compressed",
                    observed(
                            "0 of 52 recorded answers of CCE, although clients offered gzip",
                            RECORDED_ANSWERS,
                            RECORDED_HEADERS),
                    OperationSets.SERVICE),
            Behaviour.of(
                    "gateway.error-body",
                    "The gateway's errors are error_msg, error_code, request_id and a final newline; the id is the header's",
                    observed("63 of 63 recorded errors of the gateway", RECORDED_ANSWERS, RECORDED_GATEWAY_ERROR),
                    OperationSets.SERVICE),
            Behaviour.of(
                    "gateway.cce-error-body",
                    "CCE's errors have eleven fields: a Kubernetes Status with both pairs of code and text",
                    observed(
                                    "recorded answers of CCE on three clouds; the SDKs read error_code and error_msg only",
                                    RECORDED_UNSUPPORTED_VERSION,
                                    RECORDED_MISSING_FIELD,
                                    CCE_ERRORS_PAGE)
                            .but("the page of error codes shows errorCode and errorMessage alone"),
                    OperationSets.CCE),
            Behaviour.of(
                    "gateway.get-content-type",
                    "Content-Type of a GET is never checked",
                    documented("the operation's page: mandatory, but not verified for GET", LIST_PAGE),
                    OperationSets.CCE),
            Behaviour.of(
                    "gateway.ignored",
                    "Query parameters and the body of a GET are ignored, but for their part in a signature",
                    assumed("no page names any for the list"),
                    OperationSets.SERVICE),
            Behaviour.of(
                    "gateway.encoding",
                    "Percent-encoded characters are decoded in ids; the fixed parts of a path are compared as sent",
                    assumed("no source shows an encoded path"),
                    OperationSets.SERVICE),
            Behaviour.of(
                    "gateway.limits",
                    "Paths with their queries up to 8 KB and headers up to 32 KB are accepted; both together up to 40 KB",
                    assumed(
                            "the page of the gateway's errors has codes for too large ones, but no limits; the vendor's API"
                                    + " definition allows tokens of 16 384 characters",
                            GATEWAY_ERRORS_PAGE,
                            DEFINITION_OF_2024),
                    OperationSets.SERVICE));

    private GatewayBehaviours() {}
}
