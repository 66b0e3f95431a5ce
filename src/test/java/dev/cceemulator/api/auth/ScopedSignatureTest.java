package dev.cceemulator.api.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import dev.cceemulator.EmulatorProject;
import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.ErrorAssertions;
import dev.cceemulator.testing.RunningEmulator;
import dev.cceemulator.testing.ScopedSigner;
import dev.cceemulator.testing.ScopedSigningFilter;
import dev.cceemulator.testing.SdkClient;
import dev.cceemulator.testing.SignedCall;
import dev.cceemulator.testing.Signer;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signatures with Credential=AK/date/region/service/sdk_request, as Open Telekom Cloud's clients send them. */
class ScopedSignatureTest {
    private static final String LIST = Bundled.list(Bundled.DOCUMENTED);
    private static final List<String> SIGNED = List.of("host", "x-sdk-date");

    /** Each changes one thing that is signed. */
    static final List<Arguments> TAMPERING = List.of(
            tampering("another path", call -> call.path(Bundled.list(Bundled.RUNNING), "")),
            tampering("another query", call -> call.query("a=1&b=3", "")),
            tampering("another date of the same day", call -> call.header("X-Sdk-Date", "20231125T025726Z")),
            tampering("another body", call -> call.body("{\"a\":2}")),
            tampering("another access key", call -> edit(call, "EXAMPLEACCESSKEY", "EXAMPLEACCESSKEZ")),
            tampering("another day", call -> edit(call, "/20231125/", "/20231124/")),
            tampering("another region", call -> edit(call, "/eu-de/", "/eu-nl/")),
            tampering("no region", call -> edit(call, "/eu-de/", "//")),
            tampering("another service", call -> edit(call, "/cce/", "/ecs/")),
            tampering("another terminator", call -> edit(call, "sdk_request", "aws4_request")),
            tampering(
                    "the other form",
                    call -> edit(
                            call,
                            "Credential=EXAMPLEACCESSKEY/20231125/eu-de/cce/sdk_request",
                            "Access=EXAMPLEACCESSKEY")));

    @RegisterExtension
    private static final RunningEmulator emulator =
            new RunningEmulator(settings -> settings.signatureClock(() -> SignedCall.NOW));

    private static Arguments tampering(String name, UnaryOperator<SignedCall> change) {
        return Arguments.of(name, change);
    }

    private static SignedCall edit(SignedCall call, String what, String with) {
        return call.header("Authorization", call.value("Authorization").replace(what, with));
    }

    @Test
    void aProjectIsFoundAndAWorkflowCreated() {
        EmulatorProject project = emulator.project();
        String cluster = project.clusters().get(0).id();
        Signer keys = new Signer(project.accessKey(), project.secretKey());
        String workflows = "/api/v3/projects/" + project.id() + "/clusters/" + cluster + "/operation/upgradeworkflows";

        signed(keys).get("/v3/projects").then().statusCode(200).body("projects.id", is(List.of(project.id())));
        signed(keys)
                .contentType("application/json")
                .body("{\"kind\": \"WorkFlowTask\", \"apiVersion\": \"v3\", \"spec\": {\"clusterID\": \"" + cluster
                        + "\", \"targetVersion\": \"v1.19\"}}")
                .post(workflows)
                .then()
                .statusCode(201);
        signed(keys).get(workflows).then().statusCode(200).body("items.spec.clusterID", is(cluster));
    }

    private static RequestSpecification signed(Signer keys) {
        return emulator.described().filter(new ScopedSigningFilter(ScopedSigner.of(keys), SignedCall.DATE));
    }

    @ParameterizedTest
    @CsvSource({"eu-de, cce", "'', cce", "eu-de, ''", "'', ''", "eu-de_some-project, cce"})
    void anyRegionAndServiceIsAccepted(String region, String service) throws IOException {
        isAccepted(call().sign(signer(region, service), SIGNED));
    }

    @ParameterizedTest
    @EnumSource
    void anyHeadersAreSigned(SdkClient client) throws IOException {
        isAccepted(client.call(LIST, host()).body("{}").sign(ScopedSigner.BUNDLED, client.signedHeaders()));
    }

    @Test
    void aHeaderIsSignedWithItsBlanksCollapsed() throws IOException {
        SignedCall call = call().header("Accept", "a,  b\t c");

        isAccepted(call.signWithMistake(
                ScopedSigner.BUNDLED,
                List.of("accept", "host", "x-sdk-date"),
                canonical -> canonical.replace("a,  b\t c", "a, b c")));
    }

    @ParameterizedTest
    @FieldSource("TAMPERING")
    void tamperingIsRejected(String name, UnaryOperator<SignedCall> change) throws IOException {
        SignedCall call = call().query("a=1&b=2", "a=1&b=2").body("{\"a\":1}").sign(signer("eu-de", "cce"), SIGNED);
        isAccepted(call);

        isRejected(change.apply(call));
    }

    @ParameterizedTest
    @CsvSource({"EXAMPLEACCESSKEY, another", "NOSUCHKEY, ExampleSecretKey0123456789"})
    void anUnknownAccessKeyOrAnotherSecretIsRejected(String accessKey, String secretKey) throws IOException {
        isRejected(call().sign(ScopedSigner.of(new Signer(accessKey, secretKey)), SIGNED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"20231125T023000Z", "20231126T025725Z"})
    void aDateThatIsTooFarOffIsRejectedAsExpired(String date) throws IOException {
        ErrorAssertions.gateway(
                call().header("X-Sdk-Date", date)
                        .sign(ScopedSigner.BUNDLED, SIGNED)
                        .send(emulator.port()),
                "APIGW.0301",
                "Incorrect IAM authentication information: calc aksk signature fail:signature expired, signature time:"
                        + date + ",server time:" + SignedCall.DATE);
    }

    @Test
    void theCredentialIsForItsOwnProjectOnly() throws IOException {
        String path = Bundled.list(Bundled.OTHER_PROJECT, Bundled.DOCUMENTED);

        assertThat(call().path(path, path + "/")
                        .sign(ScopedSigner.BUNDLED, SIGNED)
                        .send(emulator.port())
                        .status())
                .isEqualTo(403);
    }

    private static ScopedSigner signer(String region, String service) {
        return new ScopedSigner(Signer.BUNDLED.accessKey(), Signer.BUNDLED.secretKey(), region, service);
    }

    private SignedCall call() {
        return SignedCall.get(LIST).header("Host", host()).header("X-Sdk-Date", SignedCall.DATE);
    }

    private String host() {
        return "127.0.0.1:" + emulator.port();
    }

    private void isAccepted(SignedCall call) throws IOException {
        assertThat(call.send(emulator.port()).status()).isEqualTo(200);
    }

    private void isRejected(SignedCall call) throws IOException {
        ErrorAssertions.unauthorized(call.send(emulator.port()));
    }
}
