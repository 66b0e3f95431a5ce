package dev.cceemulator.api.task;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.RunningEmulator;
import dev.cceemulator.testing.UpgradeDriver;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Snapshots of the control nodes, through HTTP. */
class SnapshotOperationsTest {
    private static final String TASKS = "/snapshot/tasks";
    private static final String STARTED = "2030-01-01 08:00:00 +0800 CST";
    private static final String ENDED = "2030-01-01 08:00:02 +0800 CST";

    @RegisterExtension
    private static final RunningEmulator emulator = new RunningEmulator();

    private UpgradeDriver cluster;

    @BeforeEach
    void createWorkflow() {
        cluster = UpgradeDriver.in(emulator);
        cluster.workflow();
    }

    @Test
    void theUidOfASnapshotIsOutsideOfTheMetadata() {
        Response created = cluster.createSnapshot();

        assertThat(created.statusCode()).isEqualTo(200);
        assertThat(created.asString())
                .isEqualTo("{\"uid\":\"" + uid(created)
                        + "\",\"metadata\":{\"apiVersion\":\"v3.1\",\"kind\":\"Snapshot\"}}");
    }

    @Test
    void aSnapshotIsListedAsTimePasses() {
        String uid = uid(cluster.createSnapshot());

        assertThat(cluster.get(TASKS).asString()).isEqualTo(list("", running(uid, STARTED, 0)));
        cluster.advance("PT1S");
        assertThat(cluster.get(TASKS).asString()).isEqualTo(list("", running(uid, STARTED, 50)));
        cluster.advance("PT0.999999S");
        assertThat(cluster.get(TASKS).asString()).isEqualTo(list("", running(uid, STARTED, 99)));
        cluster.advance("PT0.000001S");
        assertThat(cluster.get(TASKS).asString()).isEqualTo(list(ENDED, succeeded(uid)));
    }

    @Test
    void snapshotsAreListedTheOldestFirst() {
        String first = uid(cluster.createSnapshot());
        cluster.advance("PT2S");
        String second = uid(cluster.createSnapshot());

        assertThat(cluster.get(TASKS).asString())
                .isEqualTo(list(ENDED, succeeded(first) + "," + running(second, ENDED, 0)));
    }

    @Test
    void aClusterWithoutSnapshotsHasAnEmptyList() {
        assertThat(cluster.get(TASKS).asString()).isEqualTo(list("", ""));
    }

    @Test
    void anUpgradeNeedsNoSnapshot() {
        cluster.createPreCheck();
        cluster.advance("PT3S");
        cluster.createSnapshot();
        cluster.advance("PT2S");
        cluster.createUpgrade();
        cluster.advance("PT5S");
        cluster.createPostCheck();

        assertThat(cluster.get("/upgradeworkflows").<String>path("items.status.phase"))
                .isEqualTo("Success");
    }

    @Test
    void aRecordedSnapshotIsListed() {
        String uid = "c7d2e8f4-5b19-4d0a-8c36-9e7f1a2b3c12";

        assertThat(cluster.on(Bundled.RUNNING, "").get(TASKS).asString())
                .isEqualTo(list(
                        "2024-08-24 14:39:55.318246 +0800 CST",
                        task(
                                uid,
                                "2024-08-24 14:34:40.90217 +0800 CST",
                                "2024-08-24 14:39:55.318246 +0800 CST",
                                "\"Success\"")));
    }

    private static String uid(Response created) {
        return created.path("uid");
    }

    private static String running(String uid, String started, int percent) {
        return task(uid, started, started, "\"Running\",\"progress\":\"" + percent + "\"");
    }

    private static String succeeded(String uid) {
        return task(uid, STARTED, ENDED, "\"Success\"");
    }

    private static String task(String uid, String created, String updated, String status) {
        return "{\"kind\":\"SnapshotTask\",\"apiVersion\":\"v3.1\",\"metadata\":{\"uid\":\"" + uid
                + "\",\"creationTimestamp\":\"" + created + "\",\"updateTimestamp\":\"" + updated
                + "\"},\"spec\":{},\"status\":{\"phase\":" + status + ",\"completionTime\":\"" + updated + "\"}}";
    }

    private static String list(String latest, String items) {
        String status = latest.isEmpty() ? "" : "\"latestBackupTime\":\"" + latest + "\"";
        return "{\"apiVersion\":\"v3.1\",\"kind\":\"List\",\"metadata\":{},\"items\":[" + items + "],\"status\":{"
                + status + "}}";
    }
}
