package dev.cceemulator.api.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.RunningEmulator;
import dev.cceemulator.testing.ScopedSigner;
import dev.cceemulator.testing.SignedCall;
import dev.cceemulator.testing.Signer;
import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/** No explanation shows a credential, wherever a client sends it. */
class ExplainSecretsTest {
    private static final String SECRET_KEY = Signer.BUNDLED.secretKey();
    private static final String SECURITY_TOKEN = "EXAMPLETOKEN";
    private static final Signer WITH_ANOTHER_KEY = new Signer(Signer.BUNDLED.accessKey(), "another secret key");

    static final List<Arguments> REQUESTS = List.of(
            request("a good token", call -> call.header("X-Auth-Token", Bundled.TOKEN)),
            request("a stale token", call -> call.header("X-Auth-Token", Bundled.EXPIRED_TOKEN)),
            request("a token of another project", call -> call.header("X-Auth-Token", Bundled.OTHER_PROJECT_TOKEN)),
            request("the secret key as a token", call -> call.header("X-Auth-Token", SECRET_KEY)),
            request(
                    "a token in the query",
                    call -> call.query("X-Auth-Token=" + Bundled.TOKEN, "").header("X-Auth-Token", Bundled.TOKEN)),
            request("a bare token in the query", call -> call.query(Bundled.TOKEN, "")),
            request("a token in the body", call -> call.body(Bundled.TOKEN)),
            request("a token as Authorization", call -> call.header("Authorization", Bundled.TOKEN)),
            request("a bearer", call -> call.header("Authorization", "Bearer " + Bundled.TOKEN)),
            request("a cookie", call -> call.header("Cookie", "token=" + Bundled.TOKEN)),
            request("a right signature", call -> call.sign(Signer.BUNDLED, List.of("host", "x-sdk-date"))),
            request("a wrong signature", call -> call.sign(WITH_ANOTHER_KEY, List.of("host", "x-sdk-date"))),
            request(
                    "the secret key as access key",
                    call -> call.sign(new Signer(SECRET_KEY, SECRET_KEY), List.of("host", "x-sdk-date"))),
            request(
                    "a right signature for a scope",
                    call -> call.sign(ScopedSigner.BUNDLED, List.of("host", "x-sdk-date"))),
            request(
                    "a wrong signature for a scope",
                    call -> call.header("X-Debug", SECRET_KEY)
                            .sign(ScopedSigner.of(WITH_ANOTHER_KEY), List.of("host", "x-debug", "x-sdk-date"))),
            request(
                    "the secret key as access key of a scope",
                    call -> call.sign(
                            ScopedSigner.of(new Signer(SECRET_KEY, SECRET_KEY)), List.of("host", "x-sdk-date"))),
            request(
                    "the secret key as the region of a scope",
                    call -> call.sign(
                            new ScopedSigner(Signer.BUNDLED.accessKey(), "another", SECRET_KEY, "cce"),
                            List.of("host", "x-sdk-date"))),
            request(
                    "a token beside a wrong signature",
                    call -> call.header("X-Auth-Token", Bundled.TOKEN)
                            .sign(WITH_ANOTHER_KEY, List.of("host", "x-auth-token", "x-sdk-date"))),
            request(
                    "secrets in the query of a wrong signature",
                    call -> call.query(
                                    "token=" + Bundled.TOKEN + "&a=" + SECRET_KEY + "&ak.SecretKey=" + SECRET_KEY, "")
                            .sign(WITH_ANOTHER_KEY, List.of("host", "x-sdk-date"))),
            request(
                    "secrets in headers of a wrong signature",
                    call -> call.header("X-Debug", SECRET_KEY)
                            .header("X-My-Token", Bundled.TOKEN)
                            .sign(WITH_ANOTHER_KEY, List.of("host", "x-debug", "x-my-token", "x-sdk-date"))),
            request(
                    "a security token",
                    call -> call.header("X-Security-Token", SECURITY_TOKEN)
                            .sign(Signer.BUNDLED, List.of("host", "x-sdk-date", "x-security-token"))));

    @RegisterExtension
    private static final RunningEmulator emulator =
            new RunningEmulator(settings -> settings.signatureClock(() -> SignedCall.NOW));

    private static Arguments request(String name, UnaryOperator<SignedCall> credential) {
        return Arguments.of(name, credential);
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("REQUESTS")
    void nothingSecretIsExplained(String name, UnaryOperator<SignedCall> credential) throws IOException {
        SignedCall call = credential.apply(SignedCall.get(Bundled.list(Bundled.DOCUMENTED))
                .header("Host", "localhost")
                .header("X-Sdk-Date", SignedCall.DATE));
        String id = call.send(emulator.port()).headers().get("X-Request-Id");

        for (String type : List.of("application/json", "text/plain")) {
            String explanation = emulator.described()
                    .header("Accept", type)
                    .get("/_emulator/explain/" + id)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();

            assertThat(explanation)
                    .contains(id)
                    .doesNotContain(
                            Bundled.TOKEN,
                            Bundled.EXPIRED_TOKEN,
                            Bundled.OTHER_PROJECT_TOKEN,
                            SECRET_KEY,
                            SECURITY_TOKEN)
                    .doesNotContainPattern("Signature=[0-9a-f]");
        }
    }
}
