package dev.cceemulator.api.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cceemulator.CceEmulator;
import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.RunningEmulator;
import dev.cceemulator.testing.SdkClient;
import dev.cceemulator.testing.SignedCall;
import dev.cceemulator.testing.Signer;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is signed, and how; each request here is signed rightly. */
class SignatureTest {
    private static final String LIST = Bundled.list(Bundled.DOCUMENTED);
    private static final List<String> SIGNED = List.of("host", "x-sdk-date");
    private static final int TWELVE_MEGABYTES = 12 * 1024 * 1024;

    @RegisterExtension
    private static final RunningEmulator emulator =
            new RunningEmulator(settings -> settings.signatureClock(() -> SignedCall.NOW));

    @ParameterizedTest
    @EnumSource
    void whateverHeadersAClientSignsItIsUnderstood(SdkClient client) throws IOException {
        isAccepted(client.call(LIST, host()).sign(Signer.BUNDLED, client.signedHeaders()));
    }

    @ParameterizedTest
    @EnumSource
    void aBodyIsSignedToo(SdkClient client) throws IOException {
        isAccepted(client.call(LIST, host()).body("{}\n").sign(Signer.BUNDLED, client.signedHeaders()));
    }

    @ParameterizedTest
    @EnumSource
    void aBodyInChunksIsSignedAsAWhole(SdkClient client) throws IOException {
        isAccepted(client.call(LIST, host()).body("{\"a\": 1}").chunked().sign(Signer.BUNDLED, client.signedHeaders()));
    }

    @Test
    void anAuthorizationInSeveralLinesIsOneList() throws IOException {
        SignedCall call = call().sign(Signer.BUNDLED, SIGNED);
        String[] parts = call.value("Authorization").split(", ", -1);

        isAccepted(call.header("Authorization", parts[0])
                .addHeader("Authorization", parts[1])
                .addHeader("Authorization", parts[2]));
    }

    @Test
    void aBodyOfTwelveMegabytesIsRead() throws IOException {
        isAccepted(call().body("a".repeat(TWELVE_MEGABYTES)).sign(Signer.BUNDLED, SIGNED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UNSIGNED-PAYLOAD", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"})
    void aGivenHashStandsForThatOfTheBody(String hash) throws IOException {
        isAccepted(call().body("whatever").header("X-Sdk-Content-Sha256", hash).sign(Signer.BUNDLED, SIGNED));
    }

    @ParameterizedTest(name = "?{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            limit=1         | limit=1
            b=2&a=1         | a=1&b=2
            a=2&a=10&a=1    | a=1&a=10&a=2
            ab=1&a=2&a-b=3  | a=2&a-b=3&ab=1
            A=1&a=2&B=3     | A=1&B=3&a=2
            a               | a=
            a=              | a=
            =               | =
            a=b=c           | a=b%3Dc
            a=1&&b=2&       | a=1&b=2
            ``              | ``
            a=b+c           | a=b%20c
            a=b%20c         | a=b%20c
            a=b%2Bc         | a=b%2Bc
            a=%7e-._~*      | a=~-._~%2A
            a=%c3%a9        | a=%C3%A9
            %c3%a9=1&%7a=1  | z=1&%C3%A9=1
            a=%zz%4         | a=%25zz%254
            a=/?:@          | a=%2F%3F%3A%40
            """)
    void aQueryIsEncodedAnewAndSorted(String sent, String canonical) throws IOException {
        isAccepted(call().query(sent, canonical).sign(Signer.BUNDLED, SIGNED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%30123456789abcdef0123456789abcde%66", "0123456789%61bcdef0123456789abcdef"})
    void aPathIsEncodedAnew(String project) throws IOException {
        isAccepted(call().path(Bundled.list(project, Bundled.DOCUMENTED), LIST + "/")
                .sign(Signer.BUNDLED, SIGNED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "  around  ",
                "in  between",
                "\t tabs \t",
                "Text/Plain; Charset=UTF-8",
                "APPLICATION/JSON",
                "\u00c3\u00a9 in UTF-8",
                "a, b",
                ""
            })
    void aHeaderIsSignedAsItWasSentButForBlanksAround(String value) throws IOException {
        isAccepted(call().header("Content-Type", value)
                .sign(Signer.BUNDLED, List.of("content-type", "host", "x-sdk-date")));
    }

    @Test
    void aHeaderWithSeveralValuesIsSignedLineByLine() throws IOException {
        isAccepted(call().addHeader("X-Many", "b")
                .addHeader("x-many", "a")
                .sign(Signer.BUNDLED, List.of("host", "x-many", "x-sdk-date")));
    }

    @Test
    void theDateCountsEvenIfItIsNotAmongTheSignedHeaders() throws IOException {
        isAccepted(call().sign(Signer.BUNDLED, List.of("host")));
    }

    @Test
    void theRealTimeCountsWhateverTimeTheEmulatorHas() throws IOException {
        String now = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'")
                .withZone(ZoneOffset.UTC)
                .format(Instant.now());
        SignedCall call = call().header("X-Sdk-Date", now).sign(Signer.BUNDLED, SIGNED);

        try (CceEmulator other =
                CceEmulator.builder().clock(() -> Instant.EPOCH).start()) {
            assertThat(call.send(other.port()).status()).isEqualTo(200);
        }
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
}
