package dev.cceemulator.api.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.cceemulator.error.ApiError;
import dev.cceemulator.error.ErrorHint;
import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.RawHttp;
import dev.cceemulator.testing.RunningEmulator;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainTest {
    private static final String LIST =
            "/api/v3/projects/" + Bundled.PROJECT + "/clusters/" + Bundled.DOCUMENTED + "/operation/upgradeworkflows";
    private static final String UNKNOWN_CLUSTER = Bundled.list("00000000-0000-0000-0000-000000000000");

    @RegisterExtension
    private static final RunningEmulator emulator = new RunningEmulator(settings -> settings.explain(3));

    @Test
    void aListIsExplainedWithCallerProjectDialectAndEvidence() {
        explained(emulator.authorized().get(LIST))
                .body("time", matchesPattern("\\d{4}-\\d\\d-\\d\\dT.*Z"))
                .body("method", is("GET"))
                .body("path", is(LIST))
                .body("operation", is("ListUpgradeWorkFlows"))
                .body("authentication.by", is("token"))
                .body("authentication.user", is("developer"))
                .body("authentication.project", is(Bundled.PROJECT))
                .body("project", is(Bundled.PROJECT))
                .body("cluster", is(Bundled.DOCUMENTED))
                .body("dialect", is("documented"))
                .body("status", is(200))
                .body("code", is(nullValue()))
                .body("toSucceed", is(nullValue()))
                .body("evidence.id", hasItems("list.items", "list.metadata-times"))
                .body("evidence.id", everyItem(anyOf(startsWith("list."), is("workflow.updated"))))
                .body("evidence.id", not(hasItem("list.items-array")))
                .body("curl", is("curl -i -H \"X-Auth-Token: $TOKEN\" '" + emulator.baseUri() + LIST + "'"));
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /nowhere, test-token, API_UNKNOWN, none",
        "PUT, " + LIST + ", test-token, METHOD_UNKNOWN, none",
        "GET, " + LIST + ", '', TOKEN_UNKNOWN, failed",
        "GET, " + LIST + ", garbage, TOKEN_UNKNOWN, failed",
        "GET, " + LIST + ", expired-token, TOKEN_EXPIRED, failed",
        "GET, " + LIST + ", other-project-token, FORBIDDEN, token",
        "GET, /api/v3/projects/x/clusters/x/operation/upgradeworkflows, test-token, INVALID_REQUEST, token"
    })
    void anErrorIsExplainedWithItsEvidenceAndHint(
            String method, String path, String token, ApiError refusal, String by) {
        explained(emulator.request().header("X-Auth-Token", token).request(method, path))
                .body("status", is(refusal.status()))
                .body("code", is(refusal.code()))
                .body("check", is(refusal.name()))
                .body("toSucceed", is(ErrorHint.of(refusal)))
                .body("evidence.id", equalTo(List.of("refusal." + refusal.name())))
                .body("authentication.by", is(by));
    }

    @Test
    void aRequestWithoutCredentialIsExplained() {
        explained(emulator.request().get(LIST))
                .body("check", is("TOKEN_MISSING"))
                .body("authentication.by", is("failed"));
    }

    @Test
    void theReasonIsTheExactProblem() {
        explained(emulator.withToken(Bundled.OTHER_PROJECT_TOKEN).get(LIST))
                .body(
                        "reason",
                        is("The credential is scoped to project " + Bundled.OTHER_PROJECT
                                + ", the request names project " + Bundled.PROJECT));
    }

    @Test
    void anUnknownClusterIsExplainedWithTheExistingOnes() {
        explained(emulator.authorized().get(UNKNOWN_CLUSTER))
                .body("check", is("NOT_FOUND"))
                .body("clusters.count", is(8))
                .body("clusters.ids", hasSize(8))
                .body("clusters.ids", hasItem(Bundled.DOCUMENTED))
                .body("clusters.ids", not(hasItem(Bundled.NEIGHBOUR_ONLY)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage\r\n\r\n", "GET /%zz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"})
    void malformedHttpIsExplainedToo(String request) throws IOException {
        String id = RawHttp.send(emulator.port(), request).headers().get("X-Request-Id");

        explain(id)
                .statusCode(200)
                .body("check", is("REQUEST_UNREADABLE"))
                .body("status", is(400))
                .body("authentication.by", is("none"));
    }

    @Test
    void malformedHttpHasNoCommand() throws IOException {
        String id = RawHttp.send(emulator.port(), "garbage\r\n\r\n").headers().get("X-Request-Id");

        explain(id).body("curl", is(nullValue())).body("curlLacks", startsWith("There is no command"));
    }

    @ParameterizedTest
    @CsvSource({"HEAD, --head", "BREW, -X 'BREW'"})
    void theCommandRepeatsTheMethod(String method, String option) {
        explained(emulator.request().request(method, LIST)).body("curl", startsWith("curl -i " + option + " -H "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/it's", "/$HOME/&x", "/a(b)*;c", "/'%22'"})
    void aShellPassesTheCommandUnchanged(String path) throws Exception {
        String id = RawHttp.get(emulator.port(), "GET", path).headers().get("X-Request-Id");

        assertThat(asAShellReads(explain(id).extract().path("curl")))
                .containsExactly("-i", "-H", "X-Auth-Token: a token", emulator.baseUri() + path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/./a", "/a/.", "/a/../b"})
    void theCommandPreservesAPathThatCurlWouldNormalize(String path) throws IOException {
        String id = RawHttp.get(emulator.port(), "GET", path).headers().get("X-Request-Id");

        explain(id).body("curl", startsWith("curl -i --path-as-is -H "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/{a,b}", "/[1-9]"})
    void theCommandPreservesAPathThatCurlWouldExpand(String path) throws IOException {
        String id = RawHttp.get(emulator.port(), "GET", path).headers().get("X-Request-Id");

        explain(id).body("curl", startsWith("curl -i --globoff -H "));
    }

    /** The arguments of curl, with a token in the variable. */
    private static List<String> asAShellReads(String command) throws IOException {
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", "curl() { printf '%s\\n' \"$@\"; }; " + command);
        shell.environment().put("TOKEN", "a token");
        try (BufferedReader words = shell.start().inputReader()) {
            return words.lines().toList();
        }
    }

    @Test
    void theQueryIsNotRecordedAndTheExplanationSaysSo() {
        explained(emulator.authorized().get(LIST + "?token=in-the-query"))
                .body("curlLacks", startsWith("The query is not recorded"))
                .body("path", is(LIST));
    }

    @Test
    void headIsGetWithoutBody() {
        String id = emulator.authorized().get(LIST).header("X-Request-Id");
        String length = emulator.request().get("/_emulator/explain/" + id).header("Content-Length");

        emulator.request()
                .head("/_emulator/explain/" + id)
                .then()
                .statusCode(200)
                .header("Content-Length", length)
                .body(is(blankOrNullString()));
    }

    @Test
    void onlyTheLatestAreExplained() {
        String first = emulator.authorized().get(LIST).header("X-Request-Id");
        for (int i = 0; i < 2; i++) {
            emulator.authorized().get(LIST);
        }
        explain(first).statusCode(200);

        emulator.authorized().get(LIST);

        explain(first)
                .statusCode(404)
                .contentType("application/problem+json")
                .body("detail", containsString("only the latest 3 are"));
    }

    @Test
    void responsesOfTheControlApiAreNotRecorded() {
        String id = emulator.request().get("/_emulator/nowhere").header("X-Request-Id");

        explain(id).statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "0123456789ABCDEF0123456789ABCDEF", "0123456789abcdef0123456789abcdef0", "%e2%80%a8"})
    void aMalformedIdIsRejected(String id) {
        explain(id).statusCode(400).body("detail", startsWith("A request id is 32 lower-case hexadecimal digits"));
    }

    private ValidatableResponse explained(Response response) {
        return explain(response.header("X-Request-Id"))
                .statusCode(200)
                .body("requestId", is(response.header("X-Request-Id")));
    }

    private ValidatableResponse explain(String id) {
        return emulator.described().get("/_emulator/explain/" + id).then();
    }
}
