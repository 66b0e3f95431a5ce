package dev.cceemulator.api.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.ErrorAssertions;
import dev.cceemulator.testing.LoginBody;
import dev.cceemulator.testing.RunningEmulator;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens that are issued for a password, and what they are good for. */
class LoginTest {
    private static final String LIST = Bundled.list(Bundled.DOCUMENTED);

    private Instant now = Instant.parse("2026-01-03T09:05:22.701999Z");

    @RegisterExtension
    private final RunningEmulator emulator = new RunningEmulator(settings -> settings.clock(() -> now));

    @Test
    void aTokenForAProjectIsIssuedAsDocumented() {
        Response answer = emulator.login(LoginBody.ofProject());

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.asString())
                .isEqualTo("{\"token\":{\"catalog\":[],\"expires_at\":\"2026-01-04T09:05:22.701000Z\","
                        + "\"issued_at\":\"2026-01-03T09:05:22.701000Z\",\"methods\":[\"password\"],"
                        + "\"project\":{\"domain\":{\"id\":\"" + LoginBody.DOMAIN_ID
                        + "\",\"name\":\"example-domain\"},"
                        + "\"id\":\"0123456789abcdef0123456789abcdef\",\"name\":\"cn-north-4\"},"
                        + "\"roles\":[{\"id\":\"0\",\"name\":\"te_admin\"}],"
                        + "\"user\":{\"domain\":{\"id\":\"" + LoginBody.DOMAIN_ID + "\",\"name\":\"example-domain\"},"
                        + "\"id\":\"" + LoginBody.USER_ID
                        + "\",\"name\":\"developer\",\"password_expires_at\":\"\"}}}");
    }

    @Test
    void theAnswerHasTheHeadersOfIam() {
        Response answer = emulator.login(LoginBody.ofProject());

        assertThat(answer.header("Content-Type")).isEqualTo("application/json; charset=UTF-8");
        assertThat(answer.header("X-IAM-Trace-Id")).isEqualTo("token_local_null_" + answer.header("X-Request-Id"));
        assertThat(answer.header("X-Subject-Token")).matches("MII[A-Za-z0-9+/]{4093}");
    }

    @Test
    void everyTokenIsAnotherOne() {
        String first = emulator.tokenOf(LoginBody.ofProject());

        assertThat(emulator.tokenOf(LoginBody.ofProject())).isNotEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"project\": {\"name\": \"cn-north-4\"}}",
                "{\"project\": {\"name\": \"cn-north-4\", \"domain\": {\"name\": \"example-domain\"}}}",
                "{\"project\": {\"id\": \"0123456789abcdef0123456789abcdef\", \"name\": \"nonsense\"}}",
                "{\"project\": {\"name\": \"cn-north-4\"}, \"domain\": {\"name\": \"nonsense\"}}"
            })
    void aProjectIsNamedByIdOrNameAndWinsOverADomain(String scope) {
        emulator.login(LoginBody.of(scope)).then().statusCode(201).body("token.project.id", equalTo(Bundled.PROJECT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"domain\": {\"name\": \"example-domain\"}}",
                "{\"domain\": {\"id\": \"" + LoginBody.DOMAIN_ID + "\"}}",
                "{\"domain\": {\"id\": \"" + LoginBody.DOMAIN_ID + "\", \"name\": \"nonsense\"}}",
                "{\"domain\": null}",
                "{}",
                "null"
            })
    void withoutProjectTheTokenIsOfTheDomain(String scope) {
        emulator.login(LoginBody.of(scope))
                .then()
                .statusCode(201)
                .body("token", not(hasKey("project")))
                .body("token.domain.id", equalTo(LoginBody.DOMAIN_ID))
                .body("token.domain.name", equalTo("example-domain"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\": \"" + LoginBody.USER_ID + "\", \"password\": \"example-password\"}",
                "{\"id\": \"" + LoginBody.USER_ID + "\", \"name\": \"nonsense\", \"password\": \"example-password\"}",
                "{\"id\": \"" + LoginBody.USER_ID + "\", \"name\": null, \"password\": \"example-password\"}",
                "{\"name\": \"developer\", \"password\": \"example-password\", \"domain\": {\"id\": \""
                        + LoginBody.DOMAIN_ID + "\"}}",
                "{\"id\": \"" + LoginBody.USER_ID
                        + "\", \"password\": \"example-password\", \"domain\": {\"name\": \"example-domain\"}}"
            })
    void aUserIsNamedByIdOrByNameAndDomain(String user) {
        emulator.login(LoginBody.of(user, "null")).then().statusCode(201).body("token.user.name", equalTo("developer"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?nocatalog=true", "?nocatalog=x", "?nocatalog=", "?nocatalog"})
    void theCatalogIsEmptyHoweverItIsAskedFor(String query) {
        emulator.described()
                .contentType("application/json")
                .body(LoginBody.ofProject())
                .post(LoginBody.PATH + query)
                .then()
                .statusCode(201)
                .body("token.catalog", equalTo(List.of()));
    }

    @Test
    void theTokenIsGoodForTheListOfItsProject() {
        String token = emulator.tokenOf(LoginBody.ofProject());

        emulator.withToken(token).get(LIST).then().statusCode(200).body("kind", equalTo("List"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"project": {"name": "cn-north-4"}} | project 0123456789abcdef0123456789abcdef
            {"domain": {"name": "example-domain"}} | a domain
            """)
    void theTokenIsGoodForNoOtherProject(String scope, String itsScope) {
        String token = emulator.tokenOf(LoginBody.of(scope));

        ErrorAssertions.cce(
                emulator.withToken(token).get(Bundled.list(Bundled.OTHER_PROJECT, Bundled.DOCUMENTED)),
                403,
                "CCE.01403001",
                "Forbidden.",
                "CCE.01403001",
                "Forbidden.",
                "Forbidden",
                "The credential is scoped to " + itsScope + ", the request names project " + Bundled.OTHER_PROJECT);
    }

    @Test
    void aTokenOfADomainIsGoodForNoneOfItsProjects() {
        String token = emulator.tokenOf(LoginBody.ofDomain());

        emulator.withToken(token).get(LIST).then().statusCode(403).body("error_code", equalTo("CCE.01403001"));
    }

    @ParameterizedTest
    @CsvSource({"2026-01-04T09:05:22.700999Z, 200", "2026-01-04T09:05:22.701Z, 401"})
    void theTokenIsGoodFor24HoursOfTheClock(Instant later, int status) {
        String token = emulator.tokenOf(LoginBody.ofProject());

        now = later;

        emulator.withToken(token).get(LIST).then().statusCode(status);
    }

    @Test
    void aTokenThatHasExpiredIsStaleAndNotUnknown() {
        String token = emulator.tokenOf(LoginBody.ofProject());

        now = now.plusSeconds(86_400);

        ErrorAssertions.gateway(emulator.withToken(token).get(LIST), 401, "APIGW.0307", "The token must be updated");
    }

    @Test
    void anotherLoginLeavesTheTokenGood() {
        String first = emulator.tokenOf(LoginBody.ofProject());
        emulator.tokenOf(LoginBody.ofProject());

        emulator.withToken(first).get(LIST).then().statusCode(200);
    }

    @Test
    void noCredentialIsNeededAndNoneIsLookedAt() {
        emulator.withToken(Bundled.EXPIRED_TOKEN)
                .contentType("application/json")
                .body(LoginBody.ofProject())
                .post(LoginBody.PATH)
                .then()
                .statusCode(201)
                .header("X-Subject-Token", matchesPattern("MII.*"));
    }
}
