package dev.cceemulator.api.gateway;

import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.ErrorAssertions;
import dev.cceemulator.testing.RunningEmulator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorsTest {
    private static final String LIST = Bundled.list(Bundled.DOCUMENTED);
    private static final String UNKNOWN_API = "The API does not exist or has not been published in the environment";
    private static final String UNKNOWN_METHOD = "The API does not exist";

    @RegisterExtension
    private static final RunningEmulator emulator = new RunningEmulator();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0123456789ABCDEF0123456789ABCDEF",
                "0123456789abcdef0123456789abcde",
                "0123456789abcdef0123456789abcdef0",
                "0123456789abcdef0123456789abcdeg",
                "x"
            })
    void aMalformedProjectIdIsInvalid(String project) {
        invalid(
                Bundled.list(project, Bundled.DOCUMENTED),
                "Invalid path parameter project_id: got '" + project + "', expected 32 lower-case hexadecimal digits");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "B4B9E60F-8AA2-11EE-AF09-0255AC10004F",
                "b4b9e60f8aa211eeaf090255ac10004f",
                "b4b9e60f-8aa2-11ee-af09-0255ac10004",
                "b4b9e60f-8aa2-11ee-af09-0255ac10004f0",
                "b4b9e60f_8aa2_11ee_af09_0255ac10004f",
                "x"
            })
    void aMalformedClusterIdIsInvalid(String cluster) {
        invalid(
                Bundled.list(cluster),
                "Invalid path parameter cluster_id: got '" + cluster
                        + "', expected lower-case letters and digits in the form xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx");
    }

    private void invalid(String path, String message) {
        ErrorAssertions.cce(
                emulator.authorized().get(path),
                400,
                "CCE.01400001",
                "Invalid request.",
                "CCE_CM.0004",
                "Request is invalid",
                "BadRequest",
                message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-0000-0000-000000000000", Bundled.NEIGHBOUR_ONLY})
    void aClusterThatTheProjectDoesNotHaveIsNotFound(String cluster) {
        ErrorAssertions.clusterNotFound(emulator.authorized().get(Bundled.list(cluster)), Bundled.PROJECT, cluster);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/index.html",
                "/api",
                "/api/",
                "/api/v3/projects/" + Bundled.PROJECT,
                "/api/v3/projects/" + Bundled.PROJECT + "/clusters/" + Bundled.DOCUMENTED
                        + "/operation/upgradeworkflows/",
                "/api/v3/projects//clusters/" + Bundled.DOCUMENTED + "/operation/upgradeworkflows",
                "/API/v3/projects/" + Bundled.PROJECT + "/clusters/" + Bundled.DOCUMENTED
                        + "/operation/upgradeworkflows",
                "/api/v3/projects/" + Bundled.PROJECT + "/clusters/" + Bundled.DOCUMENTED
                        + "/operation/upgradeWorkflows",
                "/api/v3/projects/" + Bundled.PROJECT + "/clusters/" + Bundled.DOCUMENTED
                        + "/operation/upgradeworkflows;a=b",
                "/api/v3/projects/" + Bundled.PROJECT + "/clusters/a/b/operation/upgradeworkflows",
                "/favicon.ico"
            })
    void anUnknownPathIsNoApi(String path) {
        ErrorAssertions.gateway(emulator.request().get(path), 404, "APIGW.0101", UNKNOWN_API);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "QUERY", "BREW"})
    void anotherMethodIsNoApi(String method) {
        ErrorAssertions.gateway(emulator.request().request(method, LIST), 404, "APIGW.0101", UNKNOWN_METHOD);
    }

    @Test
    void aMethodInAHeaderDoesNotCount() {
        emulator.authorized()
                .header("X-HTTP-Method-Override", "PUT")
                .get(LIST)
                .then()
                .statusCode(200);
        ErrorAssertions.gateway(
                emulator.request().header("X-HTTP-Method-Override", "GET").put(LIST),
                404,
                "APIGW.0101",
                UNKNOWN_METHOD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/api/v3"})
    void headOfAnUnknownPathHasNoBody(String path) {
        head(path);
    }

    @Test
    void headOfTheListIsNoApiAndHasNoBody() {
        head(LIST);
    }

    private void head(String path) {
        emulator.request()
                .header("X-Auth-Token", Bundled.TOKEN)
                .head(path)
                .then()
                .statusCode(404)
                .header("Content-Type", "application/json")
                .header("X-Request-Id", matchesPattern("[0-9a-f]{32}"))
                .body(is(blankOrNullString()));
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /nowhere, '', 404, APIGW.0101",
        "GET, /api/v3/projects/x/clusters/x/operation/upgradeworkflows, '', 401, APIGW.0301",
        "GET, /api/v3/projects/x/clusters/x/operation/upgradeworkflows, " + Bundled.OTHER_PROJECT_TOKEN
                + ", 400, CCE_CM.0004",
        "GET, /api/v3/projects/" + Bundled.PROJECT + "/clusters/x/operation/upgradeworkflows, "
                + Bundled.OTHER_PROJECT_TOKEN + ", 400, CCE_CM.0004",
        "GET, /api/v3/projects/" + Bundled.PROJECT
                + "/clusters/00000000-0000-0000-0000-000000000000/operation/upgradeworkflows, "
                + Bundled.OTHER_PROJECT_TOKEN + ", 403, CCE.01403001",
        "PUT, /api/v3/projects/x/clusters/x/operation/upgradeworkflows, '', 404, APIGW.0101"
    })
    void theFirstOfSeveralErrorsIsReturned(String method, String path, String token, int status, String code) {
        emulator.request()
                .header("X-Auth-Token", token)
                .request(method, path)
                .then()
                .statusCode(status)
                .body("error_code", equalTo(code));
    }

    @Test
    void aProjectIdInQuotesIsEscapedInTheMessage() {
        emulator.authorized()
                .get(Bundled.list("%22%C3%A9", Bundled.DOCUMENTED))
                .then()
                .statusCode(400)
                .body(
                        "message",
                        equalTo("Invalid path parameter project_id: got '\"é', expected 32 lower-case hexadecimal"
                                + " digits"));
    }
}
