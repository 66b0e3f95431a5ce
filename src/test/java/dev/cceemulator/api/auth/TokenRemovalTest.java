package dev.cceemulator.api.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.LoginBody;
import dev.cceemulator.testing.RunningEmulator;
import java.time.Instant;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens that expired must not fill the memory, but their holders have to learn for a while that they expired. */
class TokenRemovalTest {
    private static final int DAY = 86_400;

    private Instant now = Instant.parse("2026-01-03T09:05:22Z");

    @RegisterExtension
    private final RunningEmulator emulator = new RunningEmulator(settings -> settings.clock(() -> now));

    @ParameterizedTest
    @ValueSource(strings = {"null", "{\"project\": {\"id\": \"" + Bundled.PROJECT + "\"}}"})
    void anExpiredTokenIsRemovedByALoginADayLater(String scope) {
        String token = emulator.tokenOf(LoginBody.of(scope));

        now = now.plusSeconds(DAY);
        emulator.tokenOf(LoginBody.of(scope));
        String expired = codeFor(token);
        now = now.plusSeconds(DAY + 1);
        emulator.tokenOf(LoginBody.of(scope));
        String removed = codeFor(token);

        assertThat(expired).isEqualTo("APIGW.0307");
        assertThat(removed).isEqualTo("APIGW.0301");
    }

    @ParameterizedTest
    @ValueSource(strings = {"test-token", "expired-token"})
    void aTokenOfTheFixturesStays(String token) {
        String before = codeFor(token);
        now = now.plusSeconds(10 * DAY);
        emulator.tokenOf(LoginBody.ofProject());

        assertThat(codeFor(token)).isEqualTo(before);
    }

    /** The code of the error; null where there is none. */
    private String codeFor(String token) {
        return emulator.withToken(token).get("/v3/projects").path("error_code");
    }
}
