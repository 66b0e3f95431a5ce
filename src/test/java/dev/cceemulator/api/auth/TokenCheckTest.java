package dev.cceemulator.api.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.ErrorAssertions;
import dev.cceemulator.testing.LoginBody;
import dev.cceemulator.testing.RunningEmulator;
import io.restassured.response.Response;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What IAM tells of a token: the same as when it was issued. */
class TokenCheckTest {
    private Instant now = Instant.parse("2026-01-03T09:05:22.701Z");

    @RegisterExtension
    private final RunningEmulator emulator = new RunningEmulator(settings -> settings.clock(() -> now));

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"project\": {\"name\": \"cn-north-4\"}}", "{\"domain\": {\"name\": \"example-domain\"}}"})
    void aTokenIsToldAsItWasIssued(String scope) {
        Response issued = emulator.login(LoginBody.of(scope));
        String token = issued.header("X-Subject-Token");

        Response checked = check(token, token);

        assertThat(checked.statusCode()).isEqualTo(200);
        assertThat(checked.asString()).isEqualTo(issued.asString());
        assertThat(checked.header("Content-Type")).isEqualTo("application/json; charset=UTF-8");
        assertThat(checked.header("X-IAM-Trace-Id")).isEqualTo("token_local_null_" + checked.header("X-Request-Id"));
        assertThat(checked.header("X-Subject-Token")).isEqualTo(token);
    }

    @Test
    void aTokenOfTheFixturesIsToldWithoutTheTimesThatNobodyRecorded() {
        check(Bundled.TOKEN, Bundled.TOKEN)
                .then()
                .statusCode(200)
                .body("token", not(hasKey("issued_at")))
                .body("token", not(hasKey("expires_at")))
                .body("token.project.name", equalTo("cn-north-4"))
                .body("token.user.id", equalTo(LoginBody.USER_ID));
    }

    @Test
    void theTokenOfAnotherDomainIsForbidden() {
        ErrorAssertions.iam(
                check(Bundled.TOKEN, Bundled.OTHER_PROJECT_TOKEN),
                403,
                "Forbidden",
                "You are not authorized to perform the requested action.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "", Bundled.EXPIRED_TOKEN, Bundled.REVOKED_TOKEN})
    void aTokenThatIsNotGoodIsNotFound(String subject) {
        ErrorAssertions.iam(check(Bundled.TOKEN, subject), 404, "Not Found", "Could not find token.");
    }

    @Test
    void anIssuedTokenIsNotFoundOnceItHasExpired() {
        String token = emulator.tokenOf(LoginBody.ofProject());

        now = now.plusSeconds(86_400);

        ErrorAssertions.iam(check(Bundled.TOKEN, token), 404, "Not Found", "Could not find token.");
    }

    @Test
    void aTokenOfAProjectExpiresByTheClockOfThat() {
        String token = emulator.tokenOf(LoginBody.ofProject());

        emulator.describedJson("{\"by\": \"PT24H\"}")
                .post("/_emulator/projects/" + Bundled.PROJECT + "/clock/advance")
                .then()
                .statusCode(200);

        ErrorAssertions.iam(check(Bundled.TOKEN, token), 404, "Not Found", "Could not find token.");
    }

    @Test
    void theTokenToCheckHasToBeSent() {
        ErrorAssertions.iam(
                emulator.authorized().get(LoginBody.PATH),
                400,
                "Bad Request",
                "The header X-Subject-Token is required");
    }

    @Test
    void theCallerNeedsATokenThatTheGatewayAccepts() {
        ErrorAssertions.gateway(
                emulator.described().header("X-Subject-Token", Bundled.TOKEN).get(LoginBody.PATH),
                401,
                "APIGW.0301",
                "Incorrect IAM authentication information: x-auth-token not found");
        ErrorAssertions.gateway(
                check(Bundled.EXPIRED_TOKEN, Bundled.TOKEN), 401, "APIGW.0307", "The token must be updated");
    }

    private Response check(String caller, String subject) {
        return emulator.withToken(caller).header("X-Subject-Token", subject).get(LoginBody.PATH);
    }
}
