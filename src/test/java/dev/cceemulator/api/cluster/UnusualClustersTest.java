package dev.cceemulator.api.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cceemulator.CceEmulatorBuilder;
import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.ErrorAssertions;
import dev.cceemulator.testing.FixtureDirectoryBuilder;
import dev.cceemulator.testing.RunningEmulator;
import dev.cceemulator.testing.UpgradeDriver;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clusters that only a fixture can create: in other phases, with short versions or none, with critical steps. */
class UnusualClustersTest {
    private static final String VERSIONLESS = "00000000-0000-0000-0000-000000000001";
    private static final String SHORT = "00000000-0000-0000-0000-000000000002";
    private static final String PATCHED_RELEASE = "00000000-0000-0000-0000-000000000003";
    private static final String PATCHED_MINOR = "00000000-0000-0000-0000-000000000004";
    private static final String NEWEST = "00000000-0000-0000-0000-000000000005";
    private static final String HIBERNATING = "00000000-0000-0000-0000-000000000006";
    private static final String CRITICAL = "00000000-0000-0000-0000-000000000007";
    private static final String TAKEN = "00000000-0000-0000-0000-000000000008";
    private static final String PHASELESS = "00000000-0000-0000-0000-000000000009";
    private static final String QUEUING = "00000000-0000-0000-0000-00000000000a";

    private final FixtureDirectoryBuilder fixtures;

    @RegisterExtension
    private final RunningEmulator emulator = new RunningEmulator(this::settings);

    UnusualClustersTest(@TempDir Path directory) {
        fixtures = FixtureDirectoryBuilder.in(directory).token();
        cluster(VERSIONLESS, "{}");
        cluster(SHORT, "{\"version\": \"v1.27\"}");
        cluster(PATCHED_RELEASE, "{\"version\": \"v1.28.15-r0\"}");
        cluster(PATCHED_MINOR, "{\"version\": \"v1.28.3-r4\"}");
        cluster(NEWEST, "{\"version\": \"v1.31.6-r0\"}");
        cluster(HIBERNATING, "{\"version\": \"v1.28.3-r4\", \"phase\": \"Hibernating\"}");
        cluster(CRITICAL, "{\"version\": \"v1.28.3-r4\"}");
        cluster(TAKEN, "{\"version\": \"v1.28.3-r4\"}");
        cluster(PHASELESS, "{\"version\": \"v1.28.3-r4\"}");
        cluster(QUEUING, "{\"version\": \"v1.28.3-r4\"}");
        workflow(CRITICAL, ", \"status\": " + status("Init", "{\"taskType\": \"PreCheck\"}", "PreCheck", "Cluster"));
        workflow(
                TAKEN,
                ", \"status\": "
                        + status(
                                "Pending",
                                "{\"taskType\": \"Cluster\", \"taskID\": \"t\", \"status\": \"Failed\"}",
                                "PreCheck",
                                "Cluster"));
        workflow(PHASELESS, "");
        workflow(
                QUEUING,
                ", \"status\": "
                        + status(
                                "Init",
                                "{\"taskType\": \"PreCheck\", \"taskID\": \"t\", \"status\": \"Queuing\"}",
                                "Cluster",
                                "PostCheck"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            00000000-0000-0000-0000-000000000001 | "suggestPatch":"","targetVersions":[]
            00000000-0000-0000-0000-000000000002 | "release":"v1.27.16","patch":"r20","suggestPatch":"","targetVersions":["v1.28.15-r10","v1.29.10-r0"]
            00000000-0000-0000-0000-000000000003 | "release":"v1.28.15","patch":"r0","suggestPatch":"r10","targetVersions":["v1.28.15-r10","v1.29.10-r0","v1.31.6-r0"]
            00000000-0000-0000-0000-000000000004 | "release":"v1.28.3","patch":"r4","suggestPatch":"r10","targetVersions":["v1.28.15-r10","v1.29.10-r0","v1.31.6-r0"]
            00000000-0000-0000-0000-000000000005 | "release":"v1.31.6","patch":"r0","suggestPatch":"","targetVersions":[]
            """)
    void upgradeInfoIsDerivedFromTheVersion(String cluster, String versions) {
        assertThat(on(cluster).upgradeInfo().asString())
                .isEqualTo("{\"kind\":\"UpgradeInfo\",\"apiVersion\":\"v3\",\"metadata\":{},\"spec\":{\"versionInfo\":{"
                        + versions + "},\"upgradeFeatureGates\":{\"supportUpgradePageV4\":true}},\"status\":{}}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            00000000-0000-0000-0000-000000000001 | {}                        | Available
            00000000-0000-0000-0000-000000000002 | {"version":"v1.27.16-r20"} | Available
            00000000-0000-0000-0000-000000000006 | {"version":"v1.28.3-r4"}  | Hibernating
            """)
    void aClusterIsShownAsInTheFixture(String cluster, String spec, String phase) {
        assertThat(on(cluster).showCluster().asString())
                .isEqualTo("{\"kind\":\"Cluster\",\"apiVersion\":\"v3\",\"metadata\":{\"uid\":\"" + cluster
                        + "\"},\"spec\":" + spec + ",\"status\":{\"phase\":\"" + phase + "\"}}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            00000000-0000-0000-0000-000000000001 | "targetVersion": "v1.31"                             | The version of the cluster is unknown, so it has no target versions
            00000000-0000-0000-0000-000000000002 | "targetVersion": "v1.31"                             | A cluster of version v1.27.16-r20 cannot be upgraded to 'v1.31'; allowed are v1.28.15-r10, v1.29.10-r0
            00000000-0000-0000-0000-000000000002 | "targetVersion": "v1.28", "clusterVersion": "oldest" | The cluster has version v1.27.16-r20, not 'oldest'
            00000000-0000-0000-0000-000000000005 | "targetVersion": "v1.31"                             | A cluster of version v1.31.6-r0 cannot be upgraded to 'v1.31'; allowed are no versions, since no upgrade path leads to a newer one
            """)
    void aClusterWithoutTargetsIsNotUpgraded(String cluster, String spec, String message) {
        ErrorAssertions.invalid(on(cluster).createWorkflow(spec), message);
    }

    @Test
    void onlyAClusterThatIsAvailableIsUpgraded() {
        ErrorAssertions.forbidden(
                on(HIBERNATING).createWorkflow(),
                "The cluster is Hibernating; only a cluster that is Available can be upgraded");
    }

    @Test
    void aPatchOfTheSameMinorVersionIsATarget() {
        assertThat(on(PATCHED_MINOR)
                        .createWorkflow("\"targetVersion\": \"v1.28\"")
                        .<String>path("spec.targetVersion"))
                .isEqualTo("v1.28.15-r10");
    }

    @Test
    void aCriticalStepThatWasNotTakenAllowsCancelling() {
        assertThat(on(CRITICAL).cancel(CRITICAL).<String>path("status.phase")).isEqualTo("Cancel");
        assertThat(on(CRITICAL).show(CRITICAL).<String>path("status.phase")).isEqualTo("Cancel");
    }

    @Test
    void aWorkflowWithACriticalStepCanBeReplaced() {
        on(CRITICAL).workflow();

        assertThat(on(CRITICAL).show(CRITICAL).<String>path("status.phase")).isEqualTo("Cancel");
    }

    @Test
    void aCriticalStepThatWasTakenAllowsCancelling() {
        assertThat(on(TAKEN).cancel(TAKEN).<String>path("status.phase")).isEqualTo("Cancel");
    }

    @Test
    void aWaitingTaskPreventsCancellingAndReplacing() {
        ErrorAssertions.forbidden(
                on(QUEUING).cancel(QUEUING),
                "The task PreCheck of the workflow has not ended, so the workflow cannot be cancelled");
        ErrorAssertions.busy(
                on(QUEUING).createWorkflow(),
                "Workflow " + QUEUING
                        + " of the cluster is Running; it was recorded so in the fixtures and will not end, so use another"
                        + " cluster");
    }

    @Test
    void aWorkflowWithoutPhaseIsNotOpen() {
        ErrorAssertions.forbidden(
                on(PHASELESS).cancel(PHASELESS),
                "The workflow has no recorded phase; it can only be cancelled in Init or Pending");
        on(PHASELESS).workflow();
        assertThat(on(PHASELESS).show(PHASELESS).<Object>path("status")).isNull();
    }

    private CceEmulatorBuilder settings(CceEmulatorBuilder builder) {
        return builder.fixtures(fixtures.path());
    }

    private UpgradeDriver on(String cluster) {
        return new UpgradeDriver(emulator, Bundled.PROJECT, Bundled.TOKEN, cluster, "v1.31");
    }

    private void cluster(String id, String json) {
        fixtures.file("projects/" + Bundled.PROJECT + "/clusters/" + id + "/cluster.json", json);
    }

    private void workflow(String cluster, String status) {
        fixtures.file(
                "projects/" + Bundled.PROJECT + "/clusters/" + cluster + "/upgradeworkflows.json",
                FixtureDirectoryBuilder.list("{\"metadata\": {\"uid\": \"" + cluster
                        + "\", \"creationTimestamp\": \"2024-01-01\"}" + status + "}"));
    }

    /** One point, and one line that is critical. */
    private static String status(String phase, String point, String start, String end) {
        return """
                {"phase": "%s", "pointStatuses": [%s],
                 "lineStatuses": [{"startPoint": {"taskType": "%s"}, "endPoint": {"taskType": "%s"}, "critical": true}]}
                """.formatted(phase, point, start, end);
    }
}
