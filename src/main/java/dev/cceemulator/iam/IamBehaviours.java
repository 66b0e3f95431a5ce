package dev.cceemulator.iam;

import static dev.cceemulator.evidence.Provenance.assumed;
import static dev.cceemulator.evidence.Provenance.documented;
import static dev.cceemulator.evidence.Provenance.sdk;
import static dev.cceemulator.evidence.Reference.GOLANGSDK_CLIENT;
import static dev.cceemulator.evidence.Reference.GOLANGSDK_SIGNER;
import static dev.cceemulator.evidence.Reference.GOPHERTELEKOMCLOUD_SIGNER;
import static dev.cceemulator.evidence.Reference.GO_SIGNER;
import static dev.cceemulator.evidence.Reference.IAM_TOKEN_PAGE;
import static dev.cceemulator.evidence.Reference.JAVA_CREDENTIALS;
import static dev.cceemulator.evidence.Reference.JAVA_SIGNER;
import static dev.cceemulator.evidence.Reference.LIST_PAGE;
import static dev.cceemulator.evidence.Reference.PYTHON_SIGNER;
import static dev.cceemulator.evidence.Reference.RECORDED_EXPIRED_SIGNATURE;
import static dev.cceemulator.evidence.Reference.SIGNING_ERRORS_PAGE;
import static dev.cceemulator.evidence.Reference.SIGNING_OVERVIEW_PAGE;

import dev.cceemulator.evidence.Behaviour;
import dev.cceemulator.operation.OperationSets;
import java.util.List;

/** The behaviours of authentication. */
public final class IamBehaviours {
    /** Every such behaviour. */
    public static final List<Behaviour> ALL = List.of(
            Behaviour.of(
                    "auth.token",
                    "A request is authenticated by the token in X-Auth-Token",
                    documented("the operation's page: mandatory where a token is used", LIST_PAGE),
                    OperationSets.AUTHENTICATED),
            Behaviour.of(
                    "auth.token-wins",
                    "X-Auth-Token wins where Authorization is sent too",
                    assumed("no source says which; SDKs send only one of them"),
                    OperationSets.AUTHENTICATED),
            Behaviour.of(
                    "auth.expiry",
                    "A token is stale from its moment of expiry on",
                    assumed("the page of IAM gives the moment, not which side of it still counts", IAM_TOKEN_PAGE)
                            .but("an FAQ of the vendor answers an expired token as one that cannot be decrypted"),
                    OperationSets.AUTHENTICATED),
            Behaviour.of(
                    "auth.signature",
                    "Without X-Auth-Token a request is authenticated by its SDK-HMAC-SHA256 signature: method, path, query,"
                            + " signed headers and the SHA-256 of the body",
                    sdk(
                            "the signers of the SDKs in Java, run, and of those in Python and Go, read",
                            JAVA_SIGNER,
                            PYTHON_SIGNER,
                            GO_SIGNER),
                    OperationSets.AUTHENTICATED),
            Behaviour.of(
                    "auth.scoped-signature",
                    "A signature with Credential=AK/date/region/service/sdk_request in place of Access=AK has the scope in"
                            + " the text that is signed, and is made with a key that is derived from SDK and the secret key"
                            + " over the date, the region, the service and sdk_request; any region and service will do",
                    sdk(
                                    "Open Telekom Cloud's client in Go, gophertelekomcloud 0.9.3, and the vendor's for DIS in Python,"
                                            + " 2.0.8, both run; the former names neither region nor service",
                                    GOPHERTELEKOMCLOUD_SIGNER)
                            .but(
                                    "no recorded answer of CCE to this form was found, and none for a date of another day"),
                    OperationSets.AUTHENTICATED),
            Behaviour.of(
                    "auth.scoped-request",
                    "With Credential the query of a POST without a body may be signed as its body, and runs of blanks in"
                            + " headers as one blank",
                    sdk(
                                    "the client in Go signs so; the one in Python signs query and blanks as they are",
                                    GOPHERTELEKOMCLOUD_SIGNER)
                            .but(
                                    "the client in Go also signs parameters in the order of their names without regard to case,"
                                            + " and of a repeated one the first value only, which is not accepted"),
                    OperationSets.AUTHENTICATED),
            Behaviour.of(
                    "auth.signed-headers",
                    "Exactly the headers that SignedHeaders names are signed; host need not be among them",
                    sdk("the SDK in Go and the client of Terraform do not sign host", GO_SIGNER, GOLANGSDK_SIGNER),
                    OperationSets.AUTHENTICATED),
            Behaviour.of(
                    "auth.signed-date",
                    "X-Sdk-Date is part of the signature even if SignedHeaders does not name it",
                    assumed("follows from the text that is signed; every known client names it"),
                    OperationSets.AUTHENTICATED),
            Behaviour.of(
                    "auth.repeated-header",
                    "A signed header that was sent several times is signed line by line, the lines sorted",
                    sdk("the signer of the SDK in Go; no client was seen to send one", GO_SIGNER),
                    OperationSets.AUTHENTICATED),
            Behaviour.of(
                    "auth.signed-query",
                    "Parameters are decoded, a plus sign as a blank, encoded anew, and sorted by name, then value",
                    sdk(
                            "the signers of the SDKs in Python and Go sort what they encode, and Go sends blanks as plus signs",
                            PYTHON_SIGNER,
                            GO_SIGNER),
                    OperationSets.AUTHENTICATED),
            Behaviour.of(
                    "auth.signed-path",
                    "Segments of the path are decoded, encoded anew, and followed by a slash",
                    sdk(
                            "the signers of the SDKs in Java, Python and Go; Python's decodes first",
                            JAVA_SIGNER,
                            PYTHON_SIGNER,
                            GO_SIGNER),
                    OperationSets.AUTHENTICATED),
            Behaviour.of(
                    "auth.body-hash",
                    "X-Sdk-Content-Sha256 stands in for the hash of the body, and is not compared with it",
                    sdk(
                                    "the signers of the SDKs take it as it is, UNSIGNED-PAYLOAD included",
                                    JAVA_SIGNER,
                                    PYTHON_SIGNER,
                                    GO_SIGNER)
                            .but("no source says whether the service compares it"),
                    OperationSets.AUTHENTICATED),
            Behaviour.of(
                    "auth.signature-date",
                    "X-Sdk-Date may be up to 15 minutes off the real time, in both directions",
                    documented(
                                    "the page on signatures; that exactly 15 minutes still count is assumed",
                                    SIGNING_ERRORS_PAGE,
                                    SIGNING_OVERVIEW_PAGE,
                                    RECORDED_EXPIRED_SIGNATURE)
                            .but(
                                    "the two recorded refusals whose times are known were 15 minutes and 1 second late, and 16 minutes"
                                            + " and 18 seconds"),
                    OperationSets.AUTHENTICATED),
            Behaviour.of(
                    "auth.security-token",
                    "A temporary access key needs its X-Security-Token, which may be signed or not",
                    sdk(
                            "the SDKs sign it, and the client of Terraform adds it after signing",
                            JAVA_CREDENTIALS,
                            GOLANGSDK_CLIENT),
                    OperationSets.AUTHENTICATED),
            Behaviour.of(
                    "auth.permanent-key",
                    "A permanent access key is refused where X-Security-Token is sent",
                    assumed("a client that sends it takes the key for another one; no source shows it"),
                    OperationSets.AUTHENTICATED),
            Behaviour.of(
                    "auth.project-header",
                    "X-Project-Id of a signed request has to be the project of the path; with a token it is not looked at",
                    assumed(
                            "the SDKs send it with signatures, to say which project is meant; a token says so itself",
                            JAVA_CREDENTIALS),
                    OperationSets.AUTHENTICATED));

    private IamBehaviours() {}
}
