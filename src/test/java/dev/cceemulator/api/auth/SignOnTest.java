package dev.cceemulator.api.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;

import dev.cceemulator.CceEmulator;
import dev.cceemulator.EmulatorProject;
import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.ErrorAssertions;
import dev.cceemulator.testing.LoginBody;
import dev.cceemulator.testing.OpenApiDocument;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What clients ask IAM for before the first request that they were started for. */
class SignOnTest {
    private static final CceEmulator EMULATOR = CceEmulator.builder().start();
    private static final CceEmulator LENIENT = CceEmulator.builder().lenient().start();
    private static final String UNAUTHORIZED = "Incorrect IAM authentication information: x-auth-token not found";

    @AfterAll
    static void close() {
        EMULATOR.close();
        LENIENT.close();
    }

    @Test
    void theDomainOfACredentialIsListedAsDocumented() {
        Response answer = get(EMULATOR, Bundled.TOKEN, "/v3/auth/domains");

        assertThat(answer.statusCode()).isEqualTo(200);
        isOfIam(answer);
        assertThat(answer.asString())
                .isEqualTo(
                        "{\"domains\":[{\"description\":\"\",\"enabled\":true,\"id\":\"%s\",\"links\":{\"self\":\"%s\"},"
                                        .formatted(LoginBody.DOMAIN_ID, url("/v3/domains/" + LoginBody.DOMAIN_ID))
                                + "\"name\":\"example-domain\"}],\"links\":{\"self\":\"" + url("/v3/auth/domains")
                                + "\"}}");
    }

    @Test
    void aTokenOfADomainSeesThatDomain() {
        get(EMULATOR, tokenOfDomain(), "/v3/auth/domains").then().body("domains.name", contains(LoginBody.DOMAIN));
    }

    @Test
    void aCreatedProjectHasADomainAndAUserOfItsOwn() {
        try (EmulatorProject project = EMULATOR.project()) {
            get(EMULATOR, project.token(), "/v3/auth/domains")
                    .then()
                    .body("domains.name", contains("project-" + project.id()));
            get(EMULATOR, project.token(), "/v3/users").then().body("users.name", contains("project-" + project.id()));
            get(EMULATOR, project.token(), "/v3/auth/projects").then().body("projects.id", contains(project.id()));
        }
    }

    @Test
    void theProjectsOfACredentialAreListedAsDocumented() {
        Response answer = get(EMULATOR, Bundled.TOKEN, "/v3/auth/projects?name=ignored");

        assertThat(answer.statusCode()).isEqualTo(200);
        isOfIam(answer);
        assertThat(answer.asString())
                .isEqualTo("{\"links\":{\"self\":\"" + url("/v3/auth/projects") + "\"},"
                        + "\"projects\":[{\"is_domain\":false,\"description\":\"\","
                        + "\"links\":{\"self\":\"" + url("/v3/projects/" + Bundled.PROJECT) + "\"},\"enabled\":true,"
                        + "\"id\":\"" + Bundled.PROJECT + "\",\"parent_id\":\"" + LoginBody.DOMAIN_ID
                        + "\",\"domain_id\":\"" + LoginBody.DOMAIN_ID + "\",\"name\":\"cn-north-4\"}]}");
    }

    @Test
    void aTokenOfADomainCanUseTheProjectsOfTheDomain() {
        get(EMULATOR, tokenOfDomain(), "/v3/auth/projects").then().body("projects.id", contains(Bundled.PROJECT));
    }

    @Test
    void theUsersOfADomainAreListedAsDocumented() {
        Response answer = get(EMULATOR, Bundled.TOKEN, "/v3/users?name=developer");

        assertThat(answer.statusCode()).isEqualTo(200);
        isOfIam(answer);
        assertThat(answer.asString())
                .isEqualTo("{\"links\":{\"self\":\"" + url("/v3/users?name=developer")
                        + "\",\"previous\":null,\"next\":null},"
                        + "\"users\":[{\"name\":\"developer\",\"description\":\"\","
                        + "\"links\":{\"self\":\"" + url("/v3/users/" + LoginBody.USER_ID) + "\"},"
                        + "\"domain_id\":\"" + LoginBody.DOMAIN_ID + "\",\"enabled\":true,"
                        + "\"id\":\"" + LoginBody.USER_ID + "\",\"password_expires_at\":null}]}");
    }

    @Test
    void usersOfAnotherDomainAreNotListed() {
        get(EMULATOR, Bundled.TOKEN, "/v3/users").then().body("users.name", contains("developer"));
        get(EMULATOR, Bundled.TOKEN, "/v3/users?name=neighbour").then().body("users", empty());
        get(EMULATOR, Bundled.OTHER_PROJECT_TOKEN, "/v3/users").then().body("users.name", contains("neighbour"));
    }

    @Test
    void theCatalogIsAsEmptyAsThatOfAToken() {
        Response answer = get(EMULATOR, Bundled.TOKEN, "/v3/auth/catalog");

        assertThat(answer.statusCode()).isEqualTo(200);
        isOfIam(answer);
        assertThat(answer.asString())
                .isEqualTo("{\"catalog\":[],\"links\":{\"self\":\"" + url("/v3/auth/catalog") + "\"}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v3/auth/domains", "/v3/auth/projects", "/v3/auth/catalog", "/v3/users"})
    void aCredentialIsNeeded(String path) {
        ErrorAssertions.gateway(request(EMULATOR).get(path), 401, "APIGW.0301", UNAUTHORIZED);
    }

    @ParameterizedTest
    @CsvSource({"/, 300, versions.values[0]", "/v3, 200, version"})
    void versionsAreToldToAnybody(String path, int status, String version) {
        Response answer = request(EMULATOR).get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        isOfIam(answer);
        answer.then()
                .body(version + ".id", equalTo("v3.6"))
                .body(version + ".status", equalTo("stable"))
                .body(version + ".links.rel", contains("self"))
                .body(version + ".links.href", contains(url("/v3/")))
                .body(version + ".'media-types'.base", contains("application/json"));
    }

    @ParameterizedTest
    @CsvSource({"/, KeystoneListVersions", "/v3, KeystoneShowVersion"})
    void anOperationThatNeedsNoCredentialIsExplained(String path, String operation) {
        String id = request(EMULATOR).get(path).header("X-Request-Id");

        request(EMULATOR)
                .get("/_emulator/explain/" + id)
                .then()
                .statusCode(200)
                .body("operation", equalTo(operation))
                .body("authentication.by", equalTo("none"));
    }

    @ParameterizedTest
    @CsvSource({
        "/v3/auth/domains, KeystoneListAuthDomains",
        "/v3/auth/projects, KeystoneListAuthProjects",
        "/v3/auth/catalog, KeystoneShowCatalog",
        "/v3/users, KeystoneListUsers"
    })
    void anOperationOfACallerIsExplained(String path, String operation) {
        String id = get(EMULATOR, Bundled.TOKEN, path).header("X-Request-Id");

        request(EMULATOR)
                .get("/_emulator/explain/" + id)
                .then()
                .body("operation", equalTo(operation))
                .body("authentication.user", equalTo("developer"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/v3", "/v3/auth/domains", "/v3/users"})
    void anotherMethodIsNoApi(String path) {
        ErrorAssertions.gateway(request(EMULATOR).delete(path), 404, "APIGW.0101", "The API does not exist");
        assertThat(request(EMULATOR).head(path).statusCode()).isEqualTo(404);
    }

    @Test
    void lenientModeListsWhatEverybodyHas() {
        get(LENIENT, "anything", "/v3/auth/domains")
                .then()
                .body("domains.name", contains("example-domain", "neighbour-domain"));
        get(LENIENT, "anything", "/v3/users").then().body("users.name", contains("developer", "neighbour"));
        get(LENIENT, "anything", "/v3/users?name=neighbour").then().body("users.name", contains("neighbour"));
        get(LENIENT, "anything", "/v3/auth/projects")
                .then()
                .body("projects.id", hasItem(Bundled.OTHER_PROJECT))
                .body("projects.enabled", everyItem(equalTo(true)));
    }

    private static void isOfIam(Response answer) {
        assertThat(answer.header("Content-Type")).isEqualTo("application/json; charset=UTF-8");
        assertThat(answer.header("X-IAM-Trace-Id")).isEqualTo("token_local_null_" + answer.header("X-Request-Id"));
    }

    private static String tokenOfDomain() {
        return request(EMULATOR)
                .contentType("application/json")
                .body(LoginBody.ofDomain())
                .post(LoginBody.PATH)
                .header("X-Subject-Token");
    }

    private static String url(String path) {
        return EMULATOR.baseUri() + path;
    }

    private static Response get(CceEmulator emulator, String token, String path) {
        return request(emulator).header("X-Auth-Token", token).get(path);
    }

    private static RequestSpecification request(CceEmulator emulator) {
        return RestAssured.given()
                .baseUri(emulator.baseUri().toString())
                .urlEncodingEnabled(false)
                .filter(OpenApiDocument.EVERY_ANSWER);
    }
}
