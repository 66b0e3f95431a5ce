package dev.cceemulator.api.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import dev.cceemulator.testing.ProjectIds;
import dev.cceemulator.testing.RawHttp;
import dev.cceemulator.testing.RunningEmulator;
import dev.cceemulator.testing.UpgradeDriver;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Web pages in a browser on the same machine must not reach the control API. */
class CrossSiteTest {
    private static final String PROJECTS = "/_emulator/projects";
    private static final String PROJECT = ProjectIds.random();
    private static final String CLOCK = PROJECTS + "/" + PROJECT + "/clock";
    private static final String FREEZE = "{\"freeze\": true}";

    @RegisterExtension
    private static final RunningEmulator emulator =
            new RunningEmulator(builder -> builder.allowedHosts("emulator.example.com", ".Test.example"));

    @BeforeEach
    void createProject() {
        UpgradeDriver.in(emulator, PROJECT, "{}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.96.0.10:8080",
                "[::1]:8080",
                "[fe80::1]",
                "localhost",
                "LOCALHOST:80",
                "localhost.",
                "cce_emulator-1:8080",
                "emulator.example.com:8080",
                "Emulator.Example.com.",
                "a.test.example"
            })
    void theControlApiAcceptsAddressesAndKnownHosts(String host) throws IOException {
        assertThat(statusUnder(host, PROJECTS)).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rebind.evil.example",
                "rebind.evil.example:8080",
                "127.0.0.1.evil.example",
                "localhost.evil.example",
                "emulator.example.com.evil.example",
                "test.example",
                "eviltest.example",
                "x.emulator.example.com"
            })
    void anyOtherHostIsRejected(String host) throws IOException {
        assertThat(statusUnder(host, PROJECTS)).isEqualTo(403);
        assertThat(statusUnder(host, "/_emulator/nowhere")).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/_emulator/health", "/_emulator/ready"})
    void healthAndReadinessAcceptAnyHost(String path) throws IOException {
        assertThat(statusUnder("rebind.evil.example", path)).isEqualTo(200);
    }

    @Test
    void theErrorForAHostListsTheAllowedOnes() {
        emulator.described()
                .header("Host", "rebind.evil.example")
                .get(PROJECTS)
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body(
                        "detail",
                        is("The control API does not answer under the host 'rebind.evil.example'; send an IP address,"
                                + " localhost or a name without a dot, or start the emulator with --allowed-host"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://evil.example",
                "https://localhost.evil.example",
                "http://localhost:1",
                "http://localhost",
                "null",
                "",
                "localhost"
            })
    void anotherOriginIsRejected(String origin) {
        emulator.describedJson(FREEZE)
                .header("Origin", origin)
                .post(CLOCK)
                .then()
                .statusCode(403)
                .body(
                        "detail",
                        is("The control API does not answer web pages of another origin, here '" + origin
                                + "'; leave the header Origin out"));
    }

    @ParameterizedTest
    @CsvSource({"localhost:1, http://localhost:1", "LOCALHOST, https://localhost:443", "localhost:80, http://localhost"
    })
    void theSameOriginIsAccepted(String host, String origin) {
        emulator.describedJson(FREEZE)
                .header("Host", host)
                .header("Origin", origin)
                .post(CLOCK)
                .then()
                .statusCode(200);
    }

    @Test
    void anOriginWithoutHostIsRejected() throws IOException {
        RawHttp.Answer response =
                RawHttp.send(emulator.port(), "GET " + PROJECTS + " HTTP/1.0\r\nOrigin: http://127.0.0.1\r\n\r\n");

        assertThat(response.status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "json"})
    void aBodyThatIsNotDeclaredAsJsonIsRejected(String contentType) throws IOException {
        assertThat(send("Content-Type: " + contentType + "\r\n", CLOCK).status())
                .isEqualTo(415);
        assertThat(send("Content-Type: " + contentType + "\r\n", CLOCK).body())
                .contains("Content-Type is '" + contentType + "'; send the header Content-Type: application/json");
    }

    @Test
    void aBodyThatDeclaresNothingIsRejected() throws IOException {
        RawHttp.Answer response = send("", CLOCK);

        assertThat(response.status()).isEqualTo(415);
        assertThat(response.body()).contains("Content-Type is missing; send the header Content-Type: application/json");
    }

    /** No operation reads the body, but a browser could send it without a preflight request. */
    @Test
    void anUnusedBodyHasToBeJsonToo() throws IOException {
        String reset = PROJECTS + "/" + PROJECT + "/reset";

        assertThat(send("Content-Type: text/plain\r\n", reset).status()).isEqualTo(415);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"text/plain", "application/json"})
    void aRequestWithoutABodyNeedsNoContentType(String contentType) throws IOException {
        String header = contentType == null ? "" : "Content-Type: " + contentType + "\r\n";
        RawHttp.Answer response = RawHttp.send(
                emulator.port(),
                "POST " + PROJECTS + "/" + PROJECT + "/reset HTTP/1.1\r\nHost: localhost\r\n" + header
                        + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\n");

        assertThat(response.status()).isEqualTo(200);
    }

    private static RawHttp.Answer send(String header, String path) throws IOException {
        return RawHttp.send(
                emulator.port(),
                "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + header + "Content-Length: "
                        + FREEZE.length() + "\r\n\r\n" + FREEZE);
    }

    private static int statusUnder(String host, String path) throws IOException {
        return RawHttp.send(
                        emulator.port(), "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                .status();
    }
}
