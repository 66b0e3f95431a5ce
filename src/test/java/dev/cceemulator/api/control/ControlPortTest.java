package dev.cceemulator.api.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dev.cceemulator.CceEmulator;
import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.LoginBody;
import dev.cceemulator.testing.RawHttp;
import dev.cceemulator.testing.RunningEmulator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The control API on a separate port. */
class ControlPortTest {
    @RegisterExtension
    private static final RunningEmulator emulator = new RunningEmulator(builder -> builder.controlPort(0));

    @Test
    void bothPortsAreOnTheSameHost() {
        assertThat(emulator.controlUri().getHost()).isEqualTo(emulator.baseUri().getHost());
        assertThat(emulator.controlUri().getPort()).isNotEqualTo(emulator.port());
    }

    @ParameterizedTest
    @CsvSource({"/_emulator/health, alive", "/_emulator/ready, ready"})
    void healthAndReadinessAreAvailableOnBothPorts(String path, String state) {
        emulator.request().get(path).then().statusCode(200).body("status", is(state));
        emulator.controlRequest().get(path).then().statusCode(200).body("status", is(state));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/_emulator/error-codes",
                "/_emulator/behaviours",
                "/_emulator/dialects",
                "/_emulator/openapi.json"
            })
    void everythingElseIsAvailableOnTheControlPort(String path) {
        emulator.controlRequest().get(path).then().statusCode(200).header("Server", "api-gateway");
        emulator.controlRequest().head(path).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/_emulator",
                "/_emulator/",
                "/_emulator/dialects",
                "/_emulator/dialects?x=/_emulator/health",
                "/_emulator/explain/0123456789abcdef0123456789abcdef",
                "/_emulator/nowhere",
                "/_emulator/health/"
            })
    void theMainPortMentionsTheControlPortWithoutItsNumber(String path) {
        emulator.request()
                .get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("detail", containsString("on a port of its own"))
                .body(not(containsString(String.valueOf(emulator.controlUri().getPort()))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH"})
    void theMainPortDoesNotListMethods(String method) {
        emulator.request()
                .request(method, "/_emulator/dialects")
                .then()
                .statusCode(404)
                .header("Allow", is(blankOrNullString()));
    }

    @Test
    void headIsRejectedOnTheMainPort() {
        emulator.request().head("/_emulator/dialects").then().statusCode(404).body(is(blankOrNullString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%5Femulator/dialects",
                "/_EMULATOR/dialects",
                "/x/../_emulator/dialects",
                "//_emulator/dialects",
                "/_emulator;x/dialects",
                "/./_emulator/dialects",
                "/_emulator/./dialects",
                "http://localhost/_emulator/dialects"
            })
    void noOtherSpellingOfAPathBypassesTheFilter(String target) throws Exception {
        RawHttp.Answer response = RawHttp.get(emulator.port(), "GET", target);

        assertThat(response.status()).isBetween(400, 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v3/projects/" + Bundled.PROJECT + "/clusters/" + Bundled.DOCUMENTED
                        + "/operation/upgradeworkflows",
                "/v3/projects",
                "/v3/auth/tokens",
                "/",
                "/_emulators"
            })
    void theServiceIsNotAvailableOnTheControlPort(String path) {
        emulator.controlRequest()
                .header("X-Auth-Token", Bundled.TOKEN)
                .get(path)
                .then()
                .statusCode(404)
                .contentType("application/json")
                .body("error_code", is("APIGW.0101"));
    }

    @Test
    void loginsAreNotAvailableOnTheControlPort() {
        emulator.controlRequest()
                .contentType("application/json")
                .body(LoginBody.ofProject())
                .post("/v3/auth/tokens")
                .then()
                .statusCode(404)
                .body("error_code", is("APIGW.0101"));
    }

    @Test
    void theServiceIsAvailableOnTheMainPort() {
        emulator.authorized().get(Bundled.list(Bundled.DOCUMENTED)).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1:1, 127.0.0.1", "localhost, localhost", "[::1]:1, [::1]"})
    void explanationsRepeatRequestsOnTheMainPort(String host, String shown) {
        String id = emulator.request().get("/nowhere").header("X-Request-Id");

        emulator.controlRequest()
                .header("Host", host)
                .get("/_emulator/explain/" + id)
                .then()
                .statusCode(200)
                .body("curl", containsString("'http://" + shown + ":" + emulator.port() + "/nowhere'"));
    }

    @Test
    void requestsToTheWrongPortAreExplained() {
        String id = emulator.controlRequest().get("/v3/projects").header("X-Request-Id");

        emulator.controlRequest()
                .get("/_emulator/explain/" + id)
                .then()
                .body("reason", is("Only paths below /_emulator answer on this port"));
    }

    @Test
    void twoEmulatorsUseFourPorts() {
        try (CceEmulator other = CceEmulator.builder().controlPort(0).start()) {
            assertThat(new int[] {
                        emulator.port(),
                        emulator.controlUri().getPort(),
                        other.port(),
                        other.controlUri().getPort()
                    })
                    .doesNotHaveDuplicates();
        }
        emulator.controlRequest().get("/_emulator/dialects").then().statusCode(200);
    }
}
