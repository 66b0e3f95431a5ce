package dev.cceemulator.api.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.ErrorAssertions;
import dev.cceemulator.testing.RawHttp;
import dev.cceemulator.testing.RawHttp.Answer;
import dev.cceemulator.testing.RunningEmulator;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedHttpTest {
    private static final String LIST = Bundled.list(Bundled.DOCUMENTED);
    private static final String HEAD = "Host: localhost\r\nConnection: close\r\n";
    private static final String UNKNOWN_API = "The API does not exist or has not been published in the environment";

    /** Requests that Jetty refuses before any route is looked for. */
    static final List<String> UNREADABLE = List.of(
            "garbage\r\n\r\n",
            "GET\r\n\r\n",
            "GET " + LIST + "\r\n\r\n",
            "GET " + LIST + " HTTP/1.1\r\nConnection: close\r\n\r\n",
            "GET " + LIST + " HTTP/3.7\r\n" + HEAD + "\r\n",
            "GET " + LIST + " HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
            "GET " + LIST + " HTTP/1.1\r\n" + HEAD + "No colon\r\n\r\n",
            "GET " + LIST + " HTTP/1.1\r\n" + HEAD + "Content-Length: many\r\n\r\n",
            "GET " + LIST + " HTTP/1.1\r\n" + HEAD + "Content-Length: -1\r\n\r\n",
            "GET " + LIST + " HTTP/1.1\r\n" + HEAD + "Expect: miracles\r\n\r\n",
            "GET " + LIST + " HTTP/1.1\r\n" + HEAD + "X-Auth-Token: a\u0000b\r\n\r\n",
            "GET /%zz HTTP/1.1\r\n" + HEAD + "\r\n",
            "GET /% HTTP/1.1\r\n" + HEAD + "\r\n",
            "GET /a%2Fb HTTP/1.1\r\n" + HEAD + "\r\n",
            "GET /a/%2e%2e/b HTTP/1.1\r\n" + HEAD + "\r\n",
            "GET /\u00ff HTTP/1.1\r\n" + HEAD + "\r\n",
            "GET /%ff HTTP/1.1\r\n" + HEAD + "\r\n",
            "CONNECT elsewhere:80 HTTP/1.1\r\n" + HEAD + "\r\n",
            "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");

    @RegisterExtension
    private static final RunningEmulator emulator = new RunningEmulator();

    @ParameterizedTest
    @FieldSource("UNREADABLE")
    void whatJettyRejectsHasAnErrorOfTheGateway(String request) throws IOException {
        Answer answer = RawHttp.send(emulator.port(), request);

        assertThat(answer.status()).matches(status -> (status >= 400 && status < 500) || status == 505);
        ErrorAssertions.gateway(answer, "APIGW.0602", "Bad request");
    }

    @ParameterizedTest
    @CsvSource({"40000, 414", "8193, 414"})
    void aRequestLineThatIsTooLongIsRefused(int length, int status) throws IOException {
        Answer answer = RawHttp.get(emulator.port(), "GET", "/" + "a".repeat(length - 1));

        assertThat(answer.status()).isEqualTo(status);
        ErrorAssertions.gateway(answer, "APIGW.0201", "Request URI too large");
    }

    @Test
    void aRequestLineOfEightKilobytesIsRead() throws IOException {
        Answer answer = RawHttp.get(emulator.port(), "GET", "/" + "a".repeat(8191));

        assertThat(answer.status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"7000, 200", "9000, 414"})
    void aQueryCountsForTheLengthOfTheRequestLine(int length, int status) throws IOException {
        Answer answer = RawHttp.send(
                emulator.port(),
                "GET " + LIST + "?" + "q".repeat(length) + " HTTP/1.1\r\n" + HEAD + "X-Auth-Token: " + Bundled.TOKEN
                        + "\r\n\r\n");

        assertThat(answer.status()).isEqualTo(status);
    }

    @Test
    void headersThatAreTooLargeAreRefused() throws IOException {
        Answer answer = RawHttp.send(
                emulator.port(),
                "GET " + LIST + " HTTP/1.1\r\n" + HEAD + "X-Auth-Token: " + "a".repeat(41_000) + "\r\n\r\n");

        assertThat(answer.status()).isEqualTo(494);
        ErrorAssertions.gateway(answer, "APIGW.0201", "Request headers too large");
    }

    @Test
    void headersOfThirtyTwoKilobytesAreRead() throws IOException {
        Answer answer = RawHttp.send(
                emulator.port(),
                "GET " + LIST + " HTTP/1.1\r\n" + HEAD + "X-Auth-Token: " + Bundled.TOKEN + "\r\nCookie: "
                        + "a".repeat(32 * 1024) + "\r\n\r\n");

        assertThat(answer.status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//",
                "//api",
                "/" + "/api/v3/projects/" + Bundled.PROJECT + "/clusters/" + Bundled.DOCUMENTED
                        + "/operation/upgradeworkflows",
                "/api/v3/projects/" + Bundled.PROJECT + "/clusters/" + Bundled.DOCUMENTED
                        + "/operation//upgradeworkflows",
                "/api/v3/projects/" + Bundled.PROJECT + "/clusters//operation/upgradeworkflows",
                "/api/v3/../v3/projects/" + Bundled.PROJECT + "/clusters/" + Bundled.DOCUMENTED
                        + "/operation/upgradeworkflows",
                "/./api"
            })
    void aPathThatWouldHaveToBeNormalisedIsNoApi(String path) throws IOException {
        Answer answer = RawHttp.get(emulator.port(), "GET", path);

        assertThat(answer.status()).isEqualTo(404);
        ErrorAssertions.gateway(answer, "APIGW.0101", UNKNOWN_API);
    }

    @Test
    void aMethodInLowerCaseIsAnotherMethod() throws IOException {
        Answer answer = RawHttp.get(emulator.port(), "get", LIST);

        assertThat(answer.status()).isEqualTo(404);
        ErrorAssertions.gateway(answer, "APIGW.0101", "The API does not exist");
    }

    @Test
    void optionsOfTheWholeServerIsNoApi() throws IOException {
        Answer answer = RawHttp.get(emulator.port(), "OPTIONS", "*");

        assertThat(answer.status()).isEqualTo(404);
        ErrorAssertions.gateway(answer, "APIGW.0101", UNKNOWN_API);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "?a=%zz", "?a=%2F&b=//", "?<>", "?{}"})
    void aQueryIsIgnoredHoweverItIsWritten(String query) throws IOException {
        Answer answer = RawHttp.send(
                emulator.port(),
                "GET " + LIST + query + " HTTP/1.1\r\n" + HEAD + "X-Auth-Token: " + Bundled.TOKEN + "\r\n\r\n");

        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void aWebSocketHandshakeIsAPlainRequest() throws IOException {
        Answer answer = RawHttp.send(
                emulator.port(),
                "GET " + LIST + " HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                        + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n"
                        + "X-Auth-Token: " + Bundled.TOKEN + "\r\n\r\n");

        assertThat(answer.status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transfer-Encoding: chunked\r\n\r\nnot a length\r\n",
                "Content-Length: 100\r\n\r\nthe rest never comes",
                "Content-Length: 3\r\nExpect: 100-continue\r\n\r\n"
            })
    void aBodyThatIsBrokenIsIgnoredLikeAnyOther(String headersAndBody) throws IOException {
        Answer answer = RawHttp.send(
                emulator.port(),
                "GET " + LIST + " HTTP/1.1\r\n" + HEAD + "X-Auth-Token: " + Bundled.TOKEN + "\r\n" + headersAndBody);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).startsWith("{\"apiVersion\"").endsWith("}");
    }

    @ParameterizedTest
    @CsvSource({
        "/_emulator//health, 404, empty segment",
        "/_emulator/health%2F, 400, not well-formed",
        "/_emulator, 404, openapi.json"
    })
    void theControlApiRespondsWithAProblem(String path, int status, String detail) throws IOException {
        Answer answer = RawHttp.get(emulator.port(), "GET", path);

        isAProblem(answer, status, detail);
    }

    @Test
    void aControlPathThatIsTooLongIsAProblem() throws IOException {
        Answer answer = RawHttp.get(emulator.port(), "GET", "/_emulator/" + "a".repeat(9000));

        isAProblem(answer, 414, "8192");
    }

    @Test
    void controlHeadersThatAreTooLargeAreAProblem() throws IOException {
        Answer answer = RawHttp.send(
                emulator.port(),
                "GET /_emulator/health HTTP/1.1\r\n" + HEAD + "Cookie: " + "a".repeat(41_000) + "\r\n\r\n");

        isAProblem(answer, 431, "headers are too large");
    }

    private static void isAProblem(Answer answer, int status, String detail) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.headers()).containsEntry("Content-Type", "application/problem+json");
        assertThat(answer.body()).contains("\"status\":" + status, detail);
    }
}
