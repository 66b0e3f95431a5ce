package dev.cceemulator.api.task;

import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.ErrorAssertions;
import dev.cceemulator.testing.RunningEmulator;
import dev.cceemulator.testing.UpgradeDriver;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Behaviour of tasks of every type, through HTTP. */
class TaskOperationsTest {
    private static final List<String> TYPES = List.of("PreCheck", "Snapshot", "Cluster", "PostCheck");

    @RegisterExtension
    private static final RunningEmulator emulator = new RunningEmulator();

    private UpgradeDriver cluster;

    @BeforeEach
    void createProject() {
        cluster = UpgradeDriver.in(emulator);
    }

    @ParameterizedTest
    @FieldSource("TYPES")
    void aTaskNeedsAWorkflow(String type) {
        ErrorAssertions.forbidden(
                cluster.on(Bundled.NO_WORKFLOWS, "v1.29").create(type),
                "The cluster has no upgrade workflow; create one, then the task " + type);
    }

    @ParameterizedTest
    @FieldSource("TYPES")
    void aTaskNeedsAWorkflowThatHasNotEnded(String type) {
        cluster.cancel(cluster.checked());

        ErrorAssertions.forbidden(
                cluster.create(type),
                "The newest workflow of the cluster is Cancel; tasks need a workflow in Init, Running or Pending, so create"
                        + " another one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PreCheck", "Snapshot", "Cluster"})
    void whileATaskRunsNoOtherIsCreated(String type) {
        cluster.checked();
        cluster.create(type).then().statusCode(200);

        for (String other : TYPES) {
            ErrorAssertions.busy(
                    cluster.create(other),
                    "The task " + type + " of the cluster has not ended; another one can be created when it has");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PreCheck", "Snapshot", "Cluster"})
    void afterAnUpgradeOnlyThePostCheckIsAllowed(String type) {
        cluster.upgraded();

        ErrorAssertions.forbidden(
                cluster.create(type),
                "The upgrade of this workflow has succeeded; only its post-upgrade check is left");
    }

    @ParameterizedTest
    @FieldSource("TYPES")
    void noTaskIsCreatedInAnUnknownCluster(String type) {
        ErrorAssertions.clusterNotFound(
                cluster.on(Bundled.NEIGHBOUR_ONLY, "v1.19").create(type), cluster.project(), Bundled.NEIGHBOUR_ONLY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/precheck/tasks",
                "/precheck/tasks/any",
                "/snapshot/tasks",
                "/upgrade/tasks",
                "/upgrade/tasks/any"
            })
    void aClusterThatDoesNotExistHasNoTasks(String path) {
        ErrorAssertions.clusterNotFound(
                cluster.on(Bundled.NEIGHBOUR_ONLY, "v1.19").get(path), cluster.project(), Bundled.NEIGHBOUR_ONLY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/precheck/tasks", "/upgrade/tasks"})
    void tasksOfAnotherTypeOrClusterAreNotFound(String tasks) {
        cluster.workflow();
        String snapshot = cluster.createSnapshot().path("uid");
        cluster.advance("PT2S");
        cluster.upgraded();
        String own = cluster.get(tasks).path("items[0].metadata.uid");

        ErrorAssertions.notFound(cluster.get(tasks + "/" + snapshot), "Task " + snapshot, cluster.cluster());
        ErrorAssertions.notFound(cluster.get(tasks + "/none"), "Task none", cluster.cluster());
        ErrorAssertions.notFound(cluster.on(Bundled.INIT, "").get(tasks + "/" + own), "Task " + own, Bundled.INIT);
    }
}
