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
import org.junit.jupiter.params.provider.ValueSource;

/** The upgrade itself, through HTTP. */
class UpgradeOperationsTest {
    private static final String TASKS = "/upgrade/tasks";
    private static final String CHECKED = "2030-01-01 08:00:03 +0800 CST";
    private static final String UPGRADED = "2030-01-01 08:00:08 +0800 CST";
    private static final String STRATEGY = "\"strategy\":{\"type\":\"inPlaceRollingUpdate\"}";

    @RegisterExtension
    private static final RunningEmulator emulator = new RunningEmulator();

    private UpgradeDriver cluster;

    @BeforeEach
    void createProject() {
        cluster = UpgradeDriver.in(emulator);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"type":"inPlaceRollingUpdate"}
            {"type":"inPlaceRollingUpdate","inPlaceRollingUpdate":{}}
            {"type":"inPlaceRollingUpdate","inPlaceRollingUpdate":{"userDefinedStep":1}}
            {"type":"inPlaceRollingUpdate","inPlaceRollingUpdate":{"userDefinedStep":40,"scope":"NodePool"}}
            """)
    void theResponseHasTheVersionsAndTheStrategy(String strategy) {
        cluster.checked();

        Response created = cluster.createUpgrade("\"targetVersion\": \"v1.19\", \"strategy\": " + strategy);

        assertThat(created.statusCode()).isEqualTo(200);
        assertThat(created.asString())
                .isEqualTo("{\"metadata\":{\"uid\":\"" + uid(created)
                        + "\"},\"spec\":{\"clusterUpgradeAction\":{\"version\":\"v1.17.17-r0\","
                        + "\"targetVersion\":\"v1.19.16-r80\",\"targetPlatformVersion\":\"cce.3\",\"strategy\":"
                        + strategy
                        + ",\"config\":{}}}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"patch", "batch"})
    void fieldsOnAddOnsAndNodesAreAcceptedAndNotRepeated(String operation) {
        cluster.checked();

        Response created = cluster.createUpgrade("""
                "addons": [{"addonTemplateName": "coredns", "operation": "%s", "version": "1.29.4",
                            "values": {"basic": {}}}],
                "nodeOrder": {"DefaultPool": [{"nodeSelector": {"key": "uid", "value": ["n1"], "operator": "="},
                                               "priority": 0}]},
                "nodePoolOrder": {"DefaultPool": 1}, "isOnlyUpgrade": true, "targetVersion": "v1.19.16-r80",
                """.formatted(operation) + STRATEGY);

        assertThat(created.asString())
                .isEqualTo("{\"metadata\":{\"uid\":\"" + uid(created)
                        + "\"},\"spec\":{\"clusterUpgradeAction\":{\"version\":\"v1.17.17-r0\","
                        + "\"targetVersion\":\"v1.19.16-r80\",\"targetPlatformVersion\":\"cce.3\"," + STRATEGY
                        + ",\"config\":{}}}}");
    }

    @Test
    void anUpgradeIsShownAndListedAsTimePasses() {
        cluster.checked();
        String uid = uid(cluster.createUpgrade());

        assertIsShownAndListed(uid, running(uid, 0));
        cluster.advance("PT1S");
        assertIsShownAndListed(uid, running(uid, 20));
        cluster.advance("PT3.999999S");
        assertIsShownAndListed(uid, running(uid, 99));
        cluster.advance("PT0.000001S");
        assertIsShownAndListed(uid, task(uid, UPGRADED, "\"Success\""));
    }

    @Test
    void upgradesAreListedTheOldestFirst() {
        cluster.upgraded();
        UpgradeDriver further = cluster.on(Bundled.DOCUMENTED, "v1.21.14-r10");

        further.upgraded();

        assertThat(cluster.get(TASKS).<String>path("items.spec.targetVersion.join(' ')"))
                .isEqualTo("v1.19.16-r80 v1.21.14-r10");
        assertThat(cluster.get(TASKS).<String>path("items.spec.version.join(' ')"))
                .isEqualTo("v1.17.17-r0 v1.19.16-r80");
    }

    @Test
    void aClusterWithoutUpgradesHasAnEmptyList() {
        assertThat(cluster.get(TASKS).asString()).isEqualTo(list(""));
    }

    @Test
    void anUpgradeNeedsACheck() {
        cluster.workflow();

        ErrorAssertions.forbidden(cluster.createUpgrade(), "The upgrade needs a pre-upgrade check that has succeeded");
    }

    @Test
    void aCheckOfAnotherWorkflowDoesNotCount() {
        cluster.checked();
        cluster.workflow();

        ErrorAssertions.forbidden(cluster.createUpgrade(), "The upgrade needs a pre-upgrade check that has succeeded");
    }

    @Test
    void anUpgradeNeedsACheckThatHasEnded() {
        cluster.workflow();
        cluster.createPreCheck();
        cluster.advance("PT2.999999S");

        ErrorAssertions.busy(
                cluster.createUpgrade(),
                "The task PreCheck of the cluster has not ended; another one can be created when it has");
    }

    @Test
    void aCheckIsValidUntilItExpires() {
        cluster.checked();

        cluster.advance("PT59M59.999999S");

        cluster.createUpgrade().then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT1H", "P30D"})
    void aCheckThatHasExpiredHasToBeCreatedAgain(String later) {
        cluster.checked();
        cluster.advance(later);

        ErrorAssertions.cce(
                cluster.createUpgrade(),
                400,
                "CCE.01400075",
                "The pre-upgrade check result has expired.",
                "CCE.01400075",
                "The pre-upgrade check result has expired.",
                "BadRequest",
                "The pre-upgrade check expired at 2030-01-01 01:00:03 +0000 UTC; create it again");

        cluster.createPreCheck().then().statusCode(200);
        cluster.advance("PT3S");
        cluster.createUpgrade().then().statusCode(200);
    }

    @Test
    void anotherTargetThanThatOfTheWorkflowIsRejected() {
        cluster.checked();

        ErrorAssertions.otherVersion(
                cluster.createUpgrade(STRATEGY + ", \"targetVersion\": \"v1.21\""),
                "Invalid targetVersion 'v1.21'; the workflow has v1.19.16-r80");
    }

    @Test
    void aRecordedUpgradeIsListedAndShownAsItWasRecorded() {
        String uid = "e93b6a07-1c48-4f7d-b2a5-6d8c0f4e5a13";
        String time = "2024-08-24 14:40:12.004731 +0800 CST";
        String task = "{\"apiVersion\":\"v3\",\"kind\":\"UpgradeTask\",\"metadata\":{\"uid\":\"" + uid
                + "\",\"creationTimestamp\":\"" + time + "\",\"updateTimestamp\":\"" + time
                + "\"},\"spec\":{\"version\":\"v1.27.16-r20\",\"targetVersion\":\"v1.28.15-r10\"},"
                + "\"status\":{\"phase\":\"Running\",\"completionTime\":\"" + time + "\"}}";
        UpgradeDriver recorded = cluster.on(Bundled.RUNNING, "");
        cluster.advance("P1D");

        assertThat(recorded.get(TASKS + "/" + uid).asString()).isEqualTo(task);
        assertThat(recorded.get(TASKS).asString()).isEqualTo(list(task));
    }

    private void assertIsShownAndListed(String uid, String task) {
        assertThat(cluster.get(TASKS + "/" + uid).asString()).isEqualTo(task);
        assertThat(cluster.get(TASKS).asString()).isEqualTo(list(task));
    }

    private static String uid(Response created) {
        return created.path("metadata.uid");
    }

    private static String running(String uid, int percent) {
        return task(uid, CHECKED, "\"Running\",\"progress\":\"" + percent + ".00\"");
    }

    private static String task(String uid, String updated, String status) {
        return "{\"apiVersion\":\"v3\",\"kind\":\"UpgradeTask\",\"metadata\":{\"uid\":\"" + uid
                + "\",\"creationTimestamp\":\"" + CHECKED + "\",\"updateTimestamp\":\"" + updated
                + "\"},\"spec\":{\"version\":\"v1.17.17-r0\",\"targetVersion\":\"v1.19.16-r80\"},\"status\":{\"phase\":"
                + status + ",\"completionTime\":\"" + updated + "\"}}";
    }

    private static String list(String items) {
        return "{\"apiVersion\":\"v3\",\"kind\":\"List\",\"metadata\":{},\"items\":[" + items + "]}";
    }
}
