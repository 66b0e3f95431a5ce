package dev.cceemulator.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.huaweicloud.sdk.cce.v3.model.ListClustersRequest;
import com.huaweicloud.sdk.core.exception.ClientRequestException;
import com.huaweicloud.sdk.core.exception.ServerResponseException;
import com.huaweicloud.sdk.core.exception.ServiceResponseException;
import dev.cceemulator.CceEmulator;
import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.JavaSdk;
import dev.cceemulator.testing.RunningEmulator;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/** Every error is an exception of the SDK, with status, code, message and request id. */
class JavaSdkErrorsTest {
    private static final String UNAUTHORIZED = "Incorrect IAM authentication information: Unauthorized";
    private static final String UNKNOWN_CLUSTER = "00000000-0000-0000-0000-000000000000";

    static final List<Arguments> REFUSALS = List.of(
            refusal("unknown access key", 401, "APIGW.0301", UNAUTHORIZED, sdk -> {
                sdk.credentials().withAk("NOSUCHKEY");
                sdk.list(Bundled.DOCUMENTED);
            }),
            refusal("wrong secret key", 401, "APIGW.0301", UNAUTHORIZED, sdk -> {
                sdk.credentials().withSk("wrong");
                sdk.list(Bundled.DOCUMENTED);
            }),
            refusal("security token with a permanent key", 401, "APIGW.0301", UNAUTHORIZED, sdk -> {
                sdk.credentials().withSecurityToken("any");
                sdk.list(Bundled.DOCUMENTED);
            }),
            refusal(
                    "unknown token",
                    401,
                    "APIGW.0301",
                    "Incorrect IAM authentication information: decrypt token fail",
                    sdk -> sdk.list(Bundled.DOCUMENTED, "garbage")),
            refusal(
                    "expired token",
                    401,
                    "APIGW.0307",
                    "The token must be updated",
                    sdk -> sdk.list(Bundled.DOCUMENTED, Bundled.EXPIRED_TOKEN)),
            refusal("project of others", 403, "CCE.01403001", "Forbidden.", sdk -> {
                sdk.credentials().withProjectId(Bundled.OTHER_PROJECT);
                sdk.list(Bundled.DOCUMENTED);
            }),
            refusal("malformed project id", 400, "CCE_CM.0004", "Request is invalid", sdk -> {
                sdk.credentials().withProjectId("cn-north-4");
                sdk.list(Bundled.DOCUMENTED);
            }),
            refusal("malformed cluster id", 400, "CCE_CM.0004", "Request is invalid", sdk -> sdk.list("my cluster")),
            refusal("unknown cluster", 404, "CCE_CM.0003", "Resource not found", sdk -> sdk.list(UNKNOWN_CLUSTER)),
            refusal(
                    "unknown operation",
                    404,
                    "APIGW.0101",
                    "The API does not exist or has not been published in the environment",
                    sdk -> sdk.client().listClusters(new ListClustersRequest())),
            refusal("long path", 414, "APIGW.0201", "Request URI too large", sdk -> sdk.list("c".repeat(9_000))),
            refusal(
                    "long header",
                    494,
                    "APIGW.0201",
                    "Request headers too large",
                    sdk -> sdk.list(Bundled.DOCUMENTED, "t".repeat(50_000))));

    private Instant now = Instant.now();

    @RegisterExtension
    private final RunningEmulator emulator = new RunningEmulator(settings -> settings.signatureClock(() -> now));

    private static Arguments refusal(String name, int status, String code, String message, Consumer<JavaSdk> call) {
        return Arguments.of(name, status, code, message, call);
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("REFUSALS")
    void anErrorIsAnExceptionOfTheSdk(String name, int status, String code, String message, Consumer<JavaSdk> call) {
        JavaSdk sdk = new JavaSdk(emulator.baseUri());

        isRefused(ClientRequestException.class, sdk, call, status, code, message);
    }

    @Test
    void aWrongClockIsAnExpiredSignature() {
        JavaSdk sdk = new JavaSdk(emulator.baseUri());
        now = now.plus(Duration.ofMinutes(20));

        ClientRequestException refusal =
                catchThrowableOfType(ClientRequestException.class, () -> sdk.list(Bundled.DOCUMENTED));

        assertThat(refusal.getHttpStatusCode()).isEqualTo(401);
        assertThat(refusal.getErrorCode()).isEqualTo("APIGW.0301");
        assertThat(refusal.getErrorMsg())
                .startsWith("Incorrect IAM authentication information: calc aksk signature fail:signature expired,");
    }

    @Test
    void aServerErrorIsAServerResponseException() {
        InstantSource broken = () -> {
            throw new IllegalStateException("a failure that a test provokes");
        };
        try (CceEmulator failing = CceEmulator.builder().clock(broken).start()) {
            JavaSdk sdk = new JavaSdk(failing.baseUri());

            isRefused(
                    ServerResponseException.class,
                    sdk,
                    call -> call.list(Bundled.DOCUMENTED, "expired-token"),
                    500,
                    "CCE.01500001",
                    "Internal error.");
        }
    }

    private static <E extends ServiceResponseException> void isRefused(
            Class<E> type, JavaSdk sdk, Consumer<JavaSdk> call, int status, String code, String message) {
        E refusal = catchThrowableOfType(type, () -> call.accept(sdk));

        assertThat(refusal.getHttpStatusCode()).isEqualTo(status);
        assertThat(refusal.getErrorCode()).isEqualTo(code);
        assertThat(refusal.getErrorMsg()).isEqualTo(message);
        assertThat(sdk.requestIds()).containsExactly(refusal.getRequestId());
    }
}
