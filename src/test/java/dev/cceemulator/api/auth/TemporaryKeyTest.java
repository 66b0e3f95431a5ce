package dev.cceemulator.api.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.ErrorAssertions;
import dev.cceemulator.testing.FixtureDirectoryBuilder;
import dev.cceemulator.testing.RunningEmulator;
import dev.cceemulator.testing.SdkClient;
import dev.cceemulator.testing.SignedCall;
import dev.cceemulator.testing.Signer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An access key that is only good together with a security token. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TemporaryKeyTest {
    private static final Signer TEMPORARY = new Signer("TEMPORARYKEY", "a secret");
    private static final String SECURITY_TOKEN = "EXAMPLETOKEN";
    private static final String HEADER = "X-Security-Token";
    private static final List<String> SIGNED = List.of("x-sdk-date", "x-security-token");

    @RegisterExtension
    private final RunningEmulator emulator;

    TemporaryKeyTest(@TempDir Path directory) {
        Path fixtures = FixtureDirectoryBuilder.in(directory)
                .directory(FixtureDirectoryBuilder.CLUSTER_DIRECTORY)
                .file("identities.json", """
                        {"users": [{"name": "developer"}],
                         "accessKeys": [{"accessKey": "%s", "secretKey": "%s", "securityToken": "%s",
                                         "user": "developer", "project": "%s"}]}
                        """.formatted(
                                TEMPORARY.accessKey(), TEMPORARY.secretKey(), SECURITY_TOKEN, Bundled.PROJECT))
                .path();
        emulator = new RunningEmulator(settings -> settings.fixtures(fixtures).signatureClock(() -> SignedCall.NOW));
    }

    @Test
    void theTokenMayBeSigned() throws IOException {
        isAccepted(call(SdkClient.JAVA).header(HEADER, SECURITY_TOKEN).sign(TEMPORARY, SIGNED));
    }

    @ParameterizedTest
    @EnumSource
    void theTokenMayBeAddedAfterSigning(SdkClient client) throws IOException {
        isAccepted(call(client).sign(TEMPORARY, client.signedHeaders()).header(HEADER, SECURITY_TOKEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "exampletoken", "EXAMPLETOKEN2", "EXAMPLETOKEN, EXAMPLETOKEN"})
    void anotherTokenIsRefused(String token) throws IOException {
        ErrorAssertions.unauthorized(call(SdkClient.JAVA)
                .header(HEADER, token)
                .sign(TEMPORARY, SIGNED)
                .send(emulator.port()));
    }

    @Test
    void aRequestWithoutTokenIsRefused() throws IOException {
        ErrorAssertions.unauthorized(call(SdkClient.JAVA)
                .sign(TEMPORARY, SdkClient.JAVA.signedHeaders())
                .send(emulator.port()));
    }

    private static SignedCall call(SdkClient client) {
        return client.call(Bundled.list(Bundled.DOCUMENTED), "localhost");
    }

    private void isAccepted(SignedCall call) throws IOException {
        assertThat(call.send(emulator.port()).status()).isEqualTo(200);
    }
}
