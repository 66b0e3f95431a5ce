package dev.cceemulator.api.control;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.RunningEmulator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The control API with a token, which lenient mode requires too. */
class ControlTokenTest {
    private static final String TOKEN = "s3cret~of-the/control+API==";

    @RegisterExtension
    private static final RunningEmulator emulator =
            new RunningEmulator(builder -> builder.controlToken(TOKEN).lenient());

    @RegisterExtension
    private static final RunningEmulator onItsOwnPort =
            new RunningEmulator(builder -> builder.controlToken(TOKEN).controlPort(0));

    @ParameterizedTest
    @ValueSource(strings = {"/_emulator/health", "/_emulator/ready"})
    void healthAndReadinessNeedNoToken(String path) {
        emulator.described().get(path).then().statusCode(200);
        onItsOwnPort.request().get(path).then().statusCode(200);
        onItsOwnPort.controlRequest().get(path).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer ", "bearer ", "BEARER  "})
    void aRequestWithTheTokenIsAccepted(String scheme) {
        emulator.described()
                .header("Authorization", scheme + TOKEN)
                .get("/_emulator/dialects")
                .then()
                .statusCode(200)
                .header("WWW-Authenticate", nullValue());
    }

    @Test
    void aHeadRequestWithTheTokenIsAccepted() {
        emulator.request()
                .header("Authorization", "Bearer " + TOKEN)
                .head("/_emulator/dialects")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bearer",
                "Bearer ",
                "Bearer wrong",
                "Bearer " + TOKEN + "x",
                "Bearer s3cret~of-the/control+API=",
                "Bearer S3CRET~OF-THE/CONTROL+API==",
                "Basic " + TOKEN,
                TOKEN,
                "SDK-HMAC-SHA256 Access=" + TOKEN + ", SignedHeaders=host, Signature=0"
            })
    void aRequestWithoutTheTokenIsRejectedWithAHint(String authorization) {
        emulator.described()
                .header("Authorization", authorization)
                .get("/_emulator/dialects")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .contentType("application/problem+json")
                .body("title", is("Unauthorized"))
                .body("detail", containsString("Authorization: Bearer TOKEN"))
                .body(allOf(not(containsString("s3cret")), not(containsString("wrong"))));
    }

    @Test
    void aTokenOfTheServiceIsRejected() {
        emulator.request()
                .header("X-Auth-Token", TOKEN)
                .get("/_emulator/dialects")
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/_emulator",
                "/_emulator/",
                "/_emulator/error-codes",
                "/_emulator/behaviours",
                "/_emulator/openapi.json",
                "/_emulator/explain/0123456789abcdef0123456789abcdef",
                "/_emulator/nowhere",
                "/_emulator/health/"
            })
    void withoutTheTokenUnknownPathsLookLikeKnownOnes(String path) {
        emulator.request().get(path).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH"})
    void withoutTheTokenMethodsAreNotListed(String method) {
        emulator.request()
                .request(method, "/_emulator/dialects")
                .then()
                .statusCode(401)
                .header("Allow", nullValue());
    }

    @Test
    void aRejectedHeadRequestHasNoBody() {
        emulator.request()
                .head("/_emulator/dialects")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .body(is(blankOrNullString()));
    }

    @Test
    void withTheTokenAnUnknownPathIsNotFound() {
        emulator.request()
                .header("Authorization", "Bearer " + TOKEN)
                .get("/_emulator/nowhere")
                .then()
                .statusCode(404);
    }

    @Test
    void theServiceDoesNotNeedTheToken() {
        emulator.authorized().get(Bundled.list(Bundled.DOCUMENTED)).then().statusCode(200);
    }

    @Test
    void theTokenIsRequiredOnTheControlPort() {
        onItsOwnPort.controlRequest().get("/_emulator/dialects").then().statusCode(401);
        onItsOwnPort
                .controlRequest()
                .header("Authorization", "Bearer " + TOKEN)
                .get("/_emulator/dialects")
                .then()
                .statusCode(200);
    }

    @Test
    void theTokenHasNoEffectOnTheMainPort() {
        onItsOwnPort
                .request()
                .header("Authorization", "Bearer " + TOKEN)
                .get("/_emulator/dialects")
                .then()
                .statusCode(404)
                .header("WWW-Authenticate", nullValue());
    }
}
