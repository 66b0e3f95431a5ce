package dev.cceemulator.api.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.ErrorAssertions;
import dev.cceemulator.testing.LoginBody;
import dev.cceemulator.testing.RunningEmulator;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The projects of a caller, from which an SDK takes the id of the one that has its region's name. */
class ProjectListTest {
    private static final String PROJECTS = "/v3/projects";

    @RegisterExtension
    private static final RunningEmulator emulator = new RunningEmulator();

    @Test
    void theProjectOfACredentialIsListedAsDocumented() {
        Response answer = emulator.authorized().get(PROJECTS + "?name=cn-north-4");

        String url = emulator.baseUri() + PROJECTS;
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/json; charset=UTF-8");
        assertThat(answer.header("X-IAM-Trace-Id")).isEqualTo("token_local_null_" + answer.header("X-Request-Id"));
        assertThat(answer.asString())
                .isEqualTo("{\"links\":{\"self\":\"" + url + "?name=cn-north-4\",\"previous\":null,\"next\":null},"
                        + "\"projects\":[{\"is_domain\":false,\"description\":\"\","
                        + "\"links\":{\"self\":\"" + url + "/" + Bundled.PROJECT + "\"},\"enabled\":true,"
                        + "\"id\":\"" + Bundled.PROJECT + "\",\"parent_id\":\"" + LoginBody.DOMAIN_ID
                        + "\",\"domain_id\":\"" + LoginBody.DOMAIN_ID + "\",\"name\":\"cn-north-4\"}]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?name=cn-north-4", "?name=cn%2Dnorth%2D4", "?name=cn-north-4&enabled=true&page=1"})
    void aCredentialOfAProjectSeesThatOne(String query) {
        ids(Bundled.TOKEN, query, Bundled.PROJECT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?name=ap-southeast-1", "?name=cn-north", "?name=CN-NORTH-4", "?name="})
    void anotherNameIsOfNoneOfItsProjects(String query) {
        emulator.authorized().get(PROJECTS + query).then().statusCode(200).body("projects", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?name=cn-north-4"})
    void aTokenOfADomainSeesTheProjectsOfTheDomain(String query) {
        ids(emulator.tokenOf(LoginBody.ofDomain()), query, Bundled.PROJECT);
    }

    @Test
    void aTokenOfADomainSeesNoProjectOfAnother() {
        String token = emulator.tokenOf(LoginBody.ofDomain());

        emulator.withToken(token).get(PROJECTS + "?name=ap-southeast-1").then().body("projects", empty());
    }

    @Test
    void aProjectThatWasCreatedIsOfNobodyElsesDomain() {
        String created = "c".repeat(32);
        emulator.described().put("/_emulator/projects/" + created).then().statusCode(201);

        ids(emulator.tokenOf(LoginBody.ofDomain()), "", Bundled.PROJECT);
    }

    @Test
    void aCredentialIsNeeded() {
        ErrorAssertions.gateway(
                emulator.described().get(PROJECTS),
                401,
                "APIGW.0301",
                "Incorrect IAM authentication information: x-auth-token not found");
    }

    private void ids(String token, String query, String... expected) {
        emulator.withToken(token).get(PROJECTS + query).then().statusCode(200).body("projects.id", contains(expected));
    }
}
