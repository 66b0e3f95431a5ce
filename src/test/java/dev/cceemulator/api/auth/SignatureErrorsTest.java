package dev.cceemulator.api.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.ErrorAssertions;
import dev.cceemulator.testing.RawHttp.Answer;
import dev.cceemulator.testing.RunningEmulator;
import dev.cceemulator.testing.SdkClient;
import dev.cceemulator.testing.SignedCall;
import dev.cceemulator.testing.Signer;
import dev.cceemulator.testing.TestClock;
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

class SignatureErrorsTest {
    private static final String LIST = Bundled.list(Bundled.DOCUMENTED);
    private static final String HOST = "cce.cn-north-4.myhuaweicloud.com";
    private static final List<String> SIGNED = List.of("content-type", "host", "x-many", "x-sdk-date");
    private static final int MORE_THAN_TWELVE_MEGABYTES = 12 * 1024 * 1024 + 1;

    /** Each changes one thing that is signed. */
    static final List<Arguments> TAMPERING = List.of(
            tampering("another path", call -> call.path(Bundled.list(Bundled.RUNNING), "")),
            tampering("another parameter", call -> call.query("a=1&b=3", "")),
            tampering("one parameter more", call -> call.query("a=1&b=2&c", "")),
            tampering("no query", call -> call.query("", "")),
            tampering("another host", call -> call.header("Host", "cce.cn-north-1.myhuaweicloud.com")),
            tampering("another date", call -> call.header("X-Sdk-Date", "20231125T025726Z")),
            tampering("another header", call -> call.header("Content-Type", "text/plain")),
            tampering("a header in other case", call -> call.header("Content-Type", "application/JSON")),
            tampering("one value less", call -> call.header("X-Many", "a")),
            tampering("one value more", call -> call.addHeader("X-Many", "c")),
            tampering("a signed header less", call -> call.withoutHeader("Content-Type")),
            tampering("another body", call -> call.body("{\"a\":2}")),
            tampering(
                    "a body in chunks that is another",
                    call -> call.body("{\"a\":2}").chunked()),
            tampering("no body", call -> call.body("")),
            tampering("a hash in place of the body", call -> call.header("X-Sdk-Content-Sha256", "UNSIGNED-PAYLOAD")),
            tampering("fewer signed headers", call -> edit(call, "content-type;", "")),
            tampering("more signed headers", call -> edit(call, "x-sdk-date", "x-sdk-date;x-unsigned")),
            tampering("another access key", call -> edit(call, "EXAMPLEACCESSKEY", "EXAMPLEACCESSKEZ")),
            tampering(
                    "the other project's path",
                    call -> call.path(Bundled.list(Bundled.OTHER_PROJECT, Bundled.DOCUMENTED), "")));

    @RegisterExtension
    private static final TestClock clock = new TestClock(SignedCall.NOW);

    @RegisterExtension
    private static final RunningEmulator emulator = new RunningEmulator(settings -> settings.signatureClock(clock));

    private static Arguments tampering(String name, UnaryOperator<SignedCall> change) {
        return Arguments.of(name, change);
    }

    private static SignedCall edit(SignedCall call, String what, String with) {
        return call.header("Authorization", call.value("Authorization").replace(what, with));
    }

    private static SignedCall call() {
        return SignedCall.get(LIST)
                .query("a=1&b=2", "a=1&b=2")
                .header("Host", HOST)
                .header("Content-Type", "application/json")
                .header("X-Unsigned", "x")
                .addHeader("X-Many", "a")
                .addHeader("X-Many", "b")
                .header("X-Sdk-Date", SignedCall.DATE)
                .body("{\"a\":1}");
    }

    @Test
    void theRequestThatIsTamperedWithBelowIsRight() throws IOException {
        assertThat(send(call().sign(Signer.BUNDLED, SIGNED)).status()).isEqualTo(200);
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("TAMPERING")
    void tamperingIsRefused(String name, UnaryOperator<SignedCall> change) throws IOException {
        isUnauthorized(change.apply(call().sign(Signer.BUNDLED, SIGNED)));
    }

    @Test
    void anUnsignedHeaderMayBeAddedOrChanged() throws IOException {
        SignedCall call = call().sign(Signer.BUNDLED, SIGNED);

        assertThat(send(call.header("X-Unsigned", "y").header("X-Other", "z")).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 31, 63})
    void oneWrongDigitIsRefused(int place) throws IOException {
        SignedCall call = call().sign(Signer.BUNDLED, SIGNED);
        String signature = call.value("Authorization").replaceFirst(".*Signature=", "");
        StringBuilder other = new StringBuilder(signature);
        other.setCharAt(place, signature.charAt(place) == '0' ? '1' : '0');

        isUnauthorized(edit(call, signature, other.toString()));
    }

    @ParameterizedTest
    @CsvSource({
        "EXAMPLEACCESSKEY, ExampleSecretKey012345678",
        "EXAMPLEACCESSKEY, exampleSecretKey0123456789",
        "exampleaccesskey, ExampleSecretKey0123456789",
        "NOSUCHKEY, ExampleSecretKey0123456789"
    })
    void anUnknownAccessKeyOrAnotherSecretIsRefused(String accessKey, String secretKey) throws IOException {
        isUnauthorized(call().sign(new Signer(accessKey, secretKey), SIGNED));
    }

    @ParameterizedTest
    @CsvSource({"-900, 0, 200", "900, 0, 200", "-901, 0, 401", "901, 0, 401", "900, 1, 401", "-900, -1, 401"})
    void aDateMayBeFifteenMinutesOffAndNoMore(long seconds, long nanos, int status) throws IOException {
        clock.set(SignedCall.NOW.plusSeconds(seconds).plusNanos(nanos));

        assertThat(send(call().sign(Signer.BUNDLED, SIGNED)).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"978, 20231125T031343Z", "3600, 20231125T035725Z", "-901, 20231125T024224Z", "86400, 20231126T025725Z"})
    void aDateThatIsTooFarOffIsRefusedWithBothTimes(long seconds, String serverTime) throws IOException {
        clock.set(SignedCall.NOW.plusSeconds(seconds));

        isExpired(call().sign(Signer.BUNDLED, SIGNED), serverTime);
    }

    @Test
    void aDateThatIsTooFarOffIsToldBeforeTheSignatureIsLookedAt() throws IOException {
        clock.set(SignedCall.NOW.plusSeconds(978));

        isExpired(call().sign(new Signer("NOSUCHKEY", "another"), SIGNED), "20231125T031343Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2023-11-25T02:57:25Z",
                "20231125T025725",
                "20231125T025725+0000",
                "20231325T025725Z",
                "20231131T025725Z",
                "20231125T245725Z",
                "1700881045",
                "Sat, 25 Nov 2023 02:57:25 GMT"
            })
    void aDateOfAnotherFormIsRefused(String date) throws IOException {
        isUnauthorized(call().header("X-Sdk-Date", date).sign(Signer.BUNDLED, SIGNED));
    }

    @Test
    void aRequestWithoutDateIsRefused() throws IOException {
        isUnauthorized(call().sign(Signer.BUNDLED, List.of("host")).withoutHeader("X-Sdk-Date"));
    }

    @Test
    void aRequestWithTwoDatesIsRefused() throws IOException {
        isUnauthorized(call().sign(Signer.BUNDLED, List.of("host")).addHeader("X-Sdk-Date", SignedCall.DATE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer test-token", "SDK-HMAC-SHA256", "V11-HMAC-SHA256 Access=A"})
    void anAuthorizationOfAnotherFormIsRefused(String authorization) throws IOException {
        isUnauthorized(call().header("Authorization", authorization));
    }

    @Test
    void aSecondAuthorizationIsRefused() throws IOException {
        SignedCall call = call().sign(Signer.BUNDLED, SIGNED);

        isUnauthorized(call.addHeader("Authorization", call.value("Authorization")));
    }

    @Test
    void aSecurityTokenWithAPermanentKeyIsRefused() throws IOException {
        isUnauthorized(call().header("X-Security-Token", "EXAMPLETOKEN").sign(Signer.BUNDLED, SIGNED));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aBodyOfMoreThanTwelveMegabytesIsTooLarge(boolean isChunked) throws IOException {
        SignedCall call = call().body("a".repeat(MORE_THAN_TWELVE_MEGABYTES)).sign(Signer.BUNDLED, SIGNED);

        Answer answer = send(isChunked ? call.chunked() : call);

        assertThat(answer.status()).isEqualTo(413);
        ErrorAssertions.gateway(answer, "APIGW.0201", "Request entity too large");
    }

    @Test
    void aBodyThatIsBrokenCannotBeRead() throws IOException {
        SignedCall call = call().sign(Signer.BUNDLED, SIGNED);

        Answer answer = send(call.withBrokenEnd("not a length\r\n"));

        assertThat(answer.status()).isEqualTo(400);
        ErrorAssertions.gateway(answer, "APIGW.0602", "Bad request");
    }

    @Test
    void anAccessKeyOfAnotherProjectIsForbidden() throws IOException {
        String path = Bundled.list(Bundled.OTHER_PROJECT, Bundled.DOCUMENTED);

        Answer answer = send(call().path(path, path + "/").sign(Signer.BUNDLED, SIGNED));

        isForbidden(
                answer,
                "The credential is scoped to project " + Bundled.PROJECT + ", the request names project "
                        + Bundled.OTHER_PROJECT);
    }

    @ParameterizedTest
    @EnumSource
    void aProjectIdThatContradictsThePathIsForbidden(SdkClient client) throws IOException {
        Answer answer = send(client.call(LIST, HOST)
                .header("X-Project-Id", Bundled.OTHER_PROJECT)
                .sign(Signer.BUNDLED, client.signedHeaders()));

        isForbidden(
                answer,
                "X-Project-Id names project " + Bundled.OTHER_PROJECT + ", the path of the request project "
                        + Bundled.PROJECT);
    }

    @Test
    void aMalformedIdIsToldBeforeAContradiction() throws IOException {
        String path = Bundled.list("x");

        Answer answer = send(SdkClient.JAVA
                .call(path, HOST)
                .header("X-Project-Id", Bundled.OTHER_PROJECT)
                .sign(Signer.BUNDLED, SdkClient.JAVA.signedHeaders()));

        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void anUnknownPathIsToldBeforeASignatureIsLookedAt() throws IOException {
        assertThat(send(SignedCall.get("/nowhere").header("Host", HOST).header("Authorization", "nonsense"))
                        .status())
                .isEqualTo(404);
    }

    private static void isForbidden(Answer answer, String message) {
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body())
                .isEqualTo(("{\"kind\":\"Status\",\"apiVersion\":\"v1\",\"metadata\":{},\"status\":\"Failure\","
                                + "\"code\":403,\"errorCode\":\"CCE.01403001\",\"errorMessage\":\"Forbidden.\","
                                + "\"error_code\":\"CCE.01403001\",\"error_msg\":\"Forbidden.\",\"message\":\"%s\","
                                + "\"reason\":\"Forbidden\"}")
                        .formatted(message));
    }

    private void isExpired(SignedCall call, String serverTime) throws IOException {
        Answer answer = send(call);

        assertThat(answer.status()).isEqualTo(401);
        ErrorAssertions.gateway(
                answer,
                "APIGW.0301",
                "Incorrect IAM authentication information: calc aksk signature fail:signature expired, signature time:"
                        + SignedCall.DATE + ",server time:" + serverTime);
    }

    private void isUnauthorized(SignedCall call) throws IOException {
        ErrorAssertions.unauthorized(send(call));
    }

    private Answer send(SignedCall call) throws IOException {
        return call.send(emulator.port());
    }
}
