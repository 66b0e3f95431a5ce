package dev.cceemulator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cceemulator.dialect.Dialect;
import dev.cceemulator.plan.TaskPlan;
import dev.cceemulator.plan.TaskStatus;
import dev.cceemulator.plan.TaskType;
import dev.cceemulator.testing.Bundled;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Projects in the library. */
class EmulatorProjectTest {
    private static final Instant FROZEN = Instant.parse("2030-01-01T00:00:00Z");

    private final CceEmulator emulator = CceEmulator.builder().start();

    @AfterEach
    void close() {
        emulator.close();
    }

    @Test
    void aFreshProjectIsACopyOfTheBundledOne() {
        EmulatorProject project = emulator.project();

        assertThat(project.id()).matches("[0-9a-f]{32}");
        assertThat(project.clusters())
                .extracting(EmulatorCluster::id)
                .startsWith(Bundled.DOCUMENTED)
                .contains(Bundled.NO_WORKFLOWS);
        assertThat(list(project).statusCode()).isEqualTo(200);
    }

    @Test
    void eachProjectHasItsOwnCredentials() {
        EmulatorProject one = emulator.project();
        EmulatorProject other = emulator.project();

        assertThat(one.token()).isNotEqualTo(other.token());
        assertThat(one.accessKey()).isNotEqualTo(other.accessKey());
        assertThat(one.secretKey()).isNotEqualTo(other.secretKey());
    }

    @Test
    void contentDialectAndPlanCanBeChosen() {
        EmulatorProject project = emulator.newProject()
                .id("00000000000000000000000000000001")
                .template(Bundled.OTHER_PROJECT)
                .dialect(Dialect.SDK_ARRAY)
                .plan(TaskPlan.INSTANT)
                .create();

        assertThat(project.id()).isEqualTo("00000000000000000000000000000001");
        assertThat(project.clusters())
                .extracting(EmulatorCluster::id)
                .containsExactly(Bundled.DOCUMENTED, Bundled.NEIGHBOUR_ONLY);
        assertThat(list(project).jsonPath().getList("items")).hasSize(1);
    }

    @Test
    void clustersAreAddedWithTheirExactVersions() {
        EmulatorProject project = emulator.newProject().template("empty").create();

        EmulatorCluster random = project.addCluster("web", "v1.27");
        EmulatorCluster chosen = project.addCluster(new EmulatorCluster(Bundled.DOCUMENTED, null, "v1.28.15-r10"));

        assertThat(random.version()).isEqualTo("v1.27.16-r20");
        assertThat(project.clusters()).containsExactly(random, chosen);
        assertThat(list(project).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            banana | 'banana' is not a version; expected the form v1.28 or v1.28.15-r10
            v1.99  | No upgrade path has an exact version that begins with v1.99; expected an exact version, such as v1.28.15-r10
            """)
    void aClusterWithoutVersionIsNotAdded(String version, String message) {
        EmulatorProject project = emulator.project();

        assertThatThrownBy(() -> project.addCluster("web", version))
                .isInstanceOf(EmulatorException.class)
                .hasMessage(message);
    }

    @Test
    void aProjectCannotBeCreatedTwice() {
        EmulatorProjectBuilder builder = emulator.newProject().id("00000000000000000000000000000001");
        builder.create();

        assertThatThrownBy(builder::create)
                .isInstanceOf(EmulatorException.class)
                .hasMessage("Project 00000000000000000000000000000001 already exists; choose another id");
    }

    @Test
    void theTestControlsTheClock() {
        EmulatorClock clock = emulator.project().clock();

        assertThat(clock.freeze()).isEqualTo(clock.now());
        assertThat(clock.freeze(FROZEN)).isEqualTo(FROZEN).isEqualTo(clock.now());
        assertThat(clock.advance(Duration.ofMinutes(20))).isEmpty();
        assertThat(clock.now()).isEqualTo(FROZEN.plus(Duration.ofMinutes(20)));
        assertThat(clock.set(FROZEN.plus(Duration.ofHours(1)))).isEqualTo(clock.now());
        assertThat(clock.resume()).isBeforeOrEqualTo(clock.now());
    }

    @Test
    void aPlanSetsTheDurationsOfTasks() {
        EmulatorProject project =
                emulator.project().plan(TaskPlan.of(Map.of(TaskType.PRE_CHECK, Duration.ofMinutes(7))));
        project.clock().freeze(FROZEN);
        startCheck(project);

        List<TaskTransition> transitions = project.clock().advanceUntilIdle();

        assertThat(transitions).singleElement().satisfies(transition -> {
            assertThat(transition.at()).isEqualTo(FROZEN.plus(Duration.ofMinutes(7)));
            assertThat(transition.taskType()).isEqualTo(TaskType.PRE_CHECK);
            assertThat(transition.from()).isEqualTo(TaskStatus.RUNNING);
            assertThat(transition.to()).isEqualTo(TaskStatus.SUCCESS);
        });
    }

    @Test
    void aResetRestoresTheProject() {
        EmulatorProject project = emulator.newProject().plan(TaskPlan.INSTANT).create();
        String before = list(project).asString();
        project.clock().freeze(FROZEN);
        project.plan(TaskPlan.REALISTIC);
        startCheck(project);

        project.reset();

        assertThat(list(project).asString()).isEqualTo(before);
        assertThat(project.clock().now()).isBefore(FROZEN);
    }

    @Test
    void aClosedProjectIsGone() {
        EmulatorProject project = emulator.project();

        project.close();
        project.close();

        assertThat(list(project).statusCode()).isEqualTo(401);
        assertThatThrownBy(project::reset).isInstanceOf(EmulatorException.class);
        assertThatThrownBy(() -> project.clock().now()).hasMessage("There is no project " + project.id());
    }

    @Test
    void anOperationOnARemovedProjectThrowsInTheCaller() {
        EmulatorProject project = emulator.project();
        project.close();

        assertThatThrownBy(project::reset)
                .isInstanceOf(EmulatorException.class)
                .extracting(Throwable::getStackTrace)
                .asInstanceOf(InstanceOfAssertFactories.array(StackTraceElement[].class))
                .anyMatch(element -> element.getClassName().equals(EmulatorProjectTest.class.getName()));
    }

    @Test
    void aProjectMayBeClosedAfterItsEmulator() {
        EmulatorProject project = emulator.project();
        emulator.close();

        project.close();

        assertThatThrownBy(() -> project.clock().freeze())
                .hasMessage("The database in memory is closed, and so is its emulator");
    }

    private void startCheck(EmulatorProject project) {
        String operation = "/operation/";
        post(project, operation + "upgradeworkflows", "WorkFlowTask");
        post(project, operation + "precheck", "PreCheckTask");
    }

    private void post(EmulatorProject project, String path, String kind) {
        given().header("X-Auth-Token", project.token())
                .contentType("application/json")
                .body("""
                        {"kind":"%s","apiVersion":"v3","spec":{"targetVersion":"v1.19.16-r80"}}""".formatted(kind))
                .post(cluster(project) + path)
                .then()
                .statusCode(path.endsWith("s") ? 201 : 200);
    }

    private Response list(EmulatorProject project) {
        return given().header("X-Auth-Token", project.token()).get(cluster(project) + "/operation/upgradeworkflows");
    }

    private String cluster(EmulatorProject project) {
        return emulator.baseUri() + "/api/v3/projects/" + project.id() + "/clusters/" + Bundled.DOCUMENTED;
    }
}
