package dev.cceemulator.iam.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cceemulator.error.ApiError;
import dev.cceemulator.error.ApiException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorizationHeaderTest {
    private static final String HEX = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SDK-HMAC-SHA256 Access=AK, SignedHeaders=host;x-sdk-date, Signature=" + HEX,
                "SDK-HMAC-SHA256 Access=AK,SignedHeaders=host;x-sdk-date,Signature=" + HEX,
                "SDK-HMAC-SHA256  Access=AK,  SignedHeaders=host;x-sdk-date , Signature=" + HEX
            })
    void anAccessKeyIsRead(String value) {
        assertThat(AuthorizationHeader.parse(value))
                .isEqualTo(new AuthorizationHeader(new AccessCredential("AK"), List.of("host", "x-sdk-date"), HEX));
    }

    @ParameterizedTest
    @CsvSource({"eu-de, cce", "'', cce", "eu-de, ''", "'', ''"})
    void aCredentialIsReadWithItsScope(String region, String service) {
        String value = "SDK-HMAC-SHA256 Credential=AK/20231125/%s/%s/sdk_request, SignedHeaders=host, Signature=%s"
                .formatted(region, service, HEX);

        AuthorizationHeader header = AuthorizationHeader.parse(value);

        assertThat(header.credential()).isEqualTo(new ScopedCredential("AK", "20231125", region, service));
        assertThat(header.accessKey()).isEqualTo("AK");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SDK-HMAC-SHA256 Access=A/K, SignedHeaders=host, Signature=" + HEX,
                "SDK-HMAC-SHA256 Access=Credential=A, SignedHeaders=host, Signature=" + HEX,
                "SDK-HMAC-SHA256  Credential=AK/20231125///sdk_request,SignedHeaders=host,Signature=" + HEX
            })
    void theAccessKeyIsFoundWithoutReadingTheRest(String value) {
        assertThat(AuthorizationHeader.accessKeyIn(value))
                .isEqualTo(AuthorizationHeader.parse(value).accessKey());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                                                      | does not begin with SDK-HMAC-SHA256
            SDK-HMAC-SHA256,                                        | does not begin with SDK-HMAC-SHA256
            sdk-hmac-sha256 Access=A, SignedHeaders=a, Signature=HEX | does not begin with SDK-HMAC-SHA256
            SDK-HMAC-SM3 Access=A, SignedHeaders=a, Signature=HEX   | does not begin with SDK-HMAC-SHA256
            V11-HMAC-SHA256 Access=A, SignedHeaders=a, Signature=HEX | does not begin with SDK-HMAC-SHA256
            Bearer abc                                              | does not begin with SDK-HMAC-SHA256
            SDK-HMAC-SHA256                                         | does not consist of
            SDK-HMAC-SHA256 Access=A                                | does not consist of
            SDK-HMAC-SHA256 Access=A, SignedHeaders=a               | does not consist of
            SDK-HMAC-SHA256 SignedHeaders=a, Access=A, Signature=HEX | does not consist of
            SDK-HMAC-SHA256 Access=A; SignedHeaders=a; Signature=HEX | does not consist of
            SDK-HMAC-SHA256 Access=A, SignedHeaders=a, Signature=HEX, | does not consist of
            SDK-HMAC-SHA256 Access=A, Access=A, SignedHeaders=a, Signature=HEX | does not consist of
            SDK-HMAC-SHA256 access=A, signedheaders=a, signature=HEX | does not consist of
            SDK-HMAC-SHA256 Credential=A/20231125/r/s/sdk_request, Access=A, SignedHeaders=a, Signature=HEX | does not consist of
            SDK-HMAC-SHA256 credential=A/20231125/r/s/sdk_request, SignedHeaders=a, Signature=HEX | does not consist of
            SDK-HMAC-SHA256 Credential, SignedHeaders=a, Signature=HEX | Credential does not consist of an access key
            SDK-HMAC-SHA256 Credential=A, SignedHeaders=a, Signature=HEX | Credential does not consist of an access key
            SDK-HMAC-SHA256 Credential=A/20231125/s/sdk_request, SignedHeaders=a, Signature=HEX | Credential does not consist of an access key
            SDK-HMAC-SHA256 Credential=A/B/20231125/r/s/sdk_request, SignedHeaders=a, Signature=HEX | Credential does not consist of an access key
            SDK-HMAC-SHA256 Credential=A/20231125/r/s/sdk_request/, SignedHeaders=a, Signature=HEX | Credential does not consist of an access key
            SDK-HMAC-SHA256 Credential=/20231125/r/s/sdk_request, SignedHeaders=a, Signature=HEX | Credential does not consist of an access key
            SDK-HMAC-SHA256 Credential=A/20231125/a region/s/sdk_request, SignedHeaders=a, Signature=HEX | Credential does not consist of an access key
            SDK-HMAC-SHA256 Credential=A/2023-11-25/r/s/sdk_request, SignedHeaders=a, Signature=HEX | The date in Credential is not of the form 20060102
            SDK-HMAC-SHA256 Credential=A/2023112x/r/s/sdk_request, SignedHeaders=a, Signature=HEX | The date in Credential is not of the form 20060102
            SDK-HMAC-SHA256 Credential=A//r/s/sdk_request, SignedHeaders=a, Signature=HEX | The date in Credential is not of the form 20060102
            SDK-HMAC-SHA256 Credential=A/20231125/r/s/aws4_request, SignedHeaders=a, Signature=HEX | Credential does not end with sdk_request
            SDK-HMAC-SHA256 Credential=A/20231125/r/s/, SignedHeaders=a, Signature=HEX | Credential does not end with sdk_request
            SDK-HMAC-SHA256 Access, SignedHeaders=a, Signature=HEX  | Access is not the name of an access key
            SDK-HMAC-SHA256 Access=, SignedHeaders=a, Signature=HEX | Access is not the name of an access key
            SDK-HMAC-SHA256 Access=A K, SignedHeaders=a, Signature=HEX | Access is not the name of an access key
            SDK-HMAC-SHA256 Access=A, SignedHeaders=, Signature=HEX | SignedHeaders does not name headers
            SDK-HMAC-SHA256 Access=A, SignedHeaders=a;, Signature=HEX | SignedHeaders does not name headers
            SDK-HMAC-SHA256 Access=A, SignedHeaders=b;a, Signature=HEX | SignedHeaders does not name headers
            SDK-HMAC-SHA256 Access=A, SignedHeaders=a;a, Signature=HEX | SignedHeaders does not name headers
            SDK-HMAC-SHA256 Access=A, SignedHeaders=A, Signature=HEX | SignedHeaders does not name headers
            SDK-HMAC-SHA256 Access=A, SignedHeaders=a b, Signature=HEX | SignedHeaders does not name headers
            SDK-HMAC-SHA256 Access=A, SignedHeaders=a:b, Signature=HEX | SignedHeaders does not name headers
            SDK-HMAC-SHA256 Access=A, SignedHeaders=a, Signature=   | Signature is not 64 lower-case hexadecimal digits
            SDK-HMAC-SHA256 Access=A, SignedHeaders=a, Signature=HEX0 | Signature is not 64 lower-case hexadecimal digits
            SDK-HMAC-SHA256 Access=A, SignedHeaders=a, Signature="HEX" | Signature is not 64 lower-case hexadecimal digits
            SDK-HMAC-SHA256 Access=A, SignedHeaders=a, Signature=XEH | Signature is not 64 lower-case hexadecimal digits
            """)
    void anotherFormIsRejectedWithTheRightOne(String form, String detail) {
        String value = form.replace("HEX", HEX).replace("XEH", HEX.toUpperCase(Locale.ROOT));

        ApiException rejection = catchThrowableOfType(ApiException.class, () -> AuthorizationHeader.parse(value));

        assertThat(rejection.error()).isEqualTo(ApiError.SIGNATURE_MALFORMED);
        assertThat(rejection.detail()).contains(detail);
        assertThat(rejection.diagnosis()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "topsecret",
                "topsecret Access=A",
                "SDK-HMAC-SHA256 topsecret",
                "SDK-HMAC-SHA256 topsecret=A, SignedHeaders=a, Signature=" + HEX,
                "SDK-HMAC-SHA256 Access=top secret, SignedHeaders=a, Signature=" + HEX,
                "SDK-HMAC-SHA256 Credential=topsecret, SignedHeaders=a, Signature=" + HEX,
                "SDK-HMAC-SHA256 Credential=A/topsecret/r/s/sdk_request, SignedHeaders=a, Signature=" + HEX,
                "SDK-HMAC-SHA256 Credential=A/20231125/r/s/topsecret, SignedHeaders=a, Signature=" + HEX,
                "SDK-HMAC-SHA256 Access=A, SignedHeaders=TOPSECRET, Signature=" + HEX,
                "SDK-HMAC-SHA256 Access=A, SignedHeaders=a, Signature=topsecret"
            })
    void noMessageRepeatsASecret(String value) {
        ApiException rejection = catchThrowableOfType(ApiException.class, () -> AuthorizationHeader.parse(value));

        assertThat(rejection.detail()).doesNotContainIgnoringCase("topsecret").doesNotContain("top secret", HEX);
    }
}
