package dev.cceemulator.api.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.LoginBody;
import dev.cceemulator.testing.RunningEmulator;
import dev.cceemulator.testing.UpgradeDriver;
import io.restassured.response.Response;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The clocks of projects, through HTTP. The test also controls the emulator's time. */
class ClockTest {
    private static final String CLOCK = "/_emulator/projects/" + Bundled.PROJECT + "/clock";

    private Instant now = Instant.parse("2029-12-31T23:00:00.1234567Z");

    @RegisterExtension
    private final RunningEmulator emulator = new RunningEmulator(settings -> settings.clock(() -> now));

    @Test
    void aRunningClockFollowsTheEmulatorsTimeToTheMicrosecond() {
        assertThat(emulator.described().get(CLOCK).asString())
                .isEqualTo(clock("2029-12-31T23:00:00.123456Z", "running"));

        now = Instant.parse("2029-12-31T23:00:01Z");
        assertThat(emulator.described().get(CLOCK).asString()).isEqualTo(clock("2029-12-31T23:00:01Z", "running"));
    }

    @Test
    void aFrozenClockOnlyChangesOnRequest() {
        assertThat(change("{\"freeze\": true}")).isEqualTo(clock("2029-12-31T23:00:00.123456Z", "frozen"));
        now = now.plusSeconds(60);
        assertThat(emulator.described().get(CLOCK).asString())
                .isEqualTo(clock("2029-12-31T23:00:00.123456Z", "frozen"));

        assertThat(change("{\"set\": \"2031-01-01T00:00:00Z\"}")).isEqualTo(clock("2031-01-01T00:00:00Z", "frozen"));
        assertThat(change("{\"freeze\": \"2031-01-01T02:00:00+01:00\"}"))
                .isEqualTo(clock("2031-01-01T01:00:00Z", "frozen"));
    }

    @Test
    void aClockResumesFromItsCurrentTime() {
        change("{\"freeze\": \"2031-01-01T00:00:00Z\"}");
        now = now.plusSeconds(60);

        assertThat(change("{\"resume\": true}")).isEqualTo(clock("2031-01-01T00:00:00Z", "running"));
        now = now.plusSeconds(60);
        assertThat(emulator.described().get(CLOCK).asString()).isEqualTo(clock("2031-01-01T00:01:00Z", "running"));
    }

    @Test
    void aRunningClockIsSetAndAdvancedAndKeepsRunning() {
        assertThat(change("{\"set\": \"2031-01-01T00:00:00Z\"}")).isEqualTo(clock("2031-01-01T00:00:00Z", "running"));
        assertThat(advance("{\"by\": \"PT1H\"}").asString())
                .isEqualTo("{\"now\":\"2031-01-01T01:00:00Z\",\"transitions\":[]}");

        now = now.plusSeconds(60);
        assertThat(emulator.described().get(CLOCK).asString()).isEqualTo(clock("2031-01-01T01:01:00Z", "running"));
    }

    @ParameterizedTest
    @CsvSource({
        "2031-01-01T23:59:00+23:59, 2031-01-01T00:00:00Z",
        "2030-12-31T05:30:00.5-18:30, 2031-01-01T00:00:00.500Z",
        "2031-01-01t02:00:00+01:00, 2031-01-01T01:00:00Z",
        "2031-01-01T01:00:30+01:00:30, 2031-01-01T00:00:00Z"
    })
    void anInstantHasAnyOffsetOfRfc3339(String written, String shown) {
        assertThat(change("{\"freeze\": \"" + written + "\"}")).isEqualTo(clock(shown, "frozen"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2031-01-01T00:00:00+24:00",
                "2031-01-01T00:00:00+00:60",
                "2031-01-01T00:00:00",
                "2031-01-01+01:00",
                "+1000000000-12-31T23:59:59-01:00"
            })
    void anInvalidInstantIsRejected(String written) {
        Response rejected =
                emulator.describedJson("{\"freeze\": \"" + written + "\"}").post(CLOCK);

        assertThat(rejected.statusCode()).isEqualTo(400);
        assertThat(rejected.<String>path("detail")).contains("is not an instant");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"set\": \"2030-12-31T23:59:59.999999Z\"}",
                "{\"freeze\": \"2030-12-31T23:59:59.999999Z\"}",
                "{\"set\": \"-1000000000-01-01T00:00:00Z\"}"
            })
    void aClockNeverGoesBackwards(String past) {
        change("{\"freeze\": \"2031-01-01T00:00:00Z\"}");

        Response refused = emulator.describedJson(past).post(CLOCK);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.<String>path("detail"))
                .isEqualTo("The clock of project " + Bundled.PROJECT
                        + " shows 2031-01-01T00:00:00Z and cannot be moved backwards;"
                        + " choose a later moment, or recreate the project");
        assertThat(emulator.described().get(CLOCK).asString()).isEqualTo(clock("2031-01-01T00:00:00Z", "frozen"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"set\": \"9000-01-01T00:00:00Z\"}", "{\"freeze\": \"9000-01-01T00:00:00Z\"}"})
    void aClockGoesAsFarAsTheYear9000(String last) {
        change("{\"freeze\": true}");
        assertThat(change(last)).isEqualTo(clock("9000-01-01T00:00:00Z", "frozen"));

        assertThat(advance("{\"by\": \"PT0.000001S\"}").statusCode()).isEqualTo(400);
        assertThat(advance("{\"until\": \"idle\"}").statusCode()).isEqualTo(200);
    }

    @Test
    void aClockIsAdvancedAsFarAsTheYear9000() {
        change("{\"freeze\": \"8999-12-31T23:59:59Z\"}");

        assertThat(advance("{\"by\": \"PT1.000001S\"}").statusCode()).isEqualTo(400);
        assertThat(advance("{\"by\": \"PT1S\"}").<String>path("now")).isEqualTo("9000-01-01T00:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1000000000-12-31T23:59:59.999999999Z", "9000-01-01T00:00:00.000001Z"})
    void aRunningClockIsNotSetBeyondTheMaximum(String far) {
        Response refused = emulator.describedJson("{\"set\": \"" + far + "\"}").post(CLOCK);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.<String>path("detail"))
                .isEqualTo("A clock cannot be set to a time after 9000-01-01T00:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1000000000-01-01T00:00:00Z", "1970-01-01T00:00:00Z"})
    void aRunningClockIsNotSetToThePast(String past) {
        Response refused = emulator.describedJson("{\"set\": \"" + past + "\"}").post(CLOCK);

        assertThat(refused.statusCode()).isEqualTo(409);
    }

    @Test
    void aClockAtTheMaximumCanStillBeFrozen() {
        change("{\"resume\": true}");
        change("{\"set\": \"9000-01-01T00:00:00Z\"}");

        assertThat(advance("{\"until\": \"idle\"}").statusCode()).isEqualTo(200);
        assertThat(advance("{\"by\": \"PT0S\"}").statusCode()).isEqualTo(200);
        assertThat(emulator.describedJson("{\"freeze\": true}").post(CLOCK).statusCode())
                .isEqualTo(200);
    }

    @Test
    void anAdvanceListsTransitionsInOrder() {
        UpgradeDriver first = UpgradeDriver.in(emulator);
        UpgradeDriver second = first.on(Bundled.NO_WORKFLOWS, "v1.31");
        String firstWorkflow = first.workflow();
        String secondWorkflow = second.workflow();
        String check = first.createPreCheck().path("metadata.uid");
        String snapshot = second.createSnapshot().path("uid");

        assertThat(first.advance("PT1.999999S").asString())
                .isEqualTo("{\"now\":\"2030-01-01T00:00:01.999999Z\",\"transitions\":[]}");
        assertThat(first.advance("PT1M").asString())
                .isEqualTo("{\"now\":\"2030-01-01T00:01:01.999999Z\",\"transitions\":["
                        + ended("2030-01-01T00:00:02Z", second.cluster(), secondWorkflow, snapshot, "Snapshot") + ","
                        + ended("2030-01-01T00:00:03Z", first.cluster(), firstWorkflow, check, "PreCheck") + "]}");
        assertThat(first.advance("PT1M").<Integer>path("transitions.size()")).isZero();
    }

    @Test
    void simultaneousTransitionsAreListedInTheOrderOfTheClusters() {
        UpgradeDriver later = UpgradeDriver.in(emulator);
        UpgradeDriver earlier = later.on(Bundled.NO_WORKFLOWS, "v1.31");
        later.workflow();
        earlier.workflow();
        later.createPreCheck();
        earlier.createPreCheck();

        assertThat(later.advance("PT3S").<String>path("transitions.cluster.join(' ')"))
                .isEqualTo(earlier.cluster() + " " + later.cluster());
    }

    @Test
    void aClockIsAdvancedToTheEndOfTheLastTask() {
        UpgradeDriver first = UpgradeDriver.in(emulator);
        UpgradeDriver second = first.on(Bundled.NO_WORKFLOWS, "v1.31");
        first.workflow();
        second.workflow();
        first.createPreCheck();
        second.createSnapshot();

        Response advanced = first.control("/clock/advance", "{\"until\": \"idle\"}");

        assertThat(advanced.<String>path("now")).isEqualTo("2030-01-01T00:00:03Z");
        assertThat(advanced.<String>path("transitions.taskType.join(' ')")).isEqualTo("Snapshot PreCheck");
        assertThat(first.control("/clock/advance", "{\"until\": \"idle\"}").asString())
                .isEqualTo("{\"now\":\"2030-01-01T00:00:03Z\",\"transitions\":[]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/upgradeworkflows", "/precheck/tasks", "/snapshot/tasks", "/upgrade/tasks"})
    void responsesAreTheSameWhileAClockIsFrozen(String operation) {
        UpgradeDriver cluster = UpgradeDriver.in(emulator);
        cluster.checked();
        cluster.createUpgrade();
        cluster.advance("PT2S");
        String before = cluster.get(operation).asString();
        String info = cluster.upgradeInfo().asString();

        now = now.plusSeconds(3600);

        assertThat(cluster.get(operation).asString()).isEqualTo(before);
        assertThat(cluster.upgradeInfo().asString()).isEqualTo(info);
    }

    @Test
    void aTaskEndsAsTheEmulatorsTimePasses() {
        UpgradeDriver cluster = UpgradeDriver.in(emulator);
        cluster.control("/clock", "{\"resume\": true}");
        cluster.workflow();
        cluster.createPreCheck();
        assertThat(cluster.get("/upgradeworkflows").<String>path("items.status.phase"))
                .isEqualTo("Running");

        now = now.plusSeconds(3);

        assertThat(cluster.get("/upgradeworkflows").<String>path("items.status.phase"))
                .isEqualTo("Init");
    }

    @Test
    void aTokenExpiresByTheClockOfItsProjectOrElseByTheEmulators() {
        String ofProject = emulator.tokenOf(LoginBody.ofProject());
        String ofDomain = emulator.tokenOf(LoginBody.ofDomain());
        change("{\"set\": \"2030-01-01T22:59:59Z\"}");
        assertThat(status(ofProject)).isEqualTo(200);

        advance("{\"by\": \"PT2S\"}");
        assertThat(status(ofProject)).isEqualTo(401);
        assertThat(projects(ofDomain)).isEqualTo(200);
        assertThat(status(emulator.tokenOf(LoginBody.ofProject()))).isEqualTo(200);

        now = now.plusSeconds(24 * 3600);
        assertThat(projects(ofDomain)).isEqualTo(401);
    }

    @Test
    void theTokenOfACreatedProjectNeverExpires() {
        UpgradeDriver project = UpgradeDriver.in(emulator);

        project.advance("P36500D");

        assertThat(project.showCluster().statusCode()).isEqualTo(200);
    }

    private int status(String token) {
        return emulator.withToken(token).get(Bundled.list(Bundled.DOCUMENTED)).statusCode();
    }

    private int projects(String token) {
        return emulator.withToken(token).get("/v3/projects").statusCode();
    }

    private String change(String body) {
        Response response = emulator.describedJson(body).post(CLOCK);
        response.then().statusCode(200);
        return response.asString();
    }

    private Response advance(String body) {
        return emulator.describedJson(body).post(CLOCK + "/advance");
    }

    private static String clock(String shown, String mode) {
        return "{\"now\":\"" + shown + "\",\"mode\":\"" + mode + "\"}";
    }

    private static String ended(String at, String cluster, String workflow, String task, String type) {
        return "{\"at\":\"" + at + "\",\"cluster\":\"" + cluster + "\",\"workflow\":\"" + workflow + "\",\"task\":\""
                + task + "\",\"taskType\":\"" + type + "\",\"from\":\"Running\",\"to\":\"Success\"}";
    }
}
