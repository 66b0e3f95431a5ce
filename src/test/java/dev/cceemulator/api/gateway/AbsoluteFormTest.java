package dev.cceemulator.api.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.ErrorAssertions;
import dev.cceemulator.testing.RawHttp;
import dev.cceemulator.testing.RawHttp.Answer;
import dev.cceemulator.testing.RunningEmulator;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Targets in absolute form, as proxies send them: their authority counts, not the header Host (RFC 9112, 3.2.2). */
class AbsoluteFormTest {
    private static final String LIST = Bundled.list(Bundled.DOCUMENTED);
    private static final String CREDENTIAL = "X-Auth-Token: " + Bundled.TOKEN + "\r\n";

    @RegisterExtension
    private static final RunningEmulator emulator = new RunningEmulator(builder -> builder.controlPort(0));

    @ParameterizedTest
    @CsvSource({
        "http://localhost, localhost",
        "http://localhost:80, localhost",
        "http://LOCALHOST, localhost",
        "http://other.example, localhost",
        "http://other.example:8080, other.example",
        "http://[::1]:8080, other.example",
        "https://other.example, localhost"
    })
    void theHostDoesNotMatter(String server, String host) throws IOException {
        assertThat(send(emulator.port(), "GET", server + LIST, host, CREDENTIAL).status())
                .isEqualTo(200);
        assertThat(send(emulator.port(), "GET", server + "/nowhere", host, CREDENTIAL)
                        .status())
                .isEqualTo(404);
        assertThat(send(emulator.port(), "POST", server + LIST, host, CREDENTIAL + "Content-Length: 2\r\n\r\n{}")
                        .body())
                .contains("CCE.01400006");
        assertThat(send(emulator.port(), "GET", server, host, "").status()).isEqualTo(300);
        assertThat(send(emulator.port(), "OPTIONS", server, host, "").status()).isEqualTo(404);
        assertThat(send(emulator.port(), "GET", server + "/_emulator/health", host, "")
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost, localhost, 200",
        "http://127.0.0.1, localhost, 200",
        "http://127.0.0.1:8080, 127.0.0.1, 200",
        "http://evil.example, localhost, 403",
        "http://localhost, evil.example, 403",
        "http://evil.example, evil.example, 403"
    })
    void theControlApiAllowsNeitherAnotherAuthorityNorAnotherHost(String server, String host, int status)
            throws IOException {
        int port = emulator.controlUri().getPort();

        assertThat(send(port, "GET", server + "/_emulator/projects", host, "").status())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"http://localhost, 200", "http://127.0.0.1, 403"})
    void theOriginOfAPageIsComparedWithTheAuthority(String origin, int status) throws IOException {
        int port = emulator.controlUri().getPort();

        Answer answer =
                send(port, "GET", "http://localhost/_emulator/projects", "127.0.0.1", "Origin: " + origin + "\r\n");

        assertThat(answer.status()).isEqualTo(status);
    }

    @Test
    void theControlApiStaysOnItsPort() throws IOException {
        assertThat(send(emulator.port(), "GET", "http://localhost/_emulator/projects", "localhost", "")
                        .status())
                .isEqualTo(404);
        assertThat(send(emulator.controlUri().getPort(), "GET", "http://localhost" + LIST, "localhost", CREDENTIAL)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aHostIsStillRequired() throws IOException {
        Answer answer = RawHttp.send(emulator.port(), "GET http://localhost" + LIST + " HTTP/1.1\r\n\r\n");

        ErrorAssertions.gateway(answer, "APIGW.0602", "Bad request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:80", "other.example:443", "127.0.0.1:8080", "http://localhost/"})
    void aTunnelIsRejectedAndTheConnectionClosed(String target) throws IOException {
        String host = target.startsWith("http") ? "localhost" : target;

        Answer answer = send(emulator.port(), "CONNECT", target, host, "");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.headers()).containsEntry("Connection", "close");
        ErrorAssertions.gateway(answer, "APIGW.0602", "Bad request");
    }

    /** @param rest further header lines; a body follows after an empty one */
    private static Answer send(int port, String method, String target, String host, String rest) throws IOException {
        return RawHttp.send(
                port,
                method + " " + target + " HTTP/1.1\r\nHost: " + host + "\r\n" + rest
                        + (rest.contains("\r\n\r\n") ? "" : "\r\n"));
    }
}
