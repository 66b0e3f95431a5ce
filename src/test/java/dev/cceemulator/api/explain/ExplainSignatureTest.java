package dev.cceemulator.api.explain;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.cceemulator.error.ApiError;
import dev.cceemulator.error.ErrorHint;
import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.RunningEmulator;
import dev.cceemulator.testing.ScopedSigner;
import dev.cceemulator.testing.SignedCall;
import dev.cceemulator.testing.Signer;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Explanations of signed requests; each client mistake is actually made and sent. */
class ExplainSignatureTest {
    private static final List<String> SIGNED = List.of("host", "x-sdk-date");
    private static final String NONE_MATCHES =
            "The signature is that of another secret key, or something that is signed differs from what was sent";

    @RegisterExtension
    private static final RunningEmulator emulator =
            new RunningEmulator(settings -> settings.signatureClock(() -> SignedCall.NOW));

    @Test
    void aRightSignatureIsExplainedWithTheNameOfTheKey() throws IOException {
        explained(call().sign(Signer.BUNDLED, SIGNED))
                .body("status", is(200))
                .body("authentication.by", is("access-key"))
                .body("authentication.accessKey", is(Signer.BUNDLED.accessKey()))
                .body("authentication.user", is("developer"));
    }

    @Test
    void aRightSignatureForAScopeIsExplainedWithTheNameOfTheKey() throws IOException {
        explained(call().sign(ScopedSigner.BUNDLED, SIGNED))
                .body("status", is(200))
                .body("authentication.accessKey", is(Signer.BUNDLED.accessKey()));
    }

    @Test
    void aMistakeInASignatureForAScopeIsFound() throws IOException {
        explained(call().signWithMistake(ScopedSigner.BUNDLED, SIGNED, text -> text.replace("s/\n", "s\n")))
                .body("check", is("SIGNATURE_WRONG"))
                .body("authentication.accessKey", is(Signer.BUNDLED.accessKey()))
                .body(
                        "signature.finding",
                        is("The path was signed without the slash that its canonical form ends with"));
    }

    @ParameterizedTest
    @CsvSource({"20231125, 20231124, SIGNATURE_DATE_WRONG", "sdk_request, aws4_request, SIGNATURE_MALFORMED"})
    void aWrongScopeIsExplained(String right, String wrong, ApiError error) throws IOException {
        SignedCall call = call().sign(ScopedSigner.BUNDLED, SIGNED);

        explained(call.header("Authorization", call.value("Authorization").replace(right, wrong)))
                .body("check", is(error.name()))
                .body("toSucceed", is(ErrorHint.of(error)))
                .body("signature", is(nullValue()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            upgradeworkflows/  | upgradeworkflows      | The path was signed without the slash that its canonical form ends with
            a=1&b=2            | b=2&a=1               | The query was signed in the order in which it was sent, instead of sorted
            host:localhost:80  | host:127.0.0.1:80     | The host was signed as 127.0.0.1:80, and was sent as localhost:80
            host:localhost:80  | host:localhost        | The host was signed as localhost, and was sent as localhost:80
            ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb | e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 | The request was signed as if it had no body
            GET                | PUT                   | The signature is that of another secret key, or something that is signed differs from what was sent
            """)
    void aClientMistakeIsFoundAndTheCanonicalRequestShown(String right, String wrong, String finding)
            throws IOException {
        SignedCall call = call();
        String canonical = call.canonical(SIGNED);
        call.signWithMistake(Signer.BUNDLED, SIGNED, text -> text.replace(right, wrong));

        explained(call)
                .body("check", is("SIGNATURE_WRONG"))
                .body("authentication.by", is("failed"))
                .body("authentication.accessKey", is(Signer.BUNDLED.accessKey()))
                .body("signature.canonicalRequest", is(canonical))
                .body("signature.finding", is(finding))
                .body("reason", is(finding))
                .body("toSucceed", is(ErrorHint.of(ApiError.SIGNATURE_WRONG)));
    }

    @Test
    void aDecodedPathIsRecognized() throws IOException {
        SignedCall call = call().path(Bundled.list("%C3%A9"), Bundled.list("%C3%A9") + "/")
                .signWithMistake(Signer.BUNDLED, SIGNED, text -> text.replace("%C3%A9", "\u00c3\u00a9"));

        explained(call)
                .body(
                        "signature.finding",
                        is("The path was signed as it reads when decoded, instead of percent-encoded"));
    }

    @Test
    void aSignedEmptyObjectWithoutBodyIsRecognized() throws IOException {
        SignedCall call = call().body("{}").sign(Signer.BUNDLED, SIGNED).body("");

        explained(call)
                .body("signature.finding", is("The request was signed as if its body were {}, which was not sent"));
    }

    @Test
    void anotherSecretKeyIsNotAKnownMistake() throws IOException {
        explained(call().sign(new Signer(Signer.BUNDLED.accessKey(), "another"), SIGNED))
                .body("signature.finding", is(NONE_MATCHES));
    }

    @Test
    void theTextShowsTheCanonicalRequest() throws IOException {
        String id = id(call().sign(new Signer(Signer.BUNDLED.accessKey(), "another"), SIGNED));

        emulator.described()
                .header("Accept", "text/plain")
                .get("/_emulator/explain/" + id)
                .then()
                .body(containsString(
                        "not authenticated: the check of the credential failed with access key EXAMPLEACCESSKEY\n"))
                .body(containsString("\nto be signed\n                GET\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Authorization    | SDK-HMAC-SHA256 Access=NOSUCHKEY, SignedHeaders=host, Signature=0000000000000000000000000000000000000000000000000000000000000000 | ACCESS_KEY_UNKNOWN
            Authorization    | Bearer of-something | SIGNATURE_MALFORMED
            X-Sdk-Date       | 20200101T000000Z    | SIGNATURE_EXPIRED
            X-Sdk-Date       | 2020-01-01          | SIGNATURE_DATE_WRONG
            X-Security-Token | EXAMPLETOKEN        | SECURITY_TOKEN_WRONG
            X-Project-Id     | fedcba9876543210fedcba9876543210 | FORBIDDEN
            """)
    void eachErrorOfASignatureIsExplained(String header, String value, ApiError refusal) throws IOException {
        explained(call().sign(Signer.BUNDLED, SIGNED).header(header, value))
                .body("check", is(refusal.name()))
                .body("toSucceed", is(ErrorHint.of(refusal)))
                .body("signature", is(nullValue()));
    }

    @Test
    void aBodyThatIsTooLargeIsExplained() throws IOException {
        explained(call().body("a".repeat(12 * 1024 * 1024 + 1)).sign(Signer.BUNDLED, SIGNED))
                .body("check", is("BODY_TOO_LARGE"))
                .body("reason", startsWith("A body has at most"))
                .body("curl", endsWith("'"));
    }

    private static SignedCall call() {
        return SignedCall.get(Bundled.list(Bundled.DOCUMENTED))
                .query("b=2&a=1", "a=1&b=2")
                .header("Host", "localhost:80")
                .header("X-Sdk-Date", SignedCall.DATE)
                .body("a");
    }

    private String id(SignedCall call) throws IOException {
        return call.send(emulator.port()).headers().get("X-Request-Id");
    }

    private ValidatableResponse explained(SignedCall call) throws IOException {
        return emulator.described().get("/_emulator/explain/" + id(call)).then().statusCode(200);
    }
}
