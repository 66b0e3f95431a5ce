package dev.cceemulator.iam.signature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cceemulator.testing.SignedCall;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Paths that no route of the emulator has, so that they cannot be signed over HTTP. */
class CanonicalRequestTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "/, /",
        "/a, /a/",
        "/a/, /a/",
        "/a%20b, /a%20b/",
        "/a+b, /a%2Bb/",
        "/a%2fb, /a%2Fb/",
        "/%7Ea-._, /~a-._/",
        "/a%, /a%25/",
        "/a%4, /a%254/",
        "/a%4g, /a%254g/",
        "/%c3%a9, /%C3%A9/",
        "/\u00e9, /%C3%A9/"
    })
    void aPathIsNormalizedAndEndsWithASlash(String sent, String canonical) {
        CanonicalRequest request =
                CanonicalRequest.of(SignedCall.get("").path(sent, canonical).toSignedRequest(80), List.of());

        assertThat(request.path()).isEqualTo(canonical);
    }
}
