package dev.cceemulator.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.huaweicloud.sdk.cce.v3.CceClient;
import com.huaweicloud.sdk.core.exception.SdkException;
import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.JavaSdk;
import dev.cceemulator.testing.RunningEmulator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Without a project id, the SDK asks IAM for the project with the name of its region, and caches it by access key. */
class JavaSdkProjectTest {
    @RegisterExtension
    private static final RunningEmulator emulator = new RunningEmulator();

    @Test
    void theProjectIsFoundByTheNameOfTheRegion() {
        JavaSdk sdk = new JavaSdk(emulator.baseUri());

        CceClient client = sdk.clientOf("cn-north-4");

        assertThat(client.listUpgradeWorkFlows(JavaSdk.request(Bundled.NO_WORKFLOWS))
                        .getKind())
                .isEqualTo("List");
        assertThat(sdk.requestIds()).hasSize(2);
    }

    @Test
    void aRegionWithoutAProjectIsRejectedByTheSdk() {
        JavaSdk sdk = new JavaSdk(emulator.baseUri());

        assertThatThrownBy(() -> sdk.clientOf("nowhere-1"))
                .isInstanceOf(SdkException.class)
                .hasMessageContaining("Failed to get project id of region 'nowhere-1' automatically,"
                        + " X-IAM-Trace-Id=token_local_null_" + sdk.requestIds().get(0));
    }
}
