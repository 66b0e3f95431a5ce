package dev.cceemulator.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.RawHttp;
import dev.cceemulator.testing.ScopedSigner;
import dev.cceemulator.testing.SignedCall;
import dev.cceemulator.testing.Signer;
import io.restassured.response.Response;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessLogIT {
    private static final String TIME = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}(Z|[+-]\\d\\d:\\d\\d)";
    private static final String MILLIS = "\\d+\\.\\d ms";

    private static EmulatorProcess emulator;

    @BeforeAll
    static void start(@TempDir Path directory) {
        emulator = EmulatorProcess.serve(directory);
    }

    @AfterAll
    static void stop() {
        emulator.close();
    }

    @Test
    void aRequestIsLoggedInOneLineWithTheIdOfItsResponse() {
        String id = Api.documentedExample(emulator).header("X-Request-Id");

        assertThat(line(id))
                .matches(TIME + " INFO " + id + " GET " + Bundled.list(Bundled.DOCUMENTED) + " 200 - " + MILLIS);
    }

    @ParameterizedTest
    @CsvSource({
        "wrong-token, /nowhere, 404, APIGW.0101",
        "wrong-token, /api/v3/projects/p/clusters/c/operation/upgradeworkflows, 401, APIGW.0301",
        "test-token, /api/v3/projects/p/clusters/c/operation/upgradeworkflows, 400, CCE.01400001"
    })
    void anErrorIsLoggedWithItsCode(String token, String path, int status, String code) {
        String id = Api.list(emulator, token, path).header("X-Request-Id");

        assertThat(line(id))
                .matches(TIME + " INFO " + id + " GET " + path + " " + status + " " + code + " " + MILLIS
                        + explained(id));
    }

    @Test
    void malformedHttpIsLoggedInOneLine() throws Exception {
        RawHttp.Answer response = RawHttp.send(emulator.port(), "nonsense\r\n\r\n");
        String id = response.headers().get("X-Request-Id");

        assertThat(line(id)).matches(TIME + " INFO " + id + " - - 400 APIGW.0602 " + MILLIS + explained(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"test-token", "wrong-token", "expired-token"})
    void neitherTokenNorQueryIsLogged(String token) {
        Response response = Api.list(emulator, token, Bundled.list(Bundled.DOCUMENTED) + "?token=in-the-query");

        assertThat(line(response.header("X-Request-Id"))).isNotEmpty();
        assertThat(emulator.err()).doesNotContain(token, "in-the-query");
    }

    @ParameterizedTest
    @CsvSource({"ExampleSecretKey0123456789, 200", "another-secret-key, 401"})
    void nothingOfASignatureForAScopeIsLogged(String secretKey, int status) throws Exception {
        ScopedSigner signer = ScopedSigner.of(new Signer(Signer.BUNDLED.accessKey(), secretKey));
        String now = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'")
                .withZone(ZoneOffset.UTC)
                .format(Instant.now());
        SignedCall call = SignedCall.get(Bundled.list(Bundled.DOCUMENTED))
                .header("Host", "localhost")
                .header("X-Sdk-Date", now)
                .sign(signer, List.of("host", "x-sdk-date"));

        RawHttp.Answer answer = call.send(emulator.port());

        assertThat(answer.status()).isEqualTo(status);
        assertThat(line(answer.headers().get("X-Request-Id"))).isNotEmpty();
        assertThat(emulator.err()).doesNotContain(signer.accessKey(), secretKey, "sdk_request", "Signature");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%0d%0a", "%0a", "%1b", "%e2%80%a8"})
    void aPathCannotForgeALine(String separator) throws Exception {
        RawHttp.Answer response = RawHttp.get(emulator.port(), "GET", "/x" + separator + "2026-01-01%20INFO%20forged");

        String id = response.headers().get("X-Request-Id");
        assertThat(line(id)).matches(TIME + " INFO \\S+ GET \\S+ \\d+ \\S+ " + MILLIS + explained(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/_emulator/health", "/_emulator/nowhere"})
    void requestsOfTheControlApiHaveNoExplanation(String path) {
        String id = Api.list(emulator, "", path).header("X-Request-Id");

        assertThat(line(id)).endsWith(" ms");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--explain=0", "--control=off"})
    void noLineNamesAnExplanationIfTheyAreSwitchedOff(String flag, @TempDir Path directory) {
        try (EmulatorProcess silent = EmulatorProcess.serve(directory, flag)) {
            String id = Api.list(silent, "", "/nowhere").header("X-Request-Id");

            await().atMost(EmulatorProcess.PATIENCE).until(() -> silent.err().contains(id));
            assertThat(silent.err()).doesNotContain("explained");
        }
    }

    @Test
    void theTokenOfTheControlApiIsNotLogged(@TempDir Path directory) {
        try (EmulatorProcess closed = EmulatorProcess.serve(directory, "--control-token=right-secret")) {
            Response welcome = Api.control(closed, "right-secret", "/_emulator/dialects");
            Response rejected = Api.control(closed, "wrong-secret", "/_emulator/dialects");
            String last = Api.control(closed, "right-secret", "/nowhere").header("X-Request-Id");

            await().atMost(EmulatorProcess.PATIENCE).until(() -> closed.err().contains(last));
            assertThat(welcome.statusCode()).isEqualTo(200);
            assertThat(rejected.statusCode()).isEqualTo(401);
            assertThat(closed.err() + closed.out()).doesNotContain("secret");
        }
    }

    private static String explained(String id) {
        return ", explained at /_emulator/explain/" + id;
    }

    /** The log line of a request, which may be written after the client has received the response. */
    private static String line(String id) {
        return await().atMost(EmulatorProcess.PATIENCE)
                .until(() -> lines(id), lines -> lines.size() == 1)
                .get(0);
    }

    private static List<String> lines(String id) {
        String said = emulator.err();
        return said.substring(0, said.lastIndexOf('\n') + 1)
                .lines()
                .filter(line -> line.contains(id))
                .toList();
    }
}
