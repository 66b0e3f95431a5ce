package dev.cceemulator.iam.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cceemulator.error.ApiException;
import dev.cceemulator.error.SignatureDiagnosis;
import dev.cceemulator.testing.RequestSigner;
import dev.cceemulator.testing.ScopedSigner;
import dev.cceemulator.testing.SignedCall;
import dev.cceemulator.testing.Signer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Findings about a wrong signature for a scope; each mistake is really made. */
class ScopedDiagnosisTest {
    private static final List<String> SIGNED = List.of("host", "x-sdk-date");
    private static final String SECRET_KEY = Signer.BUNDLED.secretKey();
    private static final String NONE_MATCHES =
            "The signature is that of another secret key, or something that is signed differs from what was sent";

    /** Signs with the key of the other form, as where the scope is only written into the header. */
    private static final RequestSigner WITH_THE_SECRET_KEY = (canonicalRequest, date, signedHeaders) ->
            signature(Signer.BUNDLED.authorization(canonicalRequest, date, signedHeaders));

    /** Derives the key from the secret key alone. */
    private static final RequestSigner WITHOUT_PREFIX = (canonicalRequest, date, signedHeaders) -> {
        byte[] key = SECRET_KEY.getBytes(StandardCharsets.UTF_8);
        for (String part : List.of("20231125", "", "", "sdk_request")) {
            key = HmacSha256.of(key, part);
        }
        String hash = Sha256.hex(canonicalRequest.getBytes(StandardCharsets.ISO_8859_1));
        String toSign = "SDK-HMAC-SHA256\n" + date + "\n20231125///sdk_request\n" + hash;
        return "Signature=" + HexFormat.of().formatHex(HmacSha256.of(key, toSign));
    };

    private static String signature(String authorization) {
        return authorization.substring(authorization.indexOf("Signature="));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /b/                 | /b               | The path was signed without the slash that its canonical form ends with
            a=1&b=2             | b=2&a=1          | The query was signed in the order in which it was sent, instead of sorted
            host:127.0.0.1:8080 | host:127.0.0.1   | The host was signed as 127.0.0.1, and was sent as 127.0.0.1:8080
            GET                 | PUT              | The signature is that of another secret key, or something that is signed differs from what was sent
            """)
    void aMistakeInTheRequestIsNamed(String right, String wrong, String finding) {
        SignatureDiagnosis diagnosis = diagnosis(
                call().signWithMistake(ScopedSigner.BUNDLED, SIGNED, canonical -> canonical.replace(right, wrong)));

        assertThat(diagnosis.finding()).isEqualTo(finding);
    }

    @Test
    void aKeyThatWasDerivedWithoutThePrefixIsNamed() {
        assertThat(diagnosis(signedBy(WITHOUT_PREFIX)).finding())
                .isEqualTo("The signing key was derived from the secret key without the prefix SDK");
    }

    @Test
    void theSecretKeyInPlaceOfTheDerivedOneIsNamed() {
        assertThat(diagnosis(signedBy(WITH_THE_SECRET_KEY)).finding())
                .isEqualTo(
                        "The request was signed with the secret key itself and without the scope, as where Access=... is"
                                + " sent");
    }

    @Test
    void anotherSecretKeyIsNoKnownMistake() {
        ScopedSigner other = ScopedSigner.of(new Signer(Signer.BUNDLED.accessKey(), "another"));

        assertThat(diagnosis(call().sign(other, SIGNED)).finding()).isEqualTo(NONE_MATCHES);
    }

    @Test
    void aPostWithoutABodyWhoseQueryWasSignedAsItsBodyIsWrongInTheOtherForm() {
        SignedCall call = call().method("POST")
                .body("")
                .signWithMistake(
                        Signer.BUNDLED,
                        SIGNED,
                        canonical -> canonical
                                .replace("\na=1&b=2\n", "\n\n")
                                .replace(Sha256.OF_EMPTY, Sha256.hex("a=1&b=2".getBytes(StandardCharsets.UTF_8))));

        assertThat(diagnosis(call).finding()).isEqualTo(NONE_MATCHES);
    }

    @Test
    void neitherKeysNorSignaturesAreShown() {
        SignedCall call = call().query("a=" + SECRET_KEY, "a=" + SECRET_KEY)
                .sign(ScopedSigner.of(new Signer(Signer.BUNDLED.accessKey(), "another")), SIGNED);
        call.header("Authorization", call.value("Authorization").replace("host;", "authorization;host;"));

        SignatureDiagnosis diagnosis = diagnosis(call);

        assertThat(diagnosis.canonicalRequest())
                .contains("\na=(a secret, left out)\n", "\nauthorization:(a secret, left out)\n")
                .doesNotContain(SECRET_KEY, signature(call.value("Authorization")));
    }

    private static SignedCall signedBy(RequestSigner signer) {
        SignedCall call = call().sign(ScopedSigner.BUNDLED, SIGNED);
        String wrong = signer.authorization(call.canonical(SIGNED), SignedCall.DATE, SIGNED);
        String right = call.value("Authorization");
        return call.header("Authorization", right.replace(signature(right), wrong));
    }

    private static SignatureDiagnosis diagnosis(SignedCall call) {
        AuthorizationHeader authorization = AuthorizationHeader.parse(call.value("Authorization"));
        ApiException rejection = catchThrowableOfType(
                ApiException.class,
                () -> SignatureCheck.verify(call.toSignedRequest(8080), authorization, SignedCall.DATE, SECRET_KEY));
        return Objects.requireNonNull(rejection.diagnosis());
    }

    private static SignedCall call() {
        return SignedCall.get("")
                .path("/a/b", "/a/b/")
                .query("b=2&a=1", "a=1&b=2")
                .header("Host", "127.0.0.1:8080")
                .header("X-Sdk-Date", SignedCall.DATE)
                .body("a");
    }
}
