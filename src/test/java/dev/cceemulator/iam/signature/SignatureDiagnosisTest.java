package dev.cceemulator.iam.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cceemulator.error.ApiError;
import dev.cceemulator.error.ApiException;
import dev.cceemulator.error.SignatureDiagnosis;
import dev.cceemulator.testing.SignedCall;
import dev.cceemulator.testing.Signer;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Findings about a wrong signature; each mistake is really made. */
class SignatureDiagnosisTest {
    private static final List<String> SIGNED = List.of("host", "x-sdk-date");
    private static final int PORT = 8080;
    private static final String NONE_MATCHES =
            "The signature is that of another secret key, or something that is signed differs from what was sent";

    private static final String CANONICAL = """
            GET
            /a%20%C3%A9/b/
            a=1&b=2
            host:127.0.0.1:8080
            x-sdk-date:20231125T025725Z

            host;x-sdk-date
            ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb""";

    @Test
    void theCanonicalRequestIsShown() {
        SignatureDiagnosis diagnosis = diagnosis(call(), SIGNED, "a=1", "a=2");

        assertThat(diagnosis).isEqualTo(new SignatureDiagnosis(CANONICAL, NONE_MATCHES));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /b/                   | /b                    | The path was signed without the slash that its canonical form ends with
            /a%20%C3%A9/b/        | /a \u00c3\u00a9/b/    | The path was signed as it reads when decoded, instead of percent-encoded
            a=1&b=2               | b=2&a=1               | The query was signed in the order in which it was sent, instead of sorted
            ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb | e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 | The request was signed as if it had no body
            host:127.0.0.1:8080   | host:127.0.0.1        | The host was signed as 127.0.0.1, and was sent as 127.0.0.1:8080
            host:127.0.0.1:8080   | host:localhost:8080   | The host was signed as localhost:8080, and was sent as 127.0.0.1:8080
            host:127.0.0.1:8080   | host:localhost        | The host was signed as localhost, and was sent as 127.0.0.1:8080
            host:127.0.0.1:8080   | host:[::1]:8080       | The host was signed as [::1]:8080, and was sent as 127.0.0.1:8080
            """)
    void aKnownMistakeIsNamed(String right, String wrong, String finding) {
        SignatureDiagnosis diagnosis = diagnosis(call(), SIGNED, right, wrong);

        assertThat(diagnosis).isEqualTo(new SignatureDiagnosis(CANONICAL, finding));
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, localhost:8080",
        "localhost:9090, localhost:8080",
        "localhost:9090, 127.0.0.1:9090",
        "[::1]:9090, [::1]",
        "cce.example.com, cce.example.com:8080"
    })
    void otherHostsAreTried(String sent, String signed) {
        SignatureDiagnosis diagnosis =
                diagnosis(call().header("Host", sent), SIGNED, "host:" + sent + "\n", "host:" + signed + "\n");

        assertThat(diagnosis.finding()).isEqualTo("The host was signed as " + signed + ", and was sent as " + sent);
    }

    @ParameterizedTest
    @CsvSource({"a:b:c, localhost", "cce.example.com, cce.example.org"})
    void anUnknownHostIsNoFinding(String sent, String signed) {
        SignatureDiagnosis diagnosis =
                diagnosis(call().header("Host", sent), SIGNED, "host:" + sent + "\n", "host:" + signed + "\n");

        assertThat(diagnosis.finding()).isEqualTo(NONE_MATCHES);
    }

    @Test
    void anUnsignedHostIsNotTried() {
        assertThat(diagnosis(call(), List.of("x-sdk-date"), "GET", "PUT").finding())
                .isEqualTo(NONE_MATCHES);
    }

    @Test
    void anotherSecretKeyIsNoKnownMistake() {
        ApiException rejection = rejection(call().sign(Signer.BUNDLED, SIGNED), "another secret key");

        assertThat(rejection.diagnosis()).isEqualTo(new SignatureDiagnosis(CANONICAL, NONE_MATCHES));
    }

    @Test
    void theFindingIsTheReason() {
        ApiException rejection = rejection(call().sign(Signer.BUNDLED, SIGNED), "another secret key");

        assertThat(rejection.error()).isEqualTo(ApiError.SIGNATURE_WRONG);
        assertThat(rejection.detail()).isEqualTo(NONE_MATCHES);
    }

    @ParameterizedTest
    @CsvSource({"x-security-token", "x-auth-token", "authorization", "proxy-authorization", "cookie"})
    void secretsAreLeftOut(String header) {
        SignedCall call = call().header(header, "MIISecret");

        String shown = diagnosis(call, List.of(header), "GET", "PUT").canonicalRequest();

        assertThat(shown)
                .contains("\n" + header + ":(a secret, left out)\n")
                .doesNotContain(
                        "MIISecret",
                        AuthorizationHeader.parse(call.value("Authorization")).signature());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "token=MIISecret | token=(a secret, left out)",
                "X-Auth-Token=MIISecret&a=b | X-Auth-Token=(a secret, left out)&a=b",
                "SecretKey=MIISecret | SecretKey=(a secret, left out)",
                "a=ExampleSecretKey0123456789 | a=(a secret, left out)"
            })
    void secretsInTheQueryAreLeftOut(String query, String shown) {
        SignedCall call = call().query(query, query);

        assertThat(diagnosis(call, SIGNED, "GET", "PUT").canonicalRequest()).contains("\n" + shown + "\n");
    }

    @Test
    void bytesAreShownAsUtf8() {
        SignedCall call = call().header("X-Name", "\u00c3\u00a9");

        assertThat(diagnosis(call, List.of("x-name"), "GET", "PUT").canonicalRequest())
                .contains("\nx-name:\u00e9\n");
    }

    private static SignatureDiagnosis diagnosis(
            SignedCall call, List<String> signedHeaders, String right, String wrong) {
        call.signWithMistake(Signer.BUNDLED, signedHeaders, canonical -> canonical.replace(right, wrong));
        return Objects.requireNonNull(
                rejection(call, Signer.BUNDLED.secretKey()).diagnosis());
    }

    private static ApiException rejection(SignedCall call, String secretKey) {
        AuthorizationHeader authorization = AuthorizationHeader.parse(call.value("Authorization"));
        return catchThrowableOfType(
                ApiException.class,
                () -> SignatureCheck.verify(call.toSignedRequest(PORT), authorization, SignedCall.DATE, secretKey));
    }

    private static SignedCall call() {
        return SignedCall.get("")
                .path("/a%20%c3%a9/b", "/a%20%C3%A9/b/")
                .query("b=2&a=1", "a=1&b=2")
                .header("Host", "127.0.0.1:" + PORT)
                .header("X-Sdk-Date", SignedCall.DATE)
                .body("a");
    }
}
