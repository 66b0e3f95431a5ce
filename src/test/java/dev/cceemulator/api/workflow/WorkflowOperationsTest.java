package dev.cceemulator.api.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.ErrorAssertions;
import dev.cceemulator.testing.RunningEmulator;
import dev.cceemulator.testing.UpgradeDriver;
import io.restassured.response.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workflows that clients create, show, list and cancel, through HTTP. */
class WorkflowOperationsTest {
    private static final String UNTOUCHED = "{\"taskType\":\"PreCheck\"},{\"taskType\":\"Snapshot\"},"
            + "{\"taskType\":\"Cluster\"},{\"taskType\":\"PostCheck\"}";
    private static final String LINES = "\"lineStatuses\":["
            + "{\"startPoint\":{\"taskType\":\"PreCheck\"},\"endPoint\":{\"taskType\":\"Cluster\"}},"
            + "{\"startPoint\":{\"taskType\":\"Cluster\"},\"endPoint\":{\"taskType\":\"PostCheck\"}}]";

    @RegisterExtension
    private static final RunningEmulator emulator = new RunningEmulator();

    private UpgradeDriver cluster;

    @BeforeEach
    void createProject() {
        cluster = UpgradeDriver.in(emulator);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"targetVersion\": \"v1.19.16-r80\"",
                "\"targetVersion\": \"v1.19.16\"",
                "\"targetVersion\": \"v1.19\"",
                "\"targetVersion\": \"v1.19\", \"clusterVersion\": \"\"",
                "\"targetVersion\": \"v1.19\", \"clusterVersion\": null, \"clusterID\": null",
                "\"targetVersion\": \"v1.19\", \"clusterVersion\": \"v1.17\", \"clusterID\": \"\"",
                "\"targetVersion\": \"v1.19\", \"clusterVersion\": \"v1.17.17\"",
                "\"targetVersion\": \"v1.19\", \"clusterVersion\": \"v1.17.17-r0\"," + " \"clusterID\": \""
                        + Bundled.DOCUMENTED + "\""
            })
    void aNewWorkflowHasExactVersionsAndNoTasks(String spec) {
        Response created = cluster.createWorkflow(spec);

        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(created.header("Content-Type")).isEqualTo("application/json");
        assertThat(created.asString())
                .isEqualTo(workflow("\"uid\":\"" + created.path("metadata.uid") + "\"", "", UNTOUCHED));
    }

    @Test
    void aWorkflowIsShownWithItsTimesAndItsPhase() {
        String uid = cluster.workflow();
        cluster.advance("P1D");

        Response shown = cluster.show(uid);

        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.asString()).isEqualTo(untouched(uid, UpgradeDriver.STARTED, "Init"));
    }

    @Test
    void theListShowsTheNewestWorkflowInObjectDialects() {
        cluster.workflow();
        String newest = cluster.workflow();

        assertThat(cluster.get("/upgradeworkflows").asString())
                .isEqualTo("{\"apiVersion\":\"v3\",\"kind\":\"List\",\"items\":"
                        + untouched(newest, UpgradeDriver.STARTED, "Init") + "}");
    }

    @Test
    void theListShowsAllWorkflowsInTheArrayDialect() {
        UpgradeDriver array =
                UpgradeDriver.in(emulator, "{\"dialect\": \"sdk-array\"}").on(Bundled.NO_WORKFLOWS, "v1.31");
        String first = array.workflow();
        Response second = array.show(array.workflow());

        assertThat(second.<String>path("metadata.creationTimestamp")).isEqualTo("2030-01-01T00:00:00Z");
        assertThat(array.get("/upgradeworkflows").asString())
                .isEqualTo("{\"apiVersion\":\"v3\",\"kind\":\"List\",\"items\":[" + second.asString() + ","
                        + array.show(first).asString() + "]}");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"documented, -, -", "sdk-object, -, -", "sdk-array, -, -", "definition, true, false"})
    void onlyTheDialectOfTheDefinitionShowsWhichLinesAreCritical(
            String dialect, @Nullable Boolean toUpgrade, @Nullable Boolean toPostCheck) {
        UpgradeDriver other = UpgradeDriver.in(emulator, "{\"dialect\": \"" + dialect + "\"}");
        Response created = other.createWorkflow();
        String uid = created.path("metadata.uid");

        assertThat(List.of(created, other.show(uid), other.cancel(uid), other.show(uid)))
                .allSatisfy(response -> assertThat(response.<List<Object>>path("status.lineStatuses.critical"))
                        .containsExactly(toUpgrade, toPostCheck));
    }

    @Test
    void theListShowsCriticalLinesAsInTheDefinition() {
        UpgradeDriver array =
                UpgradeDriver.in(emulator, "{\"dialect\": \"definition\"}").on(Bundled.NO_WORKFLOWS, "v1.31");
        String uid = array.workflow();

        assertThat(array.get("/upgradeworkflows").asString())
                .isEqualTo("{\"apiVersion\":\"v3\",\"kind\":\"List\",\"items\":["
                        + array.show(uid).asString() + "]}");
        assertThat(array.show(uid).asString())
                .contains("\"creationTimestamp\":\"2030-01-01 00:00:00 +0000 UTC\"")
                .contains(
                        "\"lineStatuses\":["
                                + "{\"startPoint\":{\"taskType\":\"PreCheck\"},\"endPoint\":{\"taskType\":\"Cluster\"},\"critical\":true},"
                                + "{\"startPoint\":{\"taskType\":\"Cluster\"},\"endPoint\":{\"taskType\":\"PostCheck\"},\"critical\":false}]");
    }

    @Test
    void anUntakenCriticalLineOfALiveWorkflowAllowsCancelling() {
        UpgradeDriver checked = UpgradeDriver.in(emulator, "{\"dialect\": \"definition\"}");
        String uid = checked.checked();

        assertThat(checked.show(uid).<Boolean>path("status.lineStatuses[0].critical"))
                .isTrue();
        assertThat(checked.cancel(uid).<String>path("status.phase")).isEqualTo("Cancel");
    }

    @Test
    void theWorkflowShowsItsTasks() {
        String uid = cluster.upgraded();
        String check = cluster.get("/precheck/tasks").path("items[0].metadata.uid");
        String upgrade = cluster.get("/upgrade/tasks").path("items[0].metadata.uid");

        assertThat(cluster.show(uid).asString())
                .isEqualTo(workflow(
                        uid,
                        "2030-01-01 00:00:03 +0000 UTC",
                        "Init",
                        "{\"taskType\":\"PreCheck\",\"taskID\":\"" + check + "\",\"status\":\"Success\","
                                + "\"startTimeStamp\":\"2030-01-01 00:00:00 +0000 UTC\","
                                + "\"endTimeStamp\":\"2030-01-01 00:00:03 +0000 UTC\","
                                + "\"expireTimeStamp\":\"2030-01-01 01:00:03 +0000 UTC\"},{\"taskType\":\"Snapshot\"},"
                                + "{\"taskType\":\"Cluster\",\"taskID\":\"" + upgrade + "\",\"status\":\"Success\","
                                + "\"startTimeStamp\":\"2030-01-01 00:00:03 +0000 UTC\","
                                + "\"endTimeStamp\":\"2030-01-01 00:00:08 +0000 UTC\"},{\"taskType\":\"PostCheck\"}"));
    }

    @Test
    void theWorkflowIsRunningWhileATaskIsRunning() {
        String uid = cluster.workflow();
        String check = cluster.createPreCheck().path("metadata.uid");

        assertThat(cluster.show(uid).asString())
                .isEqualTo(workflow(
                        uid,
                        UpgradeDriver.STARTED,
                        "Running",
                        "{\"taskType\":\"PreCheck\",\"taskID\":\"" + check + "\",\"status\":\"Running\","
                                + "\"startTimeStamp\":\"2030-01-01 00:00:00 +0000 UTC\"},{\"taskType\":\"Snapshot\"},"
                                + "{\"taskType\":\"Cluster\"},{\"taskType\":\"PostCheck\"}"));
        cluster.advance("PT3S");
        assertThat(cluster.show(uid).<String>path("status.phase")).isEqualTo("Init");
    }

    @Test
    void aWorkflowCanOnlyBeCancelledOnce() {
        String uid = cluster.workflow();
        cluster.advance("PT1S");

        Response cancelled = cluster.cancel(uid);

        assertThat(cancelled.statusCode()).isEqualTo(200);
        assertThat(cancelled.asString()).isEqualTo(untouched(uid, UpgradeDriver.STARTED, "Cancel"));
        assertThat(cluster.show(uid).asString()).isEqualTo(untouched(uid, "2030-01-01 00:00:01 +0000 UTC", "Cancel"));
        ErrorAssertions.forbidden(
                cluster.cancel(uid), "The workflow is Cancel; it can only be cancelled in Init or Pending");
    }

    @Test
    void aRunningOrASuccessfulWorkflowIsNotCancelled() {
        String uid = cluster.workflow();
        cluster.createPreCheck();
        ErrorAssertions.forbidden(
                cluster.cancel(uid), "The workflow is Running; it can only be cancelled in Init or Pending");

        cluster.advance("PT3S");
        cluster.createUpgrade();
        cluster.advance("PT5S");
        cluster.createPostCheck();
        ErrorAssertions.forbidden(
                cluster.cancel(uid), "The workflow is Success; it can only be cancelled in Init or Pending");
    }

    @Test
    void unknownWorkflowsAreNotFound() {
        String uid = cluster.workflow();
        UpgradeDriver other = cluster.on(Bundled.INIT, "");
        UpgradeDriver nowhere = cluster.on(Bundled.NEIGHBOUR_ONLY, "v1.19");

        ErrorAssertions.notFound(cluster.show("none"), "Workflow none", cluster.cluster());
        ErrorAssertions.notFound(cluster.cancel("none"), "Workflow none", cluster.cluster());
        ErrorAssertions.notFound(other.show(uid), "Workflow " + uid, Bundled.INIT);
        ErrorAssertions.notFound(other.cancel(uid), "Workflow " + uid, Bundled.INIT);
        ErrorAssertions.clusterNotFound(nowhere.show(uid), cluster.project(), Bundled.NEIGHBOUR_ONLY);
        ErrorAssertions.clusterNotFound(nowhere.cancel(uid), cluster.project(), Bundled.NEIGHBOUR_ONLY);
        ErrorAssertions.clusterNotFound(nowhere.createWorkflow(), cluster.project(), Bundled.NEIGHBOUR_ONLY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1.20", "v1.19.16-r80", "v1.19", "v1.17.17-r0", "v1.17", "v1.21.14-r9", "1.21", "latest"})
    void anInvalidTargetIsRejectedWithTheAllowedOnes(String target) {
        cluster.upgraded();

        ErrorAssertions.invalid(
                cluster.createWorkflow("\"targetVersion\": \"" + target + "\""),
                "A cluster of version v1.19.16-r80 cannot be upgraded to '" + target
                        + "'; allowed are v1.21.14-r10, v1.23.18-r10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1.19", "v1.17.17-r1", "v1.1", "1.17"})
    void aWrongClusterVersionIsRejected(String version) {
        ErrorAssertions.invalid(
                cluster.createWorkflow("\"targetVersion\": \"v1.19\", \"clusterVersion\": \"" + version + "\""),
                "The cluster has version v1.17.17-r0, not '" + version + "'");
    }

    @Test
    void aSecondWorkflowHasToWaitForTheTaskOfTheFirst() {
        String uid = cluster.workflow();
        cluster.createPreCheck();

        ErrorAssertions.busy(
                cluster.createWorkflow(),
                "Workflow " + uid + " of the cluster is Running; another one can be created when its task has ended");
    }

    @Test
    void aSecondWorkflowCancelsOneWhoseUpgradeHasNotSucceeded() {
        String untouched = cluster.workflow();
        cluster.advance("PT1S");
        String checked = cluster.checked();
        cluster.workflow();

        assertThat(cluster.show(untouched).asString())
                .isEqualTo(untouched(untouched, "2030-01-01 00:00:01 +0000 UTC", "Cancel"));
        assertThat(cluster.show(checked).<String>path("status.phase")).isEqualTo("Cancel");
    }

    @Test
    void aSecondWorkflowCompletesOneWhoseUpgradeHasSucceeded() {
        String upgraded = cluster.upgraded();
        String next = cluster.on(Bundled.DOCUMENTED, "v1.21").workflow();

        assertThat(cluster.show(upgraded).<String>path("status.phase")).isEqualTo("Success");
        assertThat(cluster.show(next).<String>path("status.phase")).isEqualTo("Init");
    }

    @Test
    void aRejectedWorkflowDoesNotEndTheOneBeforeIt() {
        String uid = cluster.workflow();

        cluster.createWorkflow("\"targetVersion\": \"v9.9\"").then().statusCode(400);

        assertThat(cluster.show(uid).<String>path("status.phase")).isEqualTo("Init");
    }

    private static String untouched(String uid, String updated, String phase) {
        return workflow(uid, updated, phase, UNTOUCHED);
    }

    private static String workflow(String uid, String updated, String phase, String points) {
        return workflow(
                "\"uid\":\"" + uid + "\",\"creationTimestamp\":\"2030-01-01 00:00:00 +0000 UTC\",\"updateTimestamp\":\""
                        + updated + "\"",
                "\"phase\":\"" + phase + "\",",
                points);
    }

    private static String workflow(String metadata, String phase, String points) {
        return "{\"kind\":\"WorkFlowTask\",\"apiVersion\":\"v3\",\"metadata\":{" + metadata
                + "},\"spec\":{\"clusterID\":\"" + Bundled.DOCUMENTED + "\",\"clusterVersion\":\"v1.17.17-r0\","
                + "\"targetVersion\":\"v1.19.16-r80\"},\"status\":{" + phase + "\"pointStatuses\":[" + points + "],"
                + LINES + "}}";
    }
}
