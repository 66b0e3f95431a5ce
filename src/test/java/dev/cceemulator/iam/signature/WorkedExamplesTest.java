package dev.cceemulator.iam.signature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.SdkClient;
import dev.cceemulator.testing.SignedCall;
import dev.cceemulator.testing.Signer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Signatures that other programs computed: two generations of the SDK in Java, a script, and the test of the SDK in Go. */
class WorkedExamplesTest {
    private static final String LIST = Bundled.list(Bundled.DOCUMENTED);
    private static final String HOST = "cce.cn-north-4.myhuaweicloud.com";
    private static final List<String> JAVA_HEADERS = SdkClient.JAVA.signedHeaders();

    private static final String BODY = "{\"kind\":\"WorkFlowTask\",\"apiVersion\":\"v3\",\"spec\":{"
            + "\"clusterID\":\"b4b9e60f-8aa2-11ee-af09-0255ac10004f\",\"clusterVersion\":\"v1.17.17-r0\","
            + "\"targetVersion\":\"v1.19.16-r80\"}}";

    @Test
    void theSdkInJavaGets() {
        CanonicalRequest request = canonical(SdkClient.JAVA.call(LIST, HOST), JAVA_HEADERS);

        assertThat(request.text()).isEqualTo("""
                GET
                /api/v3/projects/0123456789abcdef0123456789abcdef/clusters/b4b9e60f-8aa2-11ee-af09-0255ac10004f/operation/upgradeworkflows/

                host:cce.cn-north-4.myhuaweicloud.com
                user-agent:huaweicloud-usdk-java/3.0
                x-project-id:0123456789abcdef0123456789abcdef
                x-sdk-date:20231125T025725Z

                host;user-agent;x-project-id;x-sdk-date
                e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855""");
        hasHash(request, "e0ddcee531dc9ab076e882c4c64c9b53147eea345b18713c6fef90f80aafa96c");
        isSigned(request, "625d85e4b4ebb5bd04b2522e37bd43362cc7d4b133ac0b4757e3e593730ed4e2");
    }

    @Test
    void theSdkInJavaPosts() {
        SignedCall call = SdkClient.JAVA.call(LIST, HOST).method("POST").body(BODY);

        CanonicalRequest request = canonical(call, JAVA_HEADERS);

        assertThat(request.bodyHash()).isEqualTo("745f694184161192daadb21e1998ab440f4c4210db2ef7a2a6fd0f1d55395949");
        hasHash(request, "5887f47608e90e03ee25500ede23e79f9292b07fa80e8fe618c1c9eca979e4d4");
        isSigned(request, "4746eef5fb3190366de3ed831e9980386f2dadc0c819a558f617cd6530e553d5");
    }

    @Test
    void theSdkInJavaGetsWithATemporaryKey() {
        SignedCall call = SdkClient.JAVA.call(LIST, HOST).header("X-Security-Token", "EXAMPLETOKEN");

        CanonicalRequest request =
                canonical(call, List.of("host", "user-agent", "x-project-id", "x-sdk-date", "x-security-token"));

        hasHash(request, "d74b471465ffa66992737da7b0835f0fa7dd8152715a09a57daa6f9ac17bc06c");
        isSigned(request, "94ae89f7b3be13471ef83a4cbd5625cb1370e1e7c825256ae8b610107b83ec52");
    }

    @Test
    void theClientOfTerraformGets() {
        CanonicalRequest request = canonical(SdkClient.GOLANGSDK.call(LIST, HOST), SdkClient.GOLANGSDK.signedHeaders());

        isSigned(request, "21dd7768a2b97c20b0e27aedd4dceca97390585e440ab80194e1926488e43183");
    }

    @Test
    void theSdkInGoGets() {
        CanonicalRequest request = canonical(SdkClient.GO.call(LIST, HOST), SdkClient.GO.signedHeaders());

        isSigned(request, "882f440ffad9fad95142bcadb58507af6802770a136394a19c5f3674ddab34d1");
    }

    @Test
    void theTestOfTheSdkInGoGets() {
        SignedCall call = SignedCall.get("/path").query("limit=1", "").header("X-Sdk-Date", "20060102T150405Z");

        CanonicalRequest request = canonical(call, List.of("x-sdk-date"));

        assertThat(SignatureAlgorithm.sign(request, "20060102T150405Z", new AccessCredential("AccessKey"), "SecretKey"))
                .isEqualTo("5a2ce64c865e0e6046321c6f3d5a77ba8413eeaf355c3166c03d58d02ac79624");
    }

    private static CanonicalRequest canonical(SignedCall call, List<String> signedHeaders) {
        return CanonicalRequest.of(call.toSignedRequest(80), signedHeaders);
    }

    private static void hasHash(CanonicalRequest request, String hash) {
        assertThat(request.hash()).isEqualTo(hash);
    }

    private static void isSigned(CanonicalRequest request, String signature) {
        assertThat(SignatureAlgorithm.sign(
                        request,
                        SignedCall.DATE,
                        new AccessCredential(Signer.BUNDLED.accessKey()),
                        Signer.BUNDLED.secretKey()))
                .isEqualTo(signature);
    }
}
