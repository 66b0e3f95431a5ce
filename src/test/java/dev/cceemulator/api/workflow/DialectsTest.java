package dev.cceemulator.api.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cceemulator.dialect.Dialect;
import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.BundledFiles;
import dev.cceemulator.testing.ErrorAssertions;
import dev.cceemulator.testing.OpenApiDocument;
import dev.cceemulator.testing.RunningEmulator;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Behaviour in every dialect, selected for the whole server. */
@ParameterizedClass
@EnumSource(Dialect.class)
class DialectsTest {
    private static final String UNKNOWN_CLUSTER = "00000000-0000-0000-0000-000000000000";

    private final Dialect dialect;

    @RegisterExtension
    private final RunningEmulator emulator;

    DialectsTest(Dialect dialect) {
        this.dialect = dialect;
        emulator = new RunningEmulator(settings -> settings.dialect(dialect));
    }

    static Stream<Arguments> clusters() throws IOException {
        return BundledFiles.clusters();
    }

    @ParameterizedTest
    @MethodSource("clusters")
    void everyBundledClusterIsReturnedAsDescribed(String project, String cluster) throws IOException {
        String answer = emulator.request()
                .filter(OpenApiDocument.inDialect(dialect))
                .header("X-Auth-Token", Bundled.tokenOf(project))
                .get(Bundled.list(project, cluster))
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(answer).isEqualTo(BundledFiles.answer(project, cluster, dialect));
    }

    @Test
    void anErrorOfCceIsTheSame() {
        ErrorAssertions.clusterNotFound(
                emulator.authorized().get(Bundled.list(UNKNOWN_CLUSTER)), Bundled.PROJECT, UNKNOWN_CLUSTER);
    }

    @Test
    void anErrorOfTheGatewayIsTheSame() {
        ErrorAssertions.gateway(
                emulator.described().get(Bundled.list(Bundled.DOCUMENTED)),
                401,
                "APIGW.0301",
                "Incorrect IAM authentication information: x-auth-token not found");
    }

    @Test
    void theErrorForAMalformedIdIsTheSame() {
        ErrorAssertions.cce(
                emulator.authorized().get(Bundled.list("x")),
                400,
                "CCE.01400001",
                "Invalid request.",
                "CCE_CM.0004",
                "Request is invalid",
                "BadRequest",
                "Invalid path parameter cluster_id: got 'x', expected lower-case letters and digits in the form"
                        + " xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx");
    }
}
