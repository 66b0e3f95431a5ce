package dev.cceemulator.api.task;

import static dev.cceemulator.testing.FixtureDirectoryBuilder.CLUSTER_DIRECTORY;
import static dev.cceemulator.testing.FixtureDirectoryBuilder.CLUSTER_FILE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cceemulator.testing.ErrorAssertions;
import dev.cceemulator.testing.FixtureDirectoryBuilder;
import dev.cceemulator.testing.RunningEmulator;
import dev.cceemulator.testing.UpgradeDriver;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Tasks of fixtures that were saved from responses of the real service, in projects that were created from them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SavedTasksTest {
    private static final String ENDED = """
            {"status":{"phase":"Success","completionTime":"2024-01-01T00:10:00Z"},"kind":"UpgradeTask","apiVersion":"v3",\
            "metadata":{"uid":"ended","creationTimestamp":"2024-01-01T08:00:00+08:00"},\
            "spec":{"version":"v1.15.11-r1","targetVersion":"v1.17.17-r0","items":{"any":1.50}}}""";
    private static final String PAUSED = """
            {"apiVersion":"v3","kind":"UpgradeTask",\
            "metadata":{"uid":"paused","creationTimestamp":"2024-03-01 08:00:00.100 +0800 CST"},\
            "spec":{},"status":{"phase":"Pause","progress":"45.10"}}""";
    private static final String BROKEN = """
            {"apiVersion":"v3","kind":"PreCheckTask",\
            "metadata":{"uid":"broken","creationTimestamp":"2024-01-01 00:00:00 +0000 UTC"},"spec":{},\
            "status":{"phase":"Error","message":"no answer","nodeCheckStatus":{"nodeStageStatus":[\
            {"nodeInfo":{"uid":"n1"},"itemsStatus":[{"name":"Any","errorCodes":["E1"],\
            "riskSource":{"configurationRisks":[{"package":"kubelet","field":"maxPods"}],\
            "deprecatedAPIRisks":[{"url":"/apis/policy/v1beta1"}],"nodeRisks":[{"NodeID":"n1"}],\
            "addonRisks":[{"addonTemplateName":"coredns","alias":"CoreDNS"}]}}]}]}}}""";
    private static final String BACKED_UP = "2024-01-05 00:00:00 +0800 CST";

    @RegisterExtension
    private final RunningEmulator emulator;

    SavedTasksTest(@TempDir Path directory) {
        FixtureDirectoryBuilder.in(directory)
                .file(CLUSTER_FILE, "{\"version\": \"v1.17.17-r0\"}")
                .workflows(
                        FixtureDirectoryBuilder.list(workflow("ended", "2024-01-01"), workflow("point", "2024-02-01")))
                .file(
                        CLUSTER_DIRECTORY + "/upgradetasks.json",
                        FixtureDirectoryBuilder.list(
                                ENDED,
                                PAUSED.replace(
                                        "\"spec\":{}", "\"spec\": {\"version\": null, \"targetVersion\": \"\"}")))
                .file(CLUSTER_DIRECTORY + "/prechecktasks.json", "{\"metadata\": {}, \"items\": " + BROKEN + "}")
                .file(
                        CLUSTER_DIRECTORY + "/snapshottasks.json",
                        "{\"items\": null, \"status\": {\"latestBackupTime\": \"" + BACKED_UP + "\"}}");
        emulator = new RunningEmulator(settings -> settings.fixtures(directory));
    }

    @Test
    void aTaskIsReturnedAsItWasSavedWithoutWhatIsAbsent() {
        UpgradeDriver cluster = UpgradeDriver.in(emulator);

        assertThat(cluster.get("/upgrade/tasks/ended").asString()).isEqualTo(ENDED);
        assertThat(cluster.get("/upgrade/tasks/paused").asString()).isEqualTo(PAUSED);
        assertThat(cluster.get("/precheck/tasks/broken").asString()).isEqualTo(BROKEN);
        assertThat(cluster.listPreChecks().asString())
                .isEqualTo("{\"apiVersion\":\"v3\",\"kind\":\"List\",\"metadata\":{},\"items\":[" + BROKEN + "]}");
    }

    @Test
    void aTaskOfAnotherTypeIsNotFound() {
        UpgradeDriver cluster = UpgradeDriver.in(emulator);

        ErrorAssertions.notFound(cluster.get("/precheck/tasks/ended"), "Task ended", cluster.cluster());
    }

    @Test
    void savedTasksAreListedWithOthersAndReplaceThePointsWithTheirIds() {
        UpgradeDriver cluster = UpgradeDriver.in(emulator);

        assertThat(uids(cluster)).containsExactly("ended", "point", "paused");
        assertThat(cluster.listUpgrades().asString())
                .contains("\"items\":[" + ENDED + ",")
                .endsWith("," + PAUSED + "]}");

        cluster.upgraded();

        assertThat(uids(cluster)).hasSize(4).startsWith("ended", "point", "paused");
    }

    @Test
    void theUpgradeInformationHasTheStatusOfSavedUpgrades() {
        String information = UpgradeDriver.in(emulator).upgradeInfo().asString();

        assertThat(information)
                .contains("\"lastUpgradeInfo\":{\"phase\":\"Success\",\"completionTime\":\"2024-01-01T00:10:00Z\"}")
                .endsWith("\"status\":{\"phase\":\"Pause\",\"progress\":\"45.10\"}}");
    }

    @Test
    void theTimeOfTheLastSnapshotIsKeptUntilAnotherSucceeds() {
        UpgradeDriver cluster = UpgradeDriver.in(emulator);
        assertThat(latestBackupTime(cluster)).isEqualTo(BACKED_UP);

        cluster.workflow();
        cluster.createSnapshot().then().statusCode(200);
        assertThat(latestBackupTime(cluster)).isEqualTo(BACKED_UP);
        cluster.advance("PT2S");
        assertThat(latestBackupTime(cluster)).isEqualTo("2030-01-01 08:00:02 +0800 CST");

        cluster.reset().then().statusCode(200);
        assertThat(latestBackupTime(cluster)).isEqualTo(BACKED_UP);
        assertThat(uids(cluster)).containsExactly("ended", "point", "paused");
    }

    private static String latestBackupTime(UpgradeDriver cluster) {
        return cluster.listSnapshots().path("status.latestBackupTime");
    }

    private static List<String> uids(UpgradeDriver cluster) {
        return cluster.listUpgrades().path("items.metadata.uid");
    }

    /** A workflow that has ended, with an upgrade whose status was not recorded. */
    private static String workflow(String task, String startedAt) {
        return """
                {"metadata": {"uid": "w-%s", "creationTimestamp": "2024-01-01"},
                 "status": {"phase": "Cancel", "pointStatuses": [
                   {"taskType": "Cluster", "taskID": "%s", "startTimeStamp": "%s"}]}}
                """.formatted(task, task, startedAt);
    }
}
