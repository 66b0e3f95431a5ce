package dev.cceemulator.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.huaweicloud.sdk.cce.v3.CceClient;
import com.huaweicloud.sdk.cce.v3.model.ClusterUpgradeAction;
import com.huaweicloud.sdk.cce.v3.model.CreateClusterMasterSnapshotRequest;
import com.huaweicloud.sdk.cce.v3.model.CreateClusterMasterSnapshotResponse;
import com.huaweicloud.sdk.cce.v3.model.CreatePostCheckRequest;
import com.huaweicloud.sdk.cce.v3.model.CreatePostCheckResponse;
import com.huaweicloud.sdk.cce.v3.model.CreatePreCheckRequest;
import com.huaweicloud.sdk.cce.v3.model.CreatePreCheckResponse;
import com.huaweicloud.sdk.cce.v3.model.CreateUpgradeWorkFlowRequest;
import com.huaweicloud.sdk.cce.v3.model.CreateUpgradeWorkFlowRequestBody;
import com.huaweicloud.sdk.cce.v3.model.CreateUpgradeWorkFlowResponse;
import com.huaweicloud.sdk.cce.v3.model.InPlaceRollingUpdate;
import com.huaweicloud.sdk.cce.v3.model.ListClusterMasterSnapshotTasksRequest;
import com.huaweicloud.sdk.cce.v3.model.ListClusterMasterSnapshotTasksResponse;
import com.huaweicloud.sdk.cce.v3.model.ListClusterUpgradeFeatureGatesRequest;
import com.huaweicloud.sdk.cce.v3.model.ListClusterUpgradePathsRequest;
import com.huaweicloud.sdk.cce.v3.model.ListPreCheckTasksRequest;
import com.huaweicloud.sdk.cce.v3.model.ListUpgradeClusterTasksRequest;
import com.huaweicloud.sdk.cce.v3.model.PostcheckClusterRequestBody;
import com.huaweicloud.sdk.cce.v3.model.PostcheckSpec;
import com.huaweicloud.sdk.cce.v3.model.PrecheckClusterRequestBody;
import com.huaweicloud.sdk.cce.v3.model.PrecheckSpec;
import com.huaweicloud.sdk.cce.v3.model.ShowClusterRequest;
import com.huaweicloud.sdk.cce.v3.model.ShowClusterUpgradeInfoRequest;
import com.huaweicloud.sdk.cce.v3.model.ShowClusterUpgradeInfoResponse;
import com.huaweicloud.sdk.cce.v3.model.ShowPreCheckRequest;
import com.huaweicloud.sdk.cce.v3.model.ShowPreCheckResponse;
import com.huaweicloud.sdk.cce.v3.model.ShowUpgradeClusterTaskRequest;
import com.huaweicloud.sdk.cce.v3.model.ShowUpgradeClusterTaskResponse;
import com.huaweicloud.sdk.cce.v3.model.ShowUpgradeWorkFlowRequest;
import com.huaweicloud.sdk.cce.v3.model.UpgradeClusterRequest;
import com.huaweicloud.sdk.cce.v3.model.UpgradeClusterRequestBody;
import com.huaweicloud.sdk.cce.v3.model.UpgradeClusterRequestMetadata;
import com.huaweicloud.sdk.cce.v3.model.UpgradeClusterResponse;
import com.huaweicloud.sdk.cce.v3.model.UpgradeSpec;
import com.huaweicloud.sdk.cce.v3.model.UpgradeStrategy;
import com.huaweicloud.sdk.cce.v3.model.UpgradeWorkFlowUpdateRequest;
import com.huaweicloud.sdk.cce.v3.model.UpgradeWorkFlowUpdateRequestBody;
import com.huaweicloud.sdk.cce.v3.model.UpgradeWorkFlowUpdateRequestBodyStatus;
import com.huaweicloud.sdk.cce.v3.model.UpgradeWorkFlowUpdateResponse;
import com.huaweicloud.sdk.cce.v3.model.WorkFlowPhase;
import com.huaweicloud.sdk.cce.v3.model.WorkFlowSpec;
import com.huaweicloud.sdk.core.exception.ClientRequestException;
import dev.cceemulator.CceEmulator;
import dev.cceemulator.EmulatorProject;
import dev.cceemulator.dialect.Dialect;
import dev.cceemulator.testing.JavaSdk;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A whole upgrade by the vendor's SDK for Java, which signs with the access key of the test's project. */
class JavaSdkUpgradeTest {
    private static final String FROM = "v1.17.17-r0";
    private static final String TO = "v1.19.16-r80";

    private final CceEmulator emulator =
            CceEmulator.builder().dialect(Dialect.SDK_OBJECT).start();
    private final EmulatorProject project = emulator.project();
    private final String cluster = project.clusters().get(0).id();
    private final CceClient client = client();

    private CceClient client() {
        JavaSdk sdk = new JavaSdk(emulator.baseUri());
        sdk.credentials()
                .withAk(project.accessKey())
                .withSk(project.secretKey())
                .withProjectId(project.id());
        return sdk.client();
    }

    @AfterEach
    void close() {
        emulator.close();
    }

    @Test
    void anUpgradeIsCompleted() {
        project.clock().freeze(Instant.parse("2030-01-01T00:00:00Z"));

        CreateUpgradeWorkFlowResponse workflow = createWorkflow("v1.19");
        assertThat(workflow.getHttpStatusCode()).isEqualTo(201);
        assertThat(workflow.getSpec().getClusterVersion()).isEqualTo(FROM);
        assertThat(workflow.getSpec().getTargetVersion()).isEqualTo(TO);
        assertThat(phaseOf(workflow.getMetadata().getUid())).isEqualTo(WorkFlowPhase.INIT);

        CreatePreCheckResponse check = createPreCheck(FROM);
        assertThat(check.getStatus().getPhase()).isEqualTo("Init");
        assertThat(phaseOf(workflow.getMetadata().getUid())).isEqualTo(WorkFlowPhase.RUNNING);
        project.clock().advanceUntilIdle();
        assertThat(showPreCheck(check.getMetadata().getUid()).getStatus().getPhase())
                .isEqualTo("Success");
        assertThat(client.listPreCheckTasks(new ListPreCheckTasksRequest().withClusterId(cluster))
                        .getItems())
                .hasSize(1);

        CreateClusterMasterSnapshotResponse snapshot =
                client.createClusterMasterSnapshot(new CreateClusterMasterSnapshotRequest().withClusterId(cluster));
        project.clock().advanceUntilIdle();
        ListClusterMasterSnapshotTasksResponse snapshots = client.listClusterMasterSnapshotTasks(
                new ListClusterMasterSnapshotTasksRequest().withClusterId(cluster));
        assertThat(snapshots.getItems()).singleElement().satisfies(task -> {
            assertThat(task.getMetadata().getUid()).isEqualTo(snapshot.getUid());
            assertThat(task.getStatus().getPhase()).isEqualTo("Success");
        });

        UpgradeClusterResponse upgrade = upgrade();
        assertThat(upgrade.getSpec().getClusterUpgradeAction().getTargetVersion())
                .isEqualTo(TO);
        assertThat(clusterPhase()).isEqualTo("Upgrading");
        project.clock().advanceUntilIdle();
        assertThat(showUpgrade(upgrade.getMetadata().getUid()).getStatus().getPhase())
                .isEqualTo("Success");
        assertThat(client.listUpgradeClusterTasks(new ListUpgradeClusterTasksRequest().withClusterId(cluster))
                        .getItems())
                .hasSize(1);

        CreatePostCheckResponse confirmed = postCheck();
        assertThat(confirmed.getStatus().getPhase()).isEqualTo("Success");
        assertThat(phaseOf(workflow.getMetadata().getUid())).isEqualTo(WorkFlowPhase.SUCCESS);
        assertThat(clusterPhase()).isEqualTo("Available");
        ShowClusterUpgradeInfoResponse info =
                client.showClusterUpgradeInfo(new ShowClusterUpgradeInfoRequest().withClusterId(cluster));
        assertThat(info.getSpec().getVersionInfo().getRelease()).isEqualTo("v1.19.16");
        assertThat(info.getSpec().getVersionInfo().getTargetVersions()).contains("v1.21.14-r10");
    }

    @Test
    void aWorkflowIsCancelled() {
        String uid = createWorkflow(TO).getMetadata().getUid();

        UpgradeWorkFlowUpdateResponse cancelled = client.upgradeWorkFlowUpdate(new UpgradeWorkFlowUpdateRequest()
                .withClusterId(cluster)
                .withUpgradeWorkflowId(uid)
                .withBody(new UpgradeWorkFlowUpdateRequestBody()
                        .withStatus(new UpgradeWorkFlowUpdateRequestBodyStatus().withPhase(WorkFlowPhase.CANCEL))));

        assertThat(cancelled.getStatus().getPhase()).isEqualTo(WorkFlowPhase.CANCEL);
    }

    @Test
    void pathsAndFeatureGatesAreRead() {
        assertThat(client.listClusterUpgradePaths(new ListClusterUpgradePathsRequest())
                        .getUpgradePaths())
                .isNotEmpty();
        assertThat(client.listClusterUpgradeFeatureGates(new ListClusterUpgradeFeatureGatesRequest())
                        .getUpgradeFeatureGates())
                .containsEntry("EvsSnapshot", "Support");
    }

    @Test
    void aRejectedOperationIsAnExceptionOfTheSdk() {
        createWorkflow(TO);
        createPreCheck(FROM);
        project.clock().freeze();

        ClientRequestException busy = catchThrowableOfType(ClientRequestException.class, () -> createWorkflow(TO));

        assertThat(busy.getHttpStatusCode()).isEqualTo(429);
        assertThat(busy.getErrorCode()).isEqualTo("CCE.01429002");
    }

    @Test
    void theVersionsOfACheckHaveToBeThoseOfTheWorkflow() {
        createWorkflow(TO);

        ClientRequestException wrong =
                catchThrowableOfType(ClientRequestException.class, () -> createPreCheck("v1.17.17-r1"));

        assertThat(wrong.getHttpStatusCode()).isEqualTo(400);
        assertThat(wrong.getErrorCode()).isEqualTo("CCE_CM.0101");
    }

    private CreateUpgradeWorkFlowResponse createWorkflow(String target) {
        return client.createUpgradeWorkFlow(new CreateUpgradeWorkFlowRequest()
                .withClusterId(cluster)
                .withBody(new CreateUpgradeWorkFlowRequestBody()
                        .withKind("WorkFlowTask")
                        .withApiVersion("v3")
                        .withSpec(new WorkFlowSpec().withClusterID(cluster).withTargetVersion(target))));
    }

    private CreatePreCheckResponse createPreCheck(String clusterVersion) {
        return client.createPreCheck(new CreatePreCheckRequest()
                .withClusterId(cluster)
                .withBody(new PrecheckClusterRequestBody()
                        .withApiVersion("v3")
                        .withKind("PreCheckTask")
                        .withSpec(new PrecheckSpec()
                                .withClusterID(cluster)
                                .withClusterVersion(clusterVersion)
                                .withTargetVersion(TO))));
    }

    private ShowPreCheckResponse showPreCheck(String uid) {
        return client.showPreCheck(
                new ShowPreCheckRequest().withClusterId(cluster).withTaskId(uid));
    }

    private UpgradeClusterResponse upgrade() {
        return client.upgradeCluster(new UpgradeClusterRequest()
                .withClusterId(cluster)
                .withBody(new UpgradeClusterRequestBody()
                        .withMetadata(new UpgradeClusterRequestMetadata()
                                .withApiVersion("v3")
                                .withKind("UpgradeTask"))
                        .withSpec(new UpgradeSpec()
                                .withClusterUpgradeAction(new ClusterUpgradeAction()
                                        .withTargetVersion(TO)
                                        .withStrategy(new UpgradeStrategy()
                                                .withType("inPlaceRollingUpdate")
                                                .withInPlaceRollingUpdate(
                                                        new InPlaceRollingUpdate().withUserDefinedStep(20)))))));
    }

    private ShowUpgradeClusterTaskResponse showUpgrade(String uid) {
        return client.showUpgradeClusterTask(
                new ShowUpgradeClusterTaskRequest().withClusterId(cluster).withTaskId(uid));
    }

    private CreatePostCheckResponse postCheck() {
        return client.createPostCheck(new CreatePostCheckRequest()
                .withClusterId(cluster)
                .withBody(new PostcheckClusterRequestBody()
                        .withApiVersion("v3")
                        .withKind("PostCheckTask")
                        .withSpec(new PostcheckSpec()
                                .withClusterID(cluster)
                                .withClusterVersion(FROM)
                                .withTargetVersion(TO))));
    }

    private WorkFlowPhase phaseOf(String uid) {
        return client.showUpgradeWorkFlow(
                        new ShowUpgradeWorkFlowRequest().withClusterId(cluster).withUpgradeWorkflowId(uid))
                .getStatus()
                .getPhase();
    }

    private String clusterPhase() {
        return client.showCluster(new ShowClusterRequest().withClusterId(cluster))
                .getStatus()
                .getPhase();
    }
}
