package dev.cceemulator.api.auth;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.FixtureDirectoryBuilder;
import dev.cceemulator.testing.LoginBody;
import dev.cceemulator.testing.RunningEmulator;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Users, domains and projects that a directory of fixtures names, as IAM shows them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IdentityFixturesTest {
    private static final String LONG_TOKEN = "MII" + "x".repeat(12_000);

    private static final String IDENTITIES = """
            {"domains": [{"name": "acme", "id": "00000000000000000000000000000001"}],
             "users": [
               {"name": "ann", "id": "00000000000000000000000000000002", "password": "pässword", "domain": "acme"},
               {"name": "bob", "password": "example-password"}],
             "tokens": [
               {"token": "%s", "user": "ann", "project": "%s", "expiresAt": "2030-01-01T00:00:00.123456Z"}]}
            """.formatted(LONG_TOKEN, Bundled.OTHER_PROJECT);

    private static final String ANN = "{\"id\": \"00000000000000000000000000000002\", \"password\": \"pässword\"}";
    private static final String BOB =
            "{\"name\": \"bob\", \"password\": \"example-password\", \"domain\": {\"name\": \"bob\"}}";

    @RegisterExtension
    private final RunningEmulator emulator;

    IdentityFixturesTest(@TempDir Path directory) {
        FixtureDirectoryBuilder fixtures = FixtureDirectoryBuilder.in(directory)
                .file("projects/" + Bundled.PROJECT + "/project.json", "{\"name\": \"twin\"}")
                .file("projects/" + Bundled.OTHER_PROJECT + "/project.json", "{\"name\": \"twin\"}")
                .directory("projects/" + "0".repeat(32))
                .file("identities.json", IDENTITIES);
        emulator = new RunningEmulator(settings -> settings.fixtures(fixtures.path()));
    }

    @Test
    void idsAreThoseOfTheFixtures() {
        emulator.login(LoginBody.of(ANN, "{\"domain\": {\"id\": \"00000000000000000000000000000001\"}}"))
                .then()
                .statusCode(201)
                .body("token.user.id", equalTo("00000000000000000000000000000002"))
                .body("token.domain.name", equalTo("acme"));
    }

    @Test
    void aUserWithoutDomainIsAnAccountOfHisOwn() {
        emulator.login(LoginBody.of(BOB, "null")).then().statusCode(201).body("token.user.domain.name", equalTo("bob"));
    }

    @Test
    void aProjectOfNoDomainIsOpenToAll() {
        String token = emulator.tokenOf(LoginBody.of(BOB, "null"));

        emulator.withToken(token)
                .get("/v3/projects")
                .then()
                .body("projects.id", contains("0".repeat(32), Bundled.PROJECT, Bundled.OTHER_PROJECT));
    }

    @Test
    void aNameThatTwoProjectsHaveDoesNotSayWhich() {
        emulator.login(LoginBody.of(BOB, "{\"project\": {\"name\": \"twin\"}}"))
                .then()
                .statusCode(404)
                .body("error.message", equalTo("Could not find project: 2 have the name twin; use an id."));
    }

    @Test
    void aProjectWithoutNameIsShownWithoutOne() {
        String token = emulator.tokenOf(LoginBody.of(BOB, "{\"project\": {\"id\": \"" + "0".repeat(32) + "\"}}"));

        emulator.withToken(token).get("/v3/projects").then().body("projects[0]", not(hasKey("name")));
    }

    @Test
    void aRecordedTokenIsShownAsRecordedHoweverLongItIs() {
        String checked = emulator.withToken(LONG_TOKEN)
                .header("X-Subject-Token", LONG_TOKEN)
                .get(LoginBody.PATH)
                .then()
                .statusCode(200)
                .body("token.expires_at", equalTo("2030-01-01T00:00:00.123456Z"))
                .extract()
                .header("X-Subject-Token");

        assertThat(checked).isEqualTo(LONG_TOKEN);
    }

    @Test
    void aPasswordIsAnyTextInUtf8() {
        given().baseUri(emulator.baseUri().toString())
                .contentType("application/json; charset=UTF-8")
                .body(LoginBody.of(ANN.replace("pässword", "p\\u00e4ssword"), "null"))
                .post(LoginBody.PATH)
                .then()
                .statusCode(201);
    }
}
