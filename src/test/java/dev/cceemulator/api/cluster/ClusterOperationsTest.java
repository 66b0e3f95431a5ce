package dev.cceemulator.api.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.ErrorAssertions;
import dev.cceemulator.testing.RunningEmulator;
import dev.cceemulator.testing.UpgradeDriver;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A cluster and its upgrade information before, during and after an upgrade, through HTTP. */
class ClusterOperationsTest {
    private static final String OLD = "\"release\":\"v1.17.17\",\"patch\":\"r0\",\"suggestPatch\":\"\","
            + "\"targetVersions\":[\"v1.19.16-r80\"]";
    private static final String NEW = "\"release\":\"v1.19.16\",\"patch\":\"r80\",\"suggestPatch\":\"\","
            + "\"targetVersions\":[\"v1.21.14-r10\",\"v1.23.18-r10\"]";
    private static final String SUCCEEDED =
            "{\"phase\":\"Success\",\"completionTime\":\"2030-01-01 08:00:08 +0800 CST\"}";

    @RegisterExtension
    private static final RunningEmulator emulator = new RunningEmulator();

    private UpgradeDriver cluster;

    @BeforeEach
    void createProject() {
        cluster = UpgradeDriver.in(emulator);
    }

    @Test
    void aClusterHasItsOldVersionUntilTheUpgradeHasEnded() {
        assertThat(cluster.showCluster().statusCode()).isEqualTo(200);
        assertThat(cluster.showCluster().asString()).isEqualTo(shown("v1.17.17-r0", "Available"));

        cluster.checked();
        assertThat(cluster.showCluster().asString()).isEqualTo(shown("v1.17.17-r0", "Available"));

        cluster.createUpgrade();
        cluster.advance("PT4.999999S");
        assertThat(cluster.showCluster().asString()).isEqualTo(shown("v1.17.17-r0", "Upgrading"));

        cluster.advance("PT0.000001S");
        assertThat(cluster.showCluster().asString()).isEqualTo(shown("v1.19.16-r80", "Available"));

        cluster.createPostCheck();
        assertThat(cluster.showCluster().asString()).isEqualTo(shown("v1.19.16-r80", "Available"));
    }

    @Test
    void upgradeInfoFollowsTheUpgrade() {
        assertThat(cluster.upgradeInfo().statusCode()).isEqualTo(200);
        assertThat(cluster.upgradeInfo().asString()).isEqualTo(info("", OLD, "{}"));

        cluster.checked();
        assertThat(cluster.upgradeInfo().asString()).isEqualTo(info("", OLD, "{}"));

        cluster.createUpgrade();
        assertThat(cluster.upgradeInfo().asString())
                .isEqualTo(info("", OLD, running("0.00", "2030-01-01 08:00:03 +0800 CST")));

        cluster.advance("PT5S");
        assertThat(cluster.upgradeInfo().asString()).isEqualTo(info(SUCCEEDED, NEW, SUCCEEDED));
    }

    @Test
    void theLastUpgradeIsTheOneThatHasEnded() {
        cluster.upgraded();
        UpgradeDriver further = cluster.on(Bundled.DOCUMENTED, "v1.21.14-r10");
        further.checked();
        further.createUpgrade().then().statusCode(200);
        cluster.advance("PT2S");

        assertThat(cluster.upgradeInfo().asString())
                .isEqualTo(info(SUCCEEDED, NEW, running("40.00", "2030-01-01 08:00:11 +0800 CST")));
    }

    @Test
    void theNextWorkflowStartsFromTheNewVersion() {
        cluster.upgraded();

        assertThat(cluster.createWorkflow("\"targetVersion\": \"v1.21\"").<String>path("spec.clusterVersion"))
                .isEqualTo("v1.19.16-r80");
    }

    @ParameterizedTest
    @CsvSource({
        Bundled.INIT + ", v1.27.16, r20, '', 'v1.28.15-r10 v1.29.10-r0'",
        Bundled.PENDING + ", v1.25.16, r10, '', v1.27.16-r20",
        Bundled.SUCCESS + ", v1.28.15, r10, '', 'v1.29.10-r0 v1.31.6-r0'",
        Bundled.NO_WORKFLOWS + ", v1.29.10, r0, '', v1.31.6-r0"
    })
    void recordedClustersHaveTheTargetsOfTheirVersion(
            String recorded, String release, String patch, String suggested, String targets) {
        Response info = cluster.on(recorded, "").upgradeInfo();

        assertThat(info.<String>path("spec.versionInfo.release")).isEqualTo(release);
        assertThat(info.<String>path("spec.versionInfo.patch")).isEqualTo(patch);
        assertThat(info.<String>path("spec.versionInfo.suggestPatch")).isEqualTo(suggested);
        assertThat(info.<String>path("spec.versionInfo.targetVersions.join(' ')"))
                .isEqualTo(targets);
    }

    @Test
    void aRecordedUpgradeIsShownAsItWasRecorded() {
        UpgradeDriver upgraded = cluster.on(Bundled.SUCCESS, "");
        UpgradeDriver running = cluster.on(Bundled.RUNNING, "");
        String completed = "{\"phase\":\"Success\",\"completionTime\":\"2024-07-15 22:09:58.730061 +0800 CST\"}";
        cluster.advance("P1D");

        assertThat(upgraded.upgradeInfo().asString())
                .contains("\"lastUpgradeInfo\":" + completed)
                .endsWith(",\"status\":" + completed + "}");
        assertThat(running.upgradeInfo().asString())
                .doesNotContain("lastUpgradeInfo")
                .endsWith(",\"status\":{\"phase\":\"Running\","
                        + "\"completionTime\":\"2024-08-24 14:40:12.004731 +0800 CST\"}}");
        assertThat(running.showCluster().<String>path("status.phase")).isEqualTo("Upgrading");
    }

    @Test
    void aClusterThatDoesNotExistIsNotFound() {
        UpgradeDriver nowhere = cluster.on(Bundled.NEIGHBOUR_ONLY, "");

        ErrorAssertions.clusterNotFound(nowhere.showCluster(), cluster.project(), Bundled.NEIGHBOUR_ONLY);
        ErrorAssertions.clusterNotFound(nowhere.upgradeInfo(), cluster.project(), Bundled.NEIGHBOUR_ONLY);
    }

    private static String shown(String version, String phase) {
        return "{\"kind\":\"Cluster\",\"apiVersion\":\"v3\",\"metadata\":{\"name\":\"documented-example\",\"uid\":\""
                + Bundled.DOCUMENTED + "\"},\"spec\":{\"version\":\"" + version + "\"},\"status\":{\"phase\":\"" + phase
                + "\"}}";
    }

    private static String running(String progress, String changed) {
        return "{\"phase\":\"Running\",\"progress\":\"" + progress + "\",\"completionTime\":\"" + changed + "\"}";
    }

    private static String info(String last, String versions, String status) {
        return "{\"kind\":\"UpgradeInfo\",\"apiVersion\":\"v3\",\"metadata\":{},\"spec\":{"
                + (last.isEmpty() ? "" : "\"lastUpgradeInfo\":" + last + ",")
                + "\"versionInfo\":{" + versions
                + "},\"upgradeFeatureGates\":{\"supportUpgradePageV4\":true}},\"status\":"
                + status + "}";
    }
}
