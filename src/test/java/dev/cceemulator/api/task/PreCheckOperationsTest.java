package dev.cceemulator.api.task;

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

/** The check before an upgrade, through HTTP. */
class PreCheckOperationsTest {
    private static final String TASKS = "/precheck/tasks";
    private static final String ENDED = "2030-01-01 00:00:03 +0000 UTC";
    private static final String VERSIONS = "\"clusterVersion\":\"v1.17.17-r0\",\"targetVersion\":\"v1.19.16-r80\"";
    private static final String INIT = "\"phase\":\"Init\",\"clusterCheckStatus\":{\"phase\":\"Init\"},"
            + "\"addonCheckStatus\":{\"phase\":\"Init\"},\"nodeCheckStatus\":{\"phase\":\"Init\"}";
    private static final String PARTS = "\"clusterCheckStatus\":{\"phase\":\"%1$s\",\"itemsStatus\":["
            + item("DeprecatedApiCheck", "Risk", "LimitCheck", "Info") + ","
            + item("BlackLimit", "Exception", "LimitCheck", "Fatal") + ","
            + item("MasterSSH", "Exception", "LimitCheck", "Fatal") + ","
            + item("ReleaseLimit", "Exception", "LimitCheck", "Warning") + ","
            + item("ClusterNoArm", "Exception", "LimitCheck", "Warning") + ","
            + item("NodeContainerdPodRestartRisk", "Risk", "LimitCheck", "Warning") + ","
            + item("ResiduePackageVersion", "Exception", "LimitCheck", "Fatal") + "]},"
            + "\"addonCheckStatus\":{\"phase\":\"%1$s\",\"itemsStatus\":["
            + item("AddonLimit", "Exception", "AddonCheck", "Warning") + ","
            + item("CoreDNSConfLimit", "Exception", "AddonCheck", "Fatal") + ","
            + item("EverestLimitHungVersion", "Risk", "AddonCheck", "Fatal") + "]},"
            + "\"nodeCheckStatus\":{\"phase\":\"%1$s\"}";
    private static final String RUNNING = "\"phase\":\"Running\"," + PARTS.formatted("Running", "");
    private static final String SUCCEEDED =
            "\"phase\":\"Success\",\"expireTimeStamp\":\"2030-01-01 01:00:03 +0000 UTC\","
                    + PARTS.formatted("Success", "\"message\":\"check item succeed\",");

    @RegisterExtension
    private static final RunningEmulator emulator = new RunningEmulator();

    private UpgradeDriver cluster;

    @BeforeEach
    void createWorkflow() {
        cluster = UpgradeDriver.in(emulator);
        cluster.workflow();
    }

    @Test
    void theResponseShowsACheckInInitWithoutItems() {
        Response created = cluster.createPreCheck();

        assertThat(created.statusCode()).isEqualTo(200);
        assertThat(created.asString()).isEqualTo(created(uid(created), ""));
    }

    @Test
    void aShortTargetIsResolvedToTheVersionsOfTheWorkflow() {
        Response created = cluster.createPreCheck(
                "\"clusterID\": \"%s\", \"clusterVersion\": \"v1.17.17-r0\", \"targetVersion\": \"v1.19\""
                        .formatted(Bundled.DOCUMENTED));

        assertThat(created.asString()).isEqualTo(created(uid(created), ""));
    }

    @Test
    void skippedChecksAreRepeatedInTheResponse() {
        String skipped = "\"skippedCheckItemList\":[{\"name\":\"addon\"},"
                + "{\"name\":\"disk\",\"resourceSelector\":{\"key\":\"node.uid\",\"values\":[\"n1\",\"n2\"],\"operator\":\"In\"}}]";

        Response created = cluster.createPreCheck("\"targetVersion\": \"v1.19.16-r80\", " + skipped);

        assertThat(created.asString()).isEqualTo(created(uid(created), "," + skipped));
        assertThat(cluster.get(TASKS + "/" + uid(created)).asString())
                .isEqualTo(task(uid(created), UpgradeDriver.STARTED, UpgradeDriver.STARTED, "," + skipped, RUNNING));
    }

    @Test
    void anEmptyListOfSkippedChecksIsNotRepeated() {
        Response created = cluster.createPreCheck("\"targetVersion\": \"v1.19.16-r80\", \"skippedCheckItemList\": []");

        assertThat(created.asString()).isEqualTo(created(uid(created), ""));
    }

    @Test
    void aCheckIsShownAsTimePasses() {
        String uid = uid(cluster.createPreCheck());

        cluster.advance("PT2.999999S");
        assertThat(cluster.get(TASKS + "/" + uid).asString())
                .isEqualTo(task(uid, UpgradeDriver.STARTED, UpgradeDriver.STARTED, "", RUNNING));

        cluster.advance("PT0.000001S");
        assertThat(cluster.get(TASKS + "/" + uid).asString())
                .isEqualTo(task(uid, UpgradeDriver.STARTED, ENDED, "", SUCCEEDED));
    }

    @Test
    void checksAreListedTheOldestFirst() {
        String first = uid(cluster.createPreCheck());
        cluster.advance("PT3S");
        String second = uid(cluster.createPreCheck());

        Response list = cluster.get(TASKS);

        assertThat(list.statusCode()).isEqualTo(200);
        assertThat(list.asString())
                .isEqualTo("{\"apiVersion\":\"v3\",\"kind\":\"List\",\"metadata\":{},\"items\":["
                        + task(first, UpgradeDriver.STARTED, ENDED, "", SUCCEEDED) + ","
                        + task(second, ENDED, ENDED, "", RUNNING) + "]}");
    }

    @Test
    void checksWithTheSameStartAreListedInTheOrderOfTheirCreation() {
        cluster.plan("{\"preset\": \"instant\"}");
        String first = uid(cluster.createPreCheck());
        String second = uid(cluster.createPreCheck());

        assertThat(cluster.get(TASKS).<String>path("items.metadata.uid.join(' ')"))
                .isEqualTo(first + " " + second);
    }

    @Test
    void aClusterWithoutChecksHasAnEmptyList() {
        assertThat(cluster.get(TASKS).asString())
                .isEqualTo("{\"apiVersion\":\"v3\",\"kind\":\"List\",\"metadata\":{},\"items\":[]}");
    }

    @Test
    void theWorkflowShowsTheNewestCheck() {
        cluster.createPreCheck();
        cluster.advance("PT3S");
        String again = uid(cluster.createPreCheck());

        assertThat(cluster.get("/upgradeworkflows").<String>path("items.status.pointStatuses[0].taskID"))
                .isEqualTo(again);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "clusterVersion": "v1.17", "targetVersion": "v1.19.16-r80"      | Invalid clusterVersion 'v1.17'; the workflow has v1.17.17-r0
            "clusterVersion": "v1.19.16-r80", "targetVersion": "v1.19"      | Invalid clusterVersion 'v1.19.16-r80'; the workflow has v1.17.17-r0
            "clusterVersion": "v1.17.17-r0", "targetVersion": "v1.19.16-r8" | Invalid targetVersion 'v1.19.16-r8'; the workflow has v1.19.16-r80
            "targetVersion": "v1.21"                                        | Invalid targetVersion 'v1.21'; the workflow has v1.19.16-r80
            "targetVersion": "1.19"                                         | Invalid targetVersion '1.19'; the workflow has v1.19.16-r80
            """)
    void otherVersionsThanThoseOfTheWorkflowAreRejected(String spec, String message) {
        ErrorAssertions.otherVersion(cluster.createPreCheck(spec), message);
        assertThat(cluster.get(TASKS).<Integer>path("items.size()")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        Bundled.RUNNING + ", Success, a1f5c0b2-7d54-4a59-9a0f-3c1a0d9e2b11, 2024-08-24 06:34:02.660914 +0000 UTC,"
                + " 2024-08-25 06:34:02.660914 +0000 UTC",
        Bundled.PENDING + ", Failed, f0a8d3c6-9e27-4b15-8d4f-7c2b6a1e9d21, 2024-09-02 01:08:49.3302 +0000 UTC,"
    })
    void recordedChecksAreListedAndShown(String recorded, String phase, String uid, String end, String expiry) {
        Response shown = cluster.on(recorded, "").get(TASKS + "/" + uid);

        assertThat(shown.<String>path("status.phase")).isEqualTo(phase);
        assertThat(shown.<String>path("metadata.updateTimestamp")).isEqualTo(end);
        assertThat(shown.<String>path("status.expireTimeStamp")).isEqualTo(expiry);
        assertThat(cluster.on(recorded, "").get(TASKS).asString())
                .isEqualTo("{\"apiVersion\":\"v3\",\"kind\":\"List\",\"metadata\":{},\"items\":[" + shown.asString()
                        + "]}");
    }

    private static String uid(Response created) {
        return created.path("metadata.uid");
    }

    private static String item(String name, String kind, String group, String level) {
        return "{\"name\":\"" + name + "\",\"kind\":\"" + kind + "\",\"group\":\"" + group + "\",\"level\":\"" + level
                + "\",\"phase\":\"%1$s\",%2$s\"riskSource\":{}}";
    }

    private static String created(String uid, String skipped) {
        return check(
                "\"uid\":\"" + uid + "\"", "\"clusterID\":\"" + Bundled.DOCUMENTED + "\"," + VERSIONS + skipped, INIT);
    }

    private static String task(String uid, String created, String updated, String skipped, String status) {
        return check(
                "\"uid\":\"" + uid + "\",\"creationTimestamp\":\"" + created + "\",\"updateTimestamp\":\"" + updated
                        + "\"",
                VERSIONS + skipped,
                status);
    }

    private static String check(String metadata, String spec, String status) {
        return "{\"apiVersion\":\"v3\",\"kind\":\"PreCheckTask\",\"metadata\":{" + metadata + "},\"spec\":{" + spec
                + "},\"status\":{" + status + "}}";
    }
}
