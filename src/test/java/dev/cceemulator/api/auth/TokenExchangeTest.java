package dev.cceemulator.api.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dev.cceemulator.CceEmulator;
import dev.cceemulator.EmulatorProject;
import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.ErrorAssertions;
import dev.cceemulator.testing.LoginBody;
import dev.cceemulator.testing.OpenApiDocument;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A client that was configured with a token exchanges it for one that it chose the scope of. */
class TokenExchangeTest {
    private static final Instant NOW = Instant.parse("2026-01-03T09:05:22.701Z");
    private static final CceEmulator EMULATOR =
            CceEmulator.builder().clock(() -> NOW).start();

    private static final String OF_PROJECT = "{\"project\": {\"id\": \"" + Bundled.PROJECT + "\"}}";
    private static final String UNSPECIFIED = "null";

    @AfterAll
    static void close() {
        EMULATOR.close();
    }

    @Test
    void aTokenIsExchangedForOneOfAProjectAsDocumented() {
        Response answer = exchange(Bundled.TOKEN, OF_PROJECT);

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.header("Content-Type")).isEqualTo("application/json; charset=UTF-8");
        assertThat(answer.header("X-Subject-Token")).matches("MII[A-Za-z0-9+/]{4093}");
        assertThat(answer.asString())
                .isEqualTo("{\"token\":{\"catalog\":[],\"expires_at\":\"2026-01-04T09:05:22.701000Z\","
                        + "\"issued_at\":\"2026-01-03T09:05:22.701000Z\",\"methods\":[\"token\"],"
                        + "\"project\":{\"domain\":{\"id\":\"" + LoginBody.DOMAIN_ID
                        + "\",\"name\":\"example-domain\"},"
                        + "\"id\":\"0123456789abcdef0123456789abcdef\",\"name\":\"cn-north-4\"},"
                        + "\"roles\":[{\"id\":\"0\",\"name\":\"te_admin\"}],"
                        + "\"user\":{\"domain\":{\"id\":\"" + LoginBody.DOMAIN_ID + "\",\"name\":\"example-domain\"},"
                        + "\"id\":\"" + LoginBody.USER_ID
                        + "\",\"name\":\"developer\",\"password_expires_at\":\"\"}}}");
    }

    @Test
    void theNewTokenIsGoodForItsProject() {
        String token = exchange(Bundled.TOKEN, "{\"project\": {\"name\": \"cn-north-4\"}}")
                .header("X-Subject-Token");

        request()
                .header("X-Auth-Token", token)
                .get(Bundled.list(Bundled.DOCUMENTED))
                .then()
                .statusCode(200);
    }

    @Test
    void aCheckTellsTheSameOfTheNewTokenAsTheExchange() {
        Response issued = exchange(Bundled.TOKEN, OF_PROJECT);
        String token = issued.header("X-Subject-Token");

        Response checked = request()
                .header("X-Auth-Token", token)
                .header("X-Subject-Token", token)
                .get(LoginBody.PATH);

        assertThat(checked.asString()).isEqualTo(issued.asString());
    }

    @ParameterizedTest
    @ValueSource(strings = {UNSPECIFIED, "{\"domain\": {\"name\": \"example-domain\"}}"})
    void withoutAProjectTheNewTokenIsOfTheUsersDomain(String scope) {
        exchange(Bundled.TOKEN, scope)
                .then()
                .statusCode(201)
                .body("token.domain.name", equalTo("example-domain"))
                .body("token.methods", contains("token"));
    }

    @Test
    void aTokenThatWasExchangedCanBeExchangedAgain() {
        String ofDomain = exchange(Bundled.TOKEN, UNSPECIFIED).header("X-Subject-Token");

        exchange(ofDomain, OF_PROJECT).then().statusCode(201).body("token.project.id", equalTo(Bundled.PROJECT));
    }

    @Test
    void theFirstTokenStaysGood() {
        exchange(Bundled.TOKEN, OF_PROJECT).then().statusCode(201);

        exchange(Bundled.TOKEN, OF_PROJECT).then().statusCode(201);
    }

    @Test
    void theTokenOfACreatedProjectIsExchanged() {
        try (EmulatorProject project = EMULATOR.project()) {
            exchange(project.token(), "{\"project\": {\"id\": \"" + project.id() + "\"}}")
                    .then()
                    .statusCode(201)
                    .body("token.user.name", equalTo("project-" + project.id()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "nonsense, Invalid token.",
        Bundled.EXPIRED_TOKEN + ", The token has expired.",
        Bundled.REVOKED_TOKEN + ", The token has expired."
    })
    void aTokenThatIsNotGoodIsUnauthorized(String token, String message) {
        ErrorAssertions.iam(exchange(token, OF_PROJECT), 401, "Unauthorized", message);
    }

    @Test
    void aTokenThatHasExpiredByTheClockOfItsProjectIsUnauthorized() {
        try (EmulatorProject project = EMULATOR.project()) {
            String scope = "{\"project\": {\"id\": \"" + project.id() + "\"}}";
            String token = exchange(project.token(), scope).header("X-Subject-Token");

            project.clock().advance(Duration.ofHours(24));

            ErrorAssertions.iam(exchange(token, scope), 401, "Unauthorized", "The token has expired.");
        }
    }

    @Test
    void theProjectOfAnotherDomainIsNotFound() {
        String scope = "{\"project\": {\"id\": \"" + Bundled.OTHER_PROJECT + "\"}}";

        ErrorAssertions.iam(
                exchange(Bundled.TOKEN, scope),
                404,
                "Not Found",
                "Could not find project: " + Bundled.OTHER_PROJECT + ".");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "methods": ["token"]                          | /auth/identity: the field token is required
            "methods": ["token"], "token": "test-token"   | /auth/identity/token: expected an object, got a string
            "methods": ["token"], "token": {}             | /auth/identity/token: the field id is required
            "methods": ["token"], "token": {"id": ""}     | /auth/identity/token/id: the field id is required
            "methods": ["token"], "token": {"id": 1}      | /auth/identity/token/id: expected a string, got a number
            "methods": ["token", "password"], "token": {"id": "a"} | /auth/identity/methods: expected ["password"] or ["token"], the methods of the emulator
            "methods": ["hw_ak_sk"]                       | /auth/identity/methods: expected ["password"] or ["token"], the methods of the emulator
            """)
    void aBodyWithAMistakeIsRefused(String identity, String mistake) {
        ErrorAssertions.iam(
                send("{\"auth\": {\"identity\": {" + identity + "}}}"),
                400,
                "Bad Request",
                "The request body is invalid: " + mistake);
    }

    private static Response exchange(String token, String scope) {
        return send("{\"auth\": {\"identity\": {\"methods\": [\"token\"], \"token\": {\"id\": \"%s\"}}, \"scope\": %s}}"
                .formatted(token, scope));
    }

    private static Response send(String body) {
        return request().contentType("application/json;charset=utf8").body(body).post(LoginBody.PATH);
    }

    private static RequestSpecification request() {
        return RestAssured.given()
                .baseUri(EMULATOR.baseUri().toString())
                .urlEncodingEnabled(false)
                .filter(OpenApiDocument.EVERY_ANSWER);
    }
}
