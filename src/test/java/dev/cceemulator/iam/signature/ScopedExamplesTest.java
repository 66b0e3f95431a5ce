package dev.cceemulator.iam.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.SignedCall;
import dev.cceemulator.testing.Signer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Signatures for a scope that other programs computed: gophertelekomcloud 0.9.3 and huaweicloud-sdk-python-dis 2.0.8, both
 * run, and the tests of opentelekomcloud/oms and Ademund.OTC.Utils, read. A script computed each of them once more.
 */
class ScopedExamplesTest {
    private static final String LIST = Bundled.list(Bundled.DOCUMENTED);
    private static final String HOST = "cce.eu-de.otc.t-systems.com";
    private static final List<String> GO_HEADERS = List.of("accept", "host", "user-agent", "x-sdk-date");
    private static final List<String> PYTHON_HEADERS = List.of("host", "x-sdk-date");

    @ParameterizedTest
    @CsvSource({
        "'', '', 7e529d23622b4a4845aa3e372f0f1dba80091d0d12257340231040335e2c1e01",
        "eu-de, cce, 4c21735a077376c5da3b08dfd6c71d36eed61d8b96d9a60ec5c9e6666f6b164b"
    })
    void theClientInGoGets(String region, String service, String signature) {
        isAccepted(go(), region, service, GO_HEADERS, signature);
    }

    @Test
    void theClientInGoGetsWithAQuery() {
        SignedCall call = go().query("b=2&a=x+y", "");

        isAccepted(call, "", "", GO_HEADERS, "d09789027f18f3dd1f648e727f4bbbcda9c411855a99cacf16273b3d5c619fab");
    }

    @Test
    void theClientInGoPosts() {
        SignedCall call =
                go().method("POST").header("Content-Type", "application/json").body("{\"a\": 1}");

        isAccepted(
                call,
                "",
                "",
                List.of("accept", "content-type", "host", "user-agent", "x-sdk-date"),
                "34232058df3c0befdb169de0075074a4a4440dfa8f4e0fc9d26a2d9d1b6c2306");
    }

    @Test
    void theClientInGoPostsWithoutABody() {
        SignedCall call = go().method("POST");

        isAccepted(call, "", "", GO_HEADERS, "fec825a1b5db0c4f473134e513e0e09f13fe91ec0800f1541c129f8c8a884bf5");
    }

    @Test
    void theClientInGoSignsTheQueryOfAPostWithoutABodyAsItsBody() {
        SignedCall call = go().method("POST").query("b=2&a=x+y", "");

        isAccepted(call, "", "", GO_HEADERS, "ba7e718053ed53f2ae15e16c97b361ff62644f75321d9cfa0e451772b6e5981e");
    }

    @Test
    void theClientInGoCollapsesBlanks() {
        SignedCall call = go().header("Accept", "application/json,  text/plain");

        isAccepted(call, "", "", GO_HEADERS, "c7db486a7cf60e2a8153908de24bc34e0aa4cdd92637af3aabb4df1473105ffa");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, 5fd0672f7fb263cacf86d9a4441c23bcec046c315291d1e759f361d018099c19",
        "POST, 750a8736de3a666e5074bd97fd318cf0f21aa2ce9a568d2ffa7642bc089d0cb0"
    })
    void theClientInPythonSignsAQueryAsSuch(String method, String signature) {
        SignedCall call = python().method(method).query("b=2&a=x%20y", "");

        isAccepted(call, "cn-north-4", "dis", PYTHON_HEADERS, signature);
    }

    @Test
    void theClientInPythonKeepsBlanks() {
        SignedCall call = python().header("Accept", "application/json,  text/plain");

        isAccepted(
                call,
                "cn-north-4",
                "dis",
                List.of("accept", "host", "x-sdk-date"),
                "5bacaee410a7297b0e65970c5f1bb12e7b99c82a657e1c77499218e5546c5f6c");
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', ec385090522c25504a5b574c7195ac56bf37081d90f74fc093a2676f906cb057",
        "'', service, 1feb87f00aa9a1ff67e17b7166f9e3f599ae8e134e38817bdf3135efa5317535",
        "region, '', 0fc9c2559c07ac70d086fa9bef16f34273b7886b3d1b57f5b5af8e88769f2c8e",
        "region, service, 8bdb0e44341d71482390afe6536fa5f3ecfa6da7956ee95d1f8a60b7ab871240"
    })
    void theTestOfTheClientInCSharpGets(String region, String service, String signature) {
        SignedCall call = SignedCall.get("/")
                .header("Host", "example.com")
                .header("X-Project-Id", "project")
                .header("X-Sdk-Date", "19700101T000001Z");
        ScopedCredential credential = new ScopedCredential("ak", "19700101", region, service);

        CanonicalRequest request =
                CanonicalRequest.of(call.toSignedRequest(80), List.of("host", "x-project-id", "x-sdk-date"));

        assertThat(SignatureAlgorithm.sign(request, "19700101T000001Z", credential, "sk"))
                .isEqualTo(signature);
    }

    @Test
    void theTestOfTheClientInTypeScriptPosts() {
        SignedCall call = SignedCall.get("/")
                .method("POST")
                .header("Content-Type", "application/x-www-form-urlencoded; charset=utf8")
                .header("Date", "Fri, 09 Sep 2011 23:36:00 GMT")
                .header("Host", "host.foo.com")
                .body("foo=bar");
        ScopedCredential credential = new ScopedCredential("AKIDEXAMPLE", "20110909", "cn-north-1", "host");

        CanonicalRequest request =
                CanonicalRequest.of(call.toSignedRequest(80), List.of("content-type", "date", "host"));

        assertThat(SignatureAlgorithm.sign(
                        request, "20110909T233600Z", credential, "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"))
                .isEqualTo("81a7a27bd8500c271145b269e50ebee0f0fe9a51c89ce506cfa33e4a07e51a17");
    }

    private static SignedCall go() {
        return python().header("Accept", "application/json").header("User-Agent", "golangsdk/2.0.0");
    }

    private static SignedCall python() {
        return SignedCall.get(LIST).header("Host", HOST).header("X-Sdk-Date", SignedCall.DATE);
    }

    private static void isAccepted(
            SignedCall call, String region, String service, List<String> signedHeaders, String signature) {
        AuthorizationHeader authorization = new AuthorizationHeader(
                new ScopedCredential(Signer.BUNDLED.accessKey(), "20231125", region, service),
                signedHeaders,
                signature);

        assertThatCode(() -> SignatureCheck.verify(
                        call.toSignedRequest(80), authorization, SignedCall.DATE, Signer.BUNDLED.secretKey()))
                .doesNotThrowAnyException();
    }
}
