package dev.cceemulator.testing;

import com.huaweicloud.sdk.cce.v3.CceClient;
import com.huaweicloud.sdk.cce.v3.model.ListUpgradeWorkFlowsRequest;
import com.huaweicloud.sdk.cce.v3.model.ListUpgradeWorkFlowsResponse;
import com.huaweicloud.sdk.core.ClientBuilder;
import com.huaweicloud.sdk.core.HttpListener;
import com.huaweicloud.sdk.core.auth.BasicCredentials;
import com.huaweicloud.sdk.core.http.HttpConfig;
import com.huaweicloud.sdk.core.region.Region;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The vendor's unmodified SDK for Java. */
public final class JavaSdk {
    private final URI server;
    private final List<String> requestIds = new CopyOnWriteArrayList<>();
    private final BasicCredentials credentials = new BasicCredentials()
            .withAk(Signer.BUNDLED.accessKey())
            .withSk(Signer.BUNDLED.secretKey())
            .withProjectId(Bundled.PROJECT);

    public JavaSdk(URI server) {
        this.server = server;
    }

    /** The bundled access key, for its own project; a test may change it before the first call. */
    public BasicCredentials credentials() {
        return credentials;
    }

    /** The X-Request-Id of each response so far. */
    public List<String> requestIds() {
        return requestIds;
    }

    public CceClient client() {
        return builder().withEndpoints(List.of(server.toString())).build();
    }

    /** A client with a region instead of a project, which it has to look up in IAM. */
    public CceClient clientOf(String region) {
        credentials.withProjectId(null).withIamEndpoint(server.toString());
        return builder().withRegion(new Region(region, server.toString())).build();
    }

    private ClientBuilder<CceClient> builder() {
        HttpListener listener = HttpListener.forResponseListener(
                answer -> requestIds.addAll(answer.headers().get("X-Request-Id")));
        return CceClient.newBuilder()
                .withCredential(credentials)
                .withHttpConfig(HttpConfig.getDefaultHttpConfig().addHttpListener(listener));
    }

    /** The list of a cluster. */
    public ListUpgradeWorkFlowsResponse list(String cluster) {
        return client().listUpgradeWorkFlows(request(cluster));
    }

    /** The same with a token, which the SDK sends in addition to its signature. */
    public ListUpgradeWorkFlowsResponse list(String cluster, String token) {
        return client().listUpgradeWorkFlowsInvoker(request(cluster))
                .addHeader("X-Auth-Token", token)
                .invoke();
    }

    /** The request for the list of a cluster. */
    public static ListUpgradeWorkFlowsRequest request(String cluster) {
        return new ListUpgradeWorkFlowsRequest().withClusterId(cluster);
    }
}
