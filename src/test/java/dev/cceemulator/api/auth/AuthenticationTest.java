package dev.cceemulator.api.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.ErrorAssertions;
import dev.cceemulator.testing.RawHttp.Answer;
import dev.cceemulator.testing.RunningEmulator;
import dev.cceemulator.testing.SdkClient;
import dev.cceemulator.testing.SignedCall;
import dev.cceemulator.testing.Signer;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthenticationTest {
    private static final String LIST = Bundled.list(Bundled.DOCUMENTED);
    private static final Instant EXPIRY = Instant.parse("2023-11-25T08:39:15Z");

    private Instant now = Instant.parse("2026-01-01T00:00:00Z");

    @RegisterExtension
    private final RunningEmulator emulator =
            new RunningEmulator(settings -> settings.clock(() -> now).signatureClock(() -> SignedCall.NOW));

    @Test
    void aRequestWithoutCredentialIsRefused() {
        ErrorAssertions.gateway(
                emulator.described().get(LIST),
                401,
                "APIGW.0301",
                "Incorrect IAM authentication information: x-auth-token not found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "garbage", "TEST-TOKEN", "test-token2", "tést-token", "test-token,test-token"})
    void aTokenThatWasNeverIssuedIsRefused(String token) {
        ErrorAssertions.gateway(
                emulator.withToken(token).get(LIST),
                401,
                "APIGW.0301",
                "Incorrect IAM authentication information: decrypt token fail");
    }

    @ParameterizedTest
    @ValueSource(strings = {Bundled.EXPIRED_TOKEN, Bundled.REVOKED_TOKEN})
    void aTokenThatIsNoLongerGoodIsRefused(String token) {
        ErrorAssertions.gateway(emulator.withToken(token).get(LIST), 401, "APIGW.0307", "The token must be updated");
    }

    @ParameterizedTest
    @CsvSource({"-1, 200", "0, 401", "1, 401"})
    void aTokenIsStaleFromItsMomentOfExpiryOn(long nanosAfter, int status) {
        now = EXPIRY.plusNanos(nanosAfter);

        emulator.withToken(Bundled.EXPIRED_TOKEN).get(LIST).then().statusCode(status);
    }

    @Test
    void aTokenWinsOverASignature() {
        emulator.authorized()
                .header("Authorization", "nonsense")
                .get(LIST)
                .then()
                .statusCode(200);
    }

    @Test
    void aTokenThatIsWrongIsNotSavedByASignature() throws IOException {
        SignedCall call = SdkClient.JAVA.call(LIST, "localhost").sign(Signer.BUNDLED, SdkClient.JAVA.signedHeaders());

        Answer answer = call.header("X-Auth-Token", "garbage").send(emulator.port());

        assertThat(answer.status()).isEqualTo(401);
        ErrorAssertions.gateway(answer, "APIGW.0301", "Incorrect IAM authentication information: decrypt token fail");
    }

    @Test
    void aTokenSaysItsProjectByItself() {
        emulator.authorized()
                .header("X-Project-Id", Bundled.OTHER_PROJECT)
                .get(LIST)
                .then()
                .statusCode(200);
    }

    @Test
    void aTokenOfAnotherProjectIsForbidden() {
        ErrorAssertions.cce(
                emulator.withToken(Bundled.OTHER_PROJECT_TOKEN).get(LIST),
                403,
                "CCE.01403001",
                "Forbidden.",
                "CCE.01403001",
                "Forbidden.",
                "Forbidden",
                "The credential is scoped to project " + Bundled.OTHER_PROJECT + ", the request names project "
                        + Bundled.PROJECT);
    }

    @Test
    void aTokenOfSeveralKilobytesIsAccepted() {
        ErrorAssertions.gateway(
                emulator.withToken("MII" + "x".repeat(30_000)).get(LIST),
                401,
                "APIGW.0301",
                "Incorrect IAM authentication information: decrypt token fail");
    }

    @Test
    void theNameOfTheHeaderIsNotCaseSensitive() {
        emulator.described()
                .header("x-auth-TOKEN", Bundled.TOKEN)
                .get(LIST)
                .then()
                .statusCode(200)
                .body("kind", equalTo("List"));
    }
}
