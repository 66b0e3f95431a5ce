package dev.cceemulator.api.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import dev.cceemulator.evidence.Reference;
import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.LoginBody;
import dev.cceemulator.testing.RunningEmulator;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Explanations as plain text, and when they are returned. */
class ExplainTextTest {
    private static final String UNKNOWN_CLUSTER = Bundled.list("00000000-0000-0000-0000-000000000000");

    @RegisterExtension
    private static final RunningEmulator emulator = new RunningEmulator(settings -> settings.explain(3));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "Text/Plain; charset=utf-8",
                "text/plain, application/json;q=0.5",
                "text/plain, */*"
            })
    void plainTextIsReturnedOnRequest(String accept) {
        Response response = emulator.authorized().get(UNKNOWN_CLUSTER);

        String text = explain(accept, response)
                .statusCode(200)
                .header("Content-Type", "text/plain;charset=utf-8")
                .extract()
                .asString();

        assertThat(text)
                .contains(
                        "request         " + response.header("X-Request-Id") + " at ",
                        "\n                GET " + UNKNOWN_CLUSTER + "\n",
                        "\ncaller          token of user developer, scoped to project " + Bundled.PROJECT + "\n",
                        "\nanswer          404 CCE.01404001\n",
                        "\nclusters        the project has 8\n                " + Bundled.INIT + "\n",
                        "\nto succeed      Use a cluster",
                        "\nagain with      curl -i ")
                .endsWith("'\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "application/json",
                "application/json, text/plain, */*",
                "text/plain;q=0.5, application/json",
                "text/plain;q=0, */*",
                "image/png",
                ";;q=,",
                ""
            })
    void jsonIsReturnedByDefault(String accept) {
        explain(accept, emulator.authorized().get(UNKNOWN_CLUSTER))
                .statusCode(200)
                .header("Content-Type", "application/json");
    }

    @Test
    void theEvidenceHasItsLinksAndTheDayOnWhichTheyWereLookedAt() {
        Reference errors = Reference.CCE_ERRORS_PAGE;

        assertThat(text(emulator.authorized().get(UNKNOWN_CLUSTER)))
                .contains("\n                see: " + errors.title() + ", " + errors.edition() + ": " + errors.link()
                        + " (looked at " + errors.lookedAt() + ")\n");
    }

    @Test
    void noControlCharacterOfARequestReachesATerminal() {
        Response response =
                emulator.authorized().get(Bundled.list("%c2%9b2J%e2%80%a8forged%e2%80%ae", Bundled.DOCUMENTED));

        assertThat(text(response))
                .contains("project         ?2J?forged?\n")
                .doesNotContain("\u009b", "\u2028", "\u202e");
    }

    @Test
    void aLoginIsNotAuthenticated() {
        Response login = emulator.login(LoginBody.ofDomain());

        explain("application/json", login)
                .body("authentication.by", is("login"))
                .body("status", is(201));
        assertThat(text(login)).contains("not authenticated: a login has its credential in its body");
    }

    @Test
    void aTokenOfADomainIsNotScopedToAProject() {
        String token = emulator.tokenOf(LoginBody.ofDomain());

        assertThat(text(emulator.withToken(token).get(Bundled.list(Bundled.DOCUMENTED))))
                .contains("token of user developer, scoped to the user's domain");
    }

    private String text(Response response) {
        return explain("text/plain", response).extract().asString();
    }

    private ValidatableResponse explain(String accept, Response response) {
        return emulator.described()
                .header("Accept", accept)
                .get("/_emulator/explain/" + response.header("X-Request-Id"))
                .then();
    }
}
