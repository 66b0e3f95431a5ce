package dev.cceemulator.api.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cceemulator.testing.RawHttp;
import dev.cceemulator.testing.RunningEmulator;
import dev.cceemulator.testing.UpgradeDriver;
import io.restassured.response.Response;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Invalid requests to the control API, and their messages. */
class ControlBodiesTest {
    private static final String ID = "d0000000000000000000000000000001";
    private static final String PROJECT = "/_emulator/projects/" + ID;

    @RegisterExtension
    private static final RunningEmulator emulator = new RunningEmulator();

    @BeforeEach
    void createProject() {
        UpgradeDriver.in(emulator, ID, "{}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            []                      | the body: expected an object, got an array
            null                    | the body: expected an object, got null
            {                       | line 1: this is not JSON: the text ends before its value does
            {} {}                   | line 1: something follows after the end of the JSON value
            {"template": 1}         | /template: expected a string, got a number
            {"template": "cloud"}   | There is no template 'cloud'; expected bundled, empty, or the id of a project
            {"template": "a", "template": "b"} | /template: duplicate key
            {"dialect": "sdk"}      | /dialect: "sdk" is unknown; allowed are documented, sdk-object, sdk-array, definition
            {"plan": "fast"}        | /plan: "fast" is unknown; allowed are instant, quick, realistic
            {"plan": 1}             | /plan: expected an object, got a number
            {"plan": {}}            | /plan: expected either preset, one of instant, quick, realistic, or tasks, such as {"PreCheck": {"duration": "PT30S"}}
            {"plan": {"preset": "quick", "x": 1}} | /plan/x: is unknown; allowed are preset, tasks
            {"plans": "quick"}      | /plans: is unknown; allowed are template, dialect, plan
            """)
    void anInvalidProjectIsRejected(String body, String detail) {
        isProblem(emulator.describedJson(body).put(PROJECT + "?replace=true"), PROJECT, detail);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                                                | the body: expected either preset, one of instant, quick, realistic, or tasks, such as {"PreCheck": {"duration": "PT30S"}}
            {"preset": "quick", "tasks": {}}                  | /preset: expected either preset, one of instant, quick, realistic, or tasks, such as {"PreCheck": {"duration": "PT30S"}}
            {"preset": "Quick"}                               | /preset: "Quick" is unknown; allowed are instant, quick, realistic
            {"tasks": []}                                     | /tasks: expected an object, got an array
            {"tasks": {"PreCheck": {}}}                       | /tasks/PreCheck: the field duration is required
            {"tasks": {"PreCheck": "PT1S"}}                   | /tasks/PreCheck: expected an object, got a string
            {"tasks": {"PreCheck": {"duration": 3}}}          | /tasks/PreCheck/duration: expected a string, got a number
            {"tasks": {"PreCheck": {"duration": "3s"}}}       | /tasks/PreCheck/duration: "3s" is not a duration; expected ISO 8601 such as PT30S, from PT0S to PT8784H
            {"tasks": {"Cluster": {"duration": "PT-1S"}}}     | /tasks/Cluster/duration: "PT-1S" is not a duration; expected ISO 8601 such as PT30S, from PT0S to PT8784H
            {"tasks": {"Cluster": {"duration": "PT8784H0.000001S"}}} | /tasks/Cluster/duration: "PT8784H0.000001S" is not a duration; expected ISO 8601 such as PT30S, from PT0S to PT8784H
            {"tasks": {"Rollback": {"duration": "PT1S"}}}     | /tasks/Rollback: is unknown; allowed are PreCheck, Snapshot, Cluster, PostCheck
            """)
    void anInvalidPlanIsRejected(String body, String detail) {
        isProblem(emulator.describedJson(body).put(PROJECT + "/plan"), PROJECT + "/plan", detail);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                                 | the body: expected one of {"freeze": true}, {"freeze": "<instant>"}, {"set": "<instant>"} and {"resume": true}
            {"freeze": true, "resume": true}   | the body: expected one of {"freeze": true}, {"freeze": "<instant>"}, {"set": "<instant>"} and {"resume": true}
            {"freeze": false}                  | /freeze: expected true, or no such field
            {"freeze": 1}                      | /freeze: expected a boolean, got a number
            {"freeze": "now"}                  | /freeze: "now" is not an instant; expected one such as 2030-01-01T00:00:00Z
            {"set": true}                      | /set: expected a string, got a boolean
            {"set": "2030-01-01"}              | /set: "2030-01-01" is not an instant; expected one such as 2030-01-01T00:00:00Z
            {"resume": false}                  | /resume: expected true, or no such field
            {"stop": true}                     | the body: expected one of {"freeze": true}, {"freeze": "<instant>"}, {"set": "<instant>"} and {"resume": true}
            {"resume": true, "at": "noon"}     | /at: is unknown; allowed are freeze, set, resume
            {"set": "9000-01-01T00:00:00.000001Z"} | A clock cannot be set to a time after 9000-01-01T00:00:00Z
            """)
    void anInvalidClockIsRejected(String body, String detail) {
        isProblem(emulator.describedJson(body).post(PROJECT + "/clock"), PROJECT + "/clock", detail);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                                  | the body: expected one of {"by": "<duration>"} and {"until": "idle"}
            {"by": "PT1S", "until": "idle"} | the body: expected one of {"by": "<duration>"} and {"until": "idle"}
            {"by": 20}                          | /by: expected a string, got a number
            {"by": "20 minutes"}                | /by: "20 minutes" is not a duration; expected ISO 8601 such as PT20M
            {"by": "PT-1S"}                     | A clock can be advanced by zero or more, up to 9000-01-01T00:00:00Z; got PT-1S
            {"by": "P3000000D"}                 | A clock can be advanced by zero or more, up to 9000-01-01T00:00:00Z; got PT72000000H
            {"until": "tomorrow"}               | /until: "tomorrow" is unknown; allowed are idle
            {"by": "PT1S", "from": "now"}       | /from: is unknown; allowed are by, until
            """)
    void anInvalidAdvanceIsRejected(String body, String detail) {
        isProblem(emulator.describedJson(body).post(PROJECT + "/clock/advance"), PROJECT + "/clock/advance", detail);
    }

    @ParameterizedTest
    @CsvSource({"PUT, ''", "PUT, /plan", "POST, /clock", "POST, /clock/advance"})
    void aBodyOverTwelveMegabytesIsRejected(String method, String path) throws IOException {
        RawHttp.Answer response = RawHttp.send(
                emulator.port(),
                method + " " + PROJECT + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + "Content-Type: application/json\r\nContent-Length: "
                        + (12 * 1024 * 1024 + 1) + "\r\n\r\n");

        assertThat(response.status()).isEqualTo(413);
        assertThat(response.headers()).containsEntry("Content-Type", "application/problem+json");
    }

    /** The last two are for a path with a single method, and for one with three. */
    @ParameterizedTest
    @CsvSource({
        "POST, /_emulator/health, 'GET, HEAD'",
        "GET, " + PROJECT + "/reset, POST",
        "POST, " + PROJECT + ", 'GET, PUT, DELETE, HEAD'"
    })
    void anotherMethodIsRejectedWithTheAllowedOnes(String method, String path, String allowed) {
        Response response = emulator.request().request(method, path);

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.header("Allow")).isEqualTo(allowed);
        assertThat(response.<String>path("detail")).isEqualTo(method + " is not allowed here; allowed: " + allowed);
    }

    private static void isProblem(Response response, String path, String detail) {
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(response.asString())
                .isEqualTo("{\"type\":\"about:blank\",\"title\":\"Bad Request\",\"status\":400,\"detail\":\""
                        + detail.replace("\"", "\\\"") + "\",\"instance\":\"" + path + "\"}");
    }
}
