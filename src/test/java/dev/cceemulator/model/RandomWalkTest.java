package dev.cceemulator.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.RawHttp;
import dev.cceemulator.testing.RawHttp.Answer;
import dev.cceemulator.testing.RunningEmulator;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Random requests; each repetition has its own seed, which a failure shows. */
class RandomWalkTest {
    private static final int REQUESTS = 500;

    private static final List<String> METHODS =
            List.of("GET", "GET", "GET", "GET", "HEAD", "OPTIONS", "POST", "PUT", "DELETE", "TRACE", "BREW", "gEt");
    private static final List<String> SEGMENTS = List.of(
            "api",
            "v3",
            "projects",
            "clusters",
            "operation",
            "upgradeworkflows",
            "_emulator",
            "health",
            "error-codes",
            "",
            ".",
            "..",
            "%2e%2e",
            "%2F",
            "%",
            "%zz",
            "%00",
            "%C3%A9",
            "%ff",
            "a b",
            ";",
            ";a=b",
            "*",
            "\\",
            "|",
            "{project_id}",
            "é",
            "~",
            "'",
            "\"",
            "<script>",
            "0",
            "null",
            "%25",
            "+",
            "@",
            ":",
            "#");
    private static final List<String> PROJECTS =
            List.of(Bundled.PROJECT, Bundled.OTHER_PROJECT, "0".repeat(32), "x", "%30" + Bundled.PROJECT.substring(1));
    private static final List<String> CLUSTERS = List.of(
            Bundled.DOCUMENTED, Bundled.NO_WORKFLOWS, Bundled.NEIGHBOUR_ONLY, "a".repeat(36), "b4b9e60f", "%2D");
    private static final List<String> HEADERS = List.of(
            "X-Auth-Token: " + Bundled.TOKEN,
            "X-Auth-Token: " + Bundled.OTHER_PROJECT_TOKEN,
            "X-Auth-Token: ",
            "X-Auth-Token: \u00e9",
            "Authorization: SDK-HMAC-SHA256 x",
            "Accept: text/html",
            "Accept: */*;q=x",
            "Accept-Encoding: gzip, br",
            "Content-Type: text/plain;charset=nonsense",
            "Content-Length: 0",
            "Content-Length: x",
            "Transfer-Encoding: gzip",
            "Expect: 100-continue",
            "Expect: x",
            "Cookie: a=b; c",
            "X-HTTP-Method-Override: POST",
            "Range: bytes=0-1",
            "If-None-Match: *",
            "Upgrade: h2c",
            "Origin: http://elsewhere",
            "X-Forwarded-Host: elsewhere",
            "Host: elsewhere",
            "broken",
            ": empty",
            "X-Long: " + "y".repeat(20_000));

    /** The end of the headers, and the body. */
    private static final List<String> BODIES = List.of(
            "\r\n",
            "\r\n",
            "\r\n",
            "Content-Length: 4\r\n\r\nbody",
            "Content-Length: 4\r\n\r\nbo",
            "Transfer-Encoding: chunked\r\n\r\n4\r\nbody\r\n0\r\n\r\n",
            "Transfer-Encoding: chunked\r\n\r\nzz\r\n",
            "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");

    @RegisterExtension
    private static final RunningEmulator emulator = new RunningEmulator();

    @RepeatedTest(8)
    void everyResponseIsWellFormed(RepetitionInfo repetition) throws IOException {
        long seed = 20261123L + repetition.getCurrentRepetition();
        Random random = new Random(seed);

        for (int i = 0; i < REQUESTS; i++) {
            String request = request(random);
            Answer response = RawHttp.send(emulator.port(), request);
            assertThat(response)
                    .as("seed %d, request %d: %s", seed, i, request)
                    .satisfies(ours -> assertThat(ours.status()).matches(status -> status < 500 || status == 505))
                    .satisfies(ours ->
                            assertThat(ours.headers().get("X-Request-Id")).matches("[0-9a-f]{32}"))
                    .satisfies(ours -> assertThat(ours.headers().get("Content-Type"))
                            .matches("application/(problem\\+)?json(; charset=UTF-8)?"))
                    .satisfies(ours -> assertThat(ours.headers().get("Server")).isEqualTo("api-gateway"))
                    .satisfies(ours -> assertThat(ours.body()).doesNotContainIgnoringCase("<html"))
                    .satisfies(ours -> assertThat(isHead(request)
                                    || ours.body().startsWith("{")
                                    || ours.body().startsWith("["))
                            .isTrue());
        }
    }

    private static boolean isHead(String request) {
        return request.startsWith("HEAD ");
    }

    private static String request(Random random) {
        String target = random.nextInt(3) == 0 ? anyPath(random) : list(random);
        String version =
                random.nextInt(20) == 0 ? pick(random, List.of("HTTP/1.0", "HTTP/0.9", "HTTP/2.0")) : "HTTP/1.1";
        String headers = IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> pick(random, HEADERS) + "\r\n")
                .collect(Collectors.joining());
        String host = random.nextInt(20) == 0 ? "" : "Host: localhost\r\n";
        return pick(random, METHODS) + " " + target + " " + version + "\r\n" + host + headers + "Connection: close\r\n"
                + pick(random, BODIES);
    }

    private static String anyPath(Random random) {
        String own = random.nextBoolean() ? "/_emulator" : "";
        return own
                + IntStream.rangeClosed(0, random.nextInt(8))
                        .mapToObj(i -> "/" + pick(random, SEGMENTS))
                        .collect(Collectors.joining());
    }

    private static String list(Random random) {
        String path = Bundled.list(pick(random, PROJECTS), pick(random, CLUSTERS));
        return random.nextInt(4) == 0 ? path + "?" + pick(random, SEGMENTS) : path;
    }

    private static <T> T pick(Random random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
