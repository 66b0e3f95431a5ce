package dev.cceemulator.api.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.RunningEmulator;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersTest {
    @RegisterExtension
    private static final RunningEmulator emulator = new RunningEmulator();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v3/projects/" + Bundled.PROJECT + "/clusters/" + Bundled.DOCUMENTED
                        + "/operation/upgradeworkflows",
                "/api/v3/projects/" + Bundled.PROJECT + "/clusters/nonsense/operation/upgradeworkflows",
                "/nowhere",
                "/%2F",
                "/_emulator/health",
                "/_emulator/nowhere"
            })
    void everyAnswerCarriesTheHeadersOfTheService(String path) {
        emulator.request()
                .header("X-Auth-Token", Bundled.TOKEN)
                .get(path)
                .then()
                .header("Content-Type", matchesPattern("application/(problem\\+)?json"))
                .header("X-Request-Id", matchesPattern("[0-9a-f]{32}"))
                .header("Server", "api-gateway")
                .header("Strict-Transport-Security", "max-age=31536000; includeSubdomains;")
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Download-Options", "noopen")
                .header("X-Frame-Options", "SAMEORIGIN")
                .header("X-XSS-Protection", "1; mode=block;");
    }

    @Test
    void eachAnswerHasAnIdOfItsOwn() {
        String first = list().header("X-Request-Id");

        String second = list().header("X-Request-Id");

        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void theIdOfARequestIsNotTakenOver() {
        emulator.authorized()
                .header("X-Request-Id", "0".repeat(32))
                .get(Bundled.list(Bundled.DOCUMENTED))
                .then()
                .header("X-Request-Id", matchesPattern("(?!0{32})[0-9a-f]{32}"));
    }

    @Test
    void answersAreNotCompressed() {
        emulator.authorized()
                .config(RestAssuredConfig.config()
                        .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
                .header("Accept-Encoding", "gzip, deflate, br")
                .get(Bundled.list(Bundled.RUNNING))
                .then()
                .header("Content-Encoding", nullValue());
    }

    @Test
    void noSessionIsOpened() {
        assertThat(list().cookies()).isEmpty();
    }

    private Response list() {
        return emulator.authorized().get(Bundled.list(Bundled.DOCUMENTED));
    }
}
