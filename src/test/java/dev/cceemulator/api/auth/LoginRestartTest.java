package dev.cceemulator.api.auth;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cceemulator.CceEmulator;
import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.FixtureDirectoryBuilder;
import dev.cceemulator.testing.LoginBody;
import io.restassured.response.Response;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Issued tokens and passwords in a database in a file, which the emulator finds again. */
class LoginRestartTest {
    private static final Instant ISSUED = Instant.parse("2026-01-03T09:05:22Z");

    private final FixtureDirectoryBuilder fixtures;
    private final Path file;

    private Instant now = ISSUED;

    LoginRestartTest(@TempDir Path directory) {
        fixtures = FixtureDirectoryBuilder.in(directory.resolve("fixtures"));
        identities("one-password");
        file = directory.resolve("emulator");
    }

    @Test
    void anIssuedTokenSurvivesARestartUntilItExpires() {
        String token = token("one-password", "{\"project\": {\"name\": \"cn-north-4\"}}");

        assertThat(projects(token)).isEqualTo(200);

        now = ISSUED.plusSeconds(86_400);
        assertThat(projects(token)).isEqualTo(401);
    }

    @Test
    void aTokenOfADomainSurvivesARestart() {
        String token = token("one-password", "null");

        assertThat(projects(token)).isEqualTo(200);
    }

    @Test
    void whenTheFixturesChangeThePasswordIsTheNewOneAndIssuedTokensAreGone() {
        String ofProject = token("one-password", "{\"project\": {\"name\": \"cn-north-4\"}}");
        String ofDomain = token("one-password", "null");

        identities("another-password");

        assertThat(projects(ofProject)).isEqualTo(401);
        assertThat(projects(ofDomain)).isEqualTo(401);
        assertThat(login("one-password", "null").statusCode()).isEqualTo(401);
        assertThat(login("another-password", "null").statusCode()).isEqualTo(201);
    }

    @Test
    void aUserWhomTheFixturesNoLongerNameCannotLogIn() {
        login("one-password", "null").then().statusCode(201);

        fixtures.file("identities.json", "{\"users\": [{\"name\": \"bob\"}]}");

        assertThat(login("one-password", "null").statusCode()).isEqualTo(401);
    }

    @Test
    void thePasswordIsStoredAsASaltedHashOnce() throws Exception {
        login("one-password", "null");
        String first = stored().get(0);
        login("one-password", "null");

        assertThat(stored()).containsExactly(first);
        assertThat(first).matches("10000:[0-9a-f]{32}:[0-9a-f]{64}");
    }

    @Test
    void equalPasswordsHaveDifferentHashes() throws Exception {
        fixtures.file("identities.json", """
                {"users": [{"name": "ann", "password": "equal"}, {"name": "bob", "password": "equal"}]}""");

        login("ann", "ann", "equal", "null").then().statusCode(201);
        login("bob", "bob", "equal", "null").then().statusCode(201);

        assertThat(stored()).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void thePasswordOfAUserWhoNeverLoggedInIsNowhere() throws Exception {
        login("wrong", "null");

        fixtures.file("identities.json", "{\"users\": [{\"name\": \"ann\", \"password\": \"p\"}]}");
        projects("garbage");

        assertThat(stored()).isEmpty();
    }

    private void identities(String password) {
        fixtures.file("projects/" + Bundled.PROJECT + "/project.json", "{\"name\": \"cn-north-4\"}")
                .file("identities.json", """
                        {"domains": [{"name": "acme"}],
                         "users": [{"name": "ann", "password": "%s", "domain": "acme"}]}
                        """.formatted(password));
    }

    private String token(String password, String scope) {
        return login(password, scope).then().statusCode(201).extract().header("X-Subject-Token");
    }

    private Response login(String password, String scope) {
        return login("ann", "acme", password, scope);
    }

    private Response login(String user, String domain, String password, String scope) {
        String body = LoginBody.of(
                "{\"name\": \"%s\", \"password\": \"%s\", \"domain\": {\"name\": \"%s\"}}"
                        .formatted(user, password, domain),
                scope);
        try (CceEmulator emulator = start()) {
            return given().baseUri(emulator.baseUri().toString())
                    .contentType("application/json")
                    .body(body)
                    .post(LoginBody.PATH);
        }
    }

    private int projects(String token) {
        try (CceEmulator emulator = start()) {
            return given().baseUri(emulator.baseUri().toString())
                    .header("X-Auth-Token", token)
                    .get("/v3/projects")
                    .statusCode();
        }
    }

    private CceEmulator start() {
        return CceEmulator.builder()
                .fixtures(fixtures.path())
                .database(file.toString())
                .clock(() -> now)
                .start();
    }

    private List<String> stored() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:" + file);
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery("SELECT password_hash FROM iam_user WHERE password_hash IS NOT NULL")) {
            List<String> hashes = new ArrayList<>();
            while (rows.next()) {
                hashes.add(rows.getString(1));
            }
            return hashes;
        }
    }
}
