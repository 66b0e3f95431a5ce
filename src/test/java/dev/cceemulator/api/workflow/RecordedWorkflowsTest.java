package dev.cceemulator.api.workflow;

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

/** Operations on workflows that a fixture recorded. */
class RecordedWorkflowsTest {
    private static final String INIT_UID = "0c5f2f0e-8f43-4c0e-9a35-6d0b8a6f5a01";
    private static final String PENDING_UID = "8e4d7c31-6a92-4b3f-a7c8-2b9e0d5f1c03";
    private static final String RUNNING_UID = "5b0f1d6c-2f0d-4c7e-8d51-0f8d1f3f7b02";

    @RegisterExtension
    private static final RunningEmulator emulator = new RunningEmulator();

    private UpgradeDriver project;

    @BeforeEach
    void createProject() {
        project = UpgradeDriver.in(emulator);
    }

    @ParameterizedTest
    @CsvSource({
        Bundled.INIT + ", " + INIT_UID + ", v1.28, v1.28.15-r10",
        Bundled.PENDING + ", " + PENDING_UID + ", v1.27.16, v1.27.16-r20"
    })
    void anOpenWorkflowIsReplaced(String cluster, String uid, String target, String exact) {
        UpgradeDriver recorded = project.on(cluster, target);

        Response created = recorded.createWorkflow();

        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(created.<String>path("spec.targetVersion")).isEqualTo(exact);
        assertThat(recorded.show(uid).<String>path("status.phase")).isEqualTo("Cancel");
        assertThat(recorded.show(uid).<String>path("metadata.updateTimestamp")).isEqualTo(UpgradeDriver.STARTED);
        recorded.createPreCheck().then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({Bundled.INIT + ", " + INIT_UID, Bundled.PENDING + ", " + PENDING_UID})
    void anOpenWorkflowIsCancelledAndKeepsItsOtherFields(String cluster, String uid) {
        UpgradeDriver recorded = project.on(cluster, "");
        String before = recorded.show(uid).asString();

        Response cancelled = recorded.cancel(uid);

        assertThat(cancelled.statusCode()).isEqualTo(200);
        assertThat(cancelled.asString())
                .isEqualTo(before.replaceFirst("\"phase\":\"[A-Za-z]+\"", "\"phase\":\"Cancel\""));
        String later = cancelled
                .asString()
                .replaceFirst(
                        "\"updateTimestamp\":\"[^\"]+\"", "\"updateTimestamp\":\"" + UpgradeDriver.STARTED + "\"");
        assertThat(recorded.show(uid).asString()).isEqualTo(later);
        assertThat(recorded.get("/upgradeworkflows").asString()).contains(later);
    }

    @Test
    void aRunningWorkflowIsNeitherCancelledNorReplaced() {
        UpgradeDriver recorded = project.on(Bundled.RUNNING, "v1.28");

        ErrorAssertions.busy(
                recorded.createWorkflow(),
                "Workflow " + RUNNING_UID
                        + " of the cluster is Running; it was recorded so in the fixtures and will not end, so use another"
                        + " cluster");
        ErrorAssertions.forbidden(
                recorded.cancel(RUNNING_UID), "The workflow is Running; it can only be cancelled in Init or Pending");
        ErrorAssertions.forbidden(
                recorded.createPreCheck(),
                "Workflow " + RUNNING_UID + " was recorded in the fixtures and does not move; create another one, which"
                        + " replaces it unless it is Running");
    }

    @ParameterizedTest
    @CsvSource({Bundled.INIT + ", " + INIT_UID, Bundled.PENDING + ", " + PENDING_UID})
    void noTaskIsCreatedInAnOpenWorkflow(String cluster, String uid) {
        UpgradeDriver recorded = project.on(cluster, "v1.28");
        String message = "Workflow " + uid
                + " was recorded in the fixtures and does not move; create another one, which replaces it"
                + " unless it is Running";

        ErrorAssertions.forbidden(recorded.createPreCheck(), message);
        ErrorAssertions.forbidden(recorded.createSnapshot(), message);
        ErrorAssertions.forbidden(recorded.createUpgrade(), message);
        ErrorAssertions.forbidden(recorded.createPostCheck(), message);
    }

    @ParameterizedTest
    @CsvSource({Bundled.SUCCESS + ", Success", Bundled.CANCEL + ", Cancel", Bundled.DOCUMENTED + ", Cancel"})
    void aWorkflowThatHasEndedDoesNotChange(String cluster, String phase) {
        UpgradeDriver recorded = project.on(cluster, "v1.28");
        String uid = recorded.get("/upgradeworkflows").path("items.metadata.uid");

        ErrorAssertions.forbidden(
                recorded.cancel(uid), "The workflow is " + phase + "; it can only be cancelled in Init or Pending");
        ErrorAssertions.forbidden(
                recorded.createPreCheck(),
                "The newest workflow of the cluster is " + phase
                        + "; tasks need a workflow in Init, Running or Pending, so create another one");
    }

    @ParameterizedTest
    @ValueSource(strings = {Bundled.INIT, Bundled.RUNNING, Bundled.PENDING, Bundled.SUCCESS, Bundled.CANCEL})
    void aWorkflowNeverChangesWithTime(String cluster) {
        UpgradeDriver recorded = project.on(cluster, "");
        String before = recorded.get("/upgradeworkflows").asString();

        Response advanced = project.advance("P365D");

        assertThat(advanced.<Integer>path("transitions.size()")).isZero();
        assertThat(recorded.get("/upgradeworkflows").asString()).isEqualTo(before);
    }
}
