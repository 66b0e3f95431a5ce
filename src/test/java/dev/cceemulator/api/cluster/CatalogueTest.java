package dev.cceemulator.api.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.ErrorAssertions;
import dev.cceemulator.testing.LoginBody;
import dev.cceemulator.testing.RunningEmulator;
import dev.cceemulator.testing.SdkClient;
import dev.cceemulator.testing.SignedCall;
import dev.cceemulator.testing.Signer;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Upgrade paths and feature gates, which are not project-scoped. */
class CatalogueTest {
    private static final String PATHS = "/api/v3/clusterupgradepaths";
    private static final String GATES = "/api/v3/clusterupgradefeaturegates";

    @RegisterExtension
    private static final RunningEmulator emulator =
            new RunningEmulator(settings -> settings.signatureClock(() -> SignedCall.NOW));

    @RegisterExtension
    private static final RunningEmulator lenient = new RunningEmulator(settings -> settings.lenient());

    /** The bundled files are written in the order of the wire. */
    @ParameterizedTest
    @CsvSource({PATHS + ", clusterupgradepaths.json", GATES + ", clusterupgradefeaturegates.json"})
    void theBundledFileIsReturnedExactly(String path, String file) throws IOException {
        Response response = emulator.authorized().get(path);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.header("Content-Type")).isEqualTo("application/json");
        assertThat(response.asString()).isEqualTo(bundled(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {PATHS, GATES})
    void repeatedRequestsGetTheSameResponse(String path) {
        String first = emulator.authorized().get(path).asString();

        assertThat(emulator.authorized().get(path).asString()).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        PATHS + ", " + Bundled.TOKEN,
        PATHS + ", " + Bundled.OTHER_PROJECT_TOKEN,
        GATES + ", " + Bundled.TOKEN,
        GATES + ", " + Bundled.OTHER_PROJECT_TOKEN
    })
    void aTokenOfAnyProjectIsAccepted(String path, String token) {
        emulator.withToken(token).get(path).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {PATHS, GATES})
    void aTokenOfADomainIsAccepted(String path) {
        String token = emulator.tokenOf(LoginBody.ofDomain());

        emulator.withToken(token).get(path).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {PATHS, GATES})
    void aSignatureIsAccepted(String path) throws IOException {
        SignedCall call = SdkClient.JAVA
                .call(path, "127.0.0.1:" + emulator.port())
                .sign(Signer.BUNDLED, SdkClient.JAVA.signedHeaders());

        assertThat(call.send(emulator.port()).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {PATHS, GATES})
    void anyTokenIsAcceptedInLenientMode(String path) {
        lenient.withToken("anything").get(path).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {PATHS, GATES})
    void aCredentialIsRequired(String path) {
        ErrorAssertions.gateway(
                emulator.described().get(path),
                401,
                "APIGW.0301",
                "Incorrect IAM authentication information: x-auth-token not found");
    }

    @ParameterizedTest
    @CsvSource({PATHS + ", ListClusterUpgradePaths", GATES + ", ListClusterUpgradeFeatureGates"})
    void theExplanationNamesTheOperation(String path, String operation) {
        String requestId = emulator.authorized().get(path).header("X-Request-Id");

        emulator.described()
                .get("/_emulator/explain/" + requestId)
                .then()
                .statusCode(200)
                .body("operation", equalTo(operation))
                .body("status", equalTo(200));
    }

    private static String bundled(String file) throws IOException {
        return new ObjectMapper().readTree(Path.of("fixtures", file).toFile()).toString();
    }
}
