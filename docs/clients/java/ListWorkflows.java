import com.huaweicloud.sdk.cce.v3.CceClient;
import com.huaweicloud.sdk.cce.v3.model.ListUpgradeWorkFlowsRequest;
import com.huaweicloud.sdk.core.auth.BasicCredentials;
import java.util.List;
import java.util.Optional;

/** Lists a cluster's upgrade workflows with the SDK in Java, which needs the dialect sdk-object in 3.1.130. */
public class ListWorkflows {
    public static void main(String[] args) {
        var endpoint = Optional.ofNullable(System.getenv("CCE_ENDPOINT")).orElse("http://127.0.0.1:8080");
        // README: begin
        var client = CceClient.newBuilder()
                .withCredential(new BasicCredentials()
                        .withAk("EXAMPLEACCESSKEY")
                        .withSk("ExampleSecretKey0123456789")
                        .withProjectId("0123456789abcdef0123456789abcdef"))
                .withEndpoints(List.of(endpoint))
                .build();
        var request = new ListUpgradeWorkFlowsRequest().withClusterId("b4b9e60f-8aa2-11ee-af09-0255ac10004f");
        var workflow = client.listUpgradeWorkFlows(request).getItems();
        // README: end
        System.out.println(
                workflow.getSpec().getTargetVersion() + " " + workflow.getStatus().getPhase());
    }
}
