package dev.cceemulator.api.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.RawHttp;
import dev.cceemulator.testing.RawHttp.Answer;
import dev.cceemulator.testing.RunningEmulator;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedEncodingTest {
    @RegisterExtension
    private static final RunningEmulator emulator = new RunningEmulator();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v3/projects/x;%zz/clusters",
                "/api/v3/projects/x;%zz/clusters/y/operation/upgradeworkflows",
                "/api/v3/projects/x;%/clusters/y/operation/upgradeworkflows",
                "/api/v3/projects/x;%ff/clusters/y/operation/upgradeworkflows",
                "/api/v3/projects/x;%00/clusters/y/operation/upgradeworkflows",
                "/_emulator/projects/x;%zz",
                "/_emulator/projects/x;%u0041"
            })
    void aPathWithMalformedEscapesIsRefused(String path) throws IOException {
        assertThat(RawHttp.get(emulator.port(), "GET", path).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /v3/auth/tokens, charset=nonsense",
        "POST, /v3/auth/tokens, charset=\"\"",
        "PUT, /_emulator/projects/some-project, charset=nonsense",
        "PUT, /_emulator/projects/some-project, charset",
        "PUT, /_emulator/projects/some-project, charset=%00"
    })
    void anUnknownCharsetIsRefused(String method, String path, String charset) throws IOException {
        Answer answer = body(method, path, charset);

        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void anUnknownCharsetIsAnUnsupportedContentTypeForCce() throws IOException {
        Answer answer = body("POST", Bundled.list(Bundled.DOCUMENTED), "charset=nonsense");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("CCE.01400006");
    }

    @Test
    void aProblemIsUtf8() throws IOException {
        Answer answer = RawHttp.get(emulator.port(), "GET", "/_emulator/projects/%C2%A9/clock");

        assertThat(answer.body()).contains("There is no project \u00a9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v3/projects/x%zz", "/%00", "/%ff", "http://[::1/"})
    void aConnectionThatIsClosedIsAnnounced(String target) throws IOException {
        Answer answer = RawHttp.send(emulator.port(), "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n\r\n");

        assertThat(answer.headers()).containsEntry("Connection", "close");
    }

    @Test
    void aBodyThatIsTooLargeClosesTheConnectionWithAnAnnouncement() throws IOException {
        Answer answer = RawHttp.send(
                emulator.port(),
                "POST /v3/auth/tokens HTTP/1.1\r\nHost: localhost\r\nContent-Length: 13000000\r\n\r\n"
                        + "x".repeat(13_000_000));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.headers()).containsEntry("Connection", "close");
    }

    private Answer body(String method, String path, String charset) throws IOException {
        return RawHttp.send(
                emulator.port(),
                method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nX-Auth-Token: " + Bundled.TOKEN
                        + "\r\nContent-Type: application/json; " + charset + "\r\nContent-Length: 2\r\n\r\n{}");
    }
}
