package dev.cceemulator.api.auth;

import dev.cceemulator.CceEmulatorBuilder;
import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.ErrorAssertions;
import dev.cceemulator.testing.RunningEmulator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LenientAuthenticationTest {
    private static final String LIST = Bundled.list(Bundled.DOCUMENTED);
    private static final String NO_SIGNATURE = "0000000000000000000000000000000000000000000000000000000000000000";

    @RegisterExtension
    private static final RunningEmulator emulator = new RunningEmulator(CceEmulatorBuilder::lenient);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anything",
                Bundled.TOKEN,
                Bundled.EXPIRED_TOKEN,
                Bundled.REVOKED_TOKEN,
                Bundled.OTHER_PROJECT_TOKEN
            })
    void anyTokenIsGoodForAnyProject(String token) {
        emulator.withToken(token).get(LIST).then().statusCode(200);
    }

    @Test
    void anEmptyTokenIsRefused() {
        ErrorAssertions.gateway(
                emulator.withToken("").get(LIST),
                401,
                "APIGW.0301",
                "Incorrect IAM authentication information: decrypt token fail");
    }

    @Test
    void noTokenIsRefused() {
        ErrorAssertions.gateway(
                emulator.described().get(LIST),
                401,
                "APIGW.0301",
                "Incorrect IAM authentication information: x-auth-token not found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SDK-HMAC-SHA256 Access=A, SignedHeaders=host, Signature=" + NO_SIGNATURE,
                "SDK-HMAC-SHA256 Access=EXAMPLEACCESSKEY, SignedHeaders=host;x-not-sent, Signature=" + NO_SIGNATURE,
                "SDK-HMAC-SHA256 Credential=A/20231125///sdk_request, SignedHeaders=host, Signature=" + NO_SIGNATURE,
                "SDK-HMAC-SHA256 Credential=A/20231125/eu-de/cce/sdk_request, SignedHeaders=host, Signature="
                        + NO_SIGNATURE
            })
    void anySignatureOfTheRightFormIsGoodForAnyProject(String authorization) {
        emulator.described()
                .header("Authorization", authorization)
                .header("X-Project-Id", Bundled.PROJECT)
                .get(Bundled.list(Bundled.OTHER_PROJECT, Bundled.DOCUMENTED))
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "SDK-HMAC-SHA256 Access=A, SignedHeaders=host, Signature=0",
                "SDK-HMAC-SHA256 Credential=A, SignedHeaders=host, Signature=" + NO_SIGNATURE,
                "SDK-HMAC-SHA256 Credential=A/20231125///aws4_request, SignedHeaders=host, Signature=" + NO_SIGNATURE,
                "SDK-HMAC-SM3 Access=A, SignedHeaders=host, Signature=" + NO_SIGNATURE
            })
    void aSignatureOfAnotherFormIsRefused(String authorization) {
        ErrorAssertions.gateway(
                emulator.described().header("Authorization", authorization).get(LIST),
                401,
                "APIGW.0301",
                "Incorrect IAM authentication information: Unauthorized");
    }

    @Test
    void anUnknownProjectIsNotFound() {
        String unknown = "f".repeat(32);

        ErrorAssertions.clusterNotFound(
                emulator.withToken("anything").get(Bundled.list(unknown, Bundled.DOCUMENTED)),
                unknown,
                Bundled.DOCUMENTED);
    }
}
