package dev.cceemulator.api.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cceemulator.testing.Concurrently;
import dev.cceemulator.testing.JsonResponse;
import dev.cceemulator.testing.ProjectClient;
import dev.cceemulator.testing.RunningEmulator;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Many tests use one server concurrently, each with its own project, clock and plan. */
class ManyProjectsTest {
    private static final int PROJECTS = 200;
    private static final int CLIENTS = 32;
    private static final Instant FIRST = Instant.parse("2030-01-01T00:00:00Z");

    @RegisterExtension
    private static final RunningEmulator emulator = new RunningEmulator();

    private final AtomicInteger begun = new AtomicInteger();

    @Test
    void twoHundredProjectsRunTheirOwnUpgrades() throws Exception {
        List<ProjectClient> projects = Concurrently.each(
                        CLIENTS,
                        number -> Stream.generate(begun::incrementAndGet)
                                .takeWhile(project -> project <= PROJECTS)
                                .map(this::upgrade)
                                .toList())
                .stream()
                .flatMap(List::stream)
                .toList();

        assertThat(projects).hasSize(PROJECTS);
        assertThat(projects)
                .allSatisfy(project -> assertThat(project.delete().status()).isEqualTo(204));
        assertThat(projects)
                .allSatisfy(
                        project -> assertThat(project.showProject().status()).isEqualTo(404));
    }

    private ProjectClient upgrade(int number) {
        ProjectClient project = ProjectClient.create(emulator.baseUri(), """
                {"dialect": "sdk-array", "plan": {"tasks": {"PreCheck": {"duration": "PT%dS"},
                 "Snapshot": {"duration": "PT%dS"}, "Cluster": {"duration": "PT%dS"}}}}""".formatted(number, 2 * number, 3 * number));
        Instant start = FIRST.plus(Duration.ofDays(number));
        project.setClock("{\"freeze\": \"" + start + "\"}");
        String workflow = project.createWorkflow().text("/metadata/uid");
        String check = project.createPreCheck().text("/metadata/uid");
        advance(project, number, check);
        String snapshot = project.createSnapshot().text("/uid");
        advance(project, 2 * number, snapshot);
        String upgrade = project.createUpgrade().text("/metadata/uid");
        advance(project, 3 * number, upgrade);
        String confirmed = project.createPostCheck().text("/metadata/uid");
        assertUpgraded(project, workflow, List.of(check, snapshot, upgrade, confirmed), start, number);
        return project;
    }

    private static void advance(ProjectClient project, int seconds, String task) {
        JsonResponse advance = project.advanceClock("{\"by\": \"PT%dS\"}".formatted(seconds));
        assertThat(advance.texts("/transitions", "/task")).as("%s", advance).containsExactly(task);
    }

    private static void assertUpgraded(
            ProjectClient project, String workflow, List<String> tasks, Instant start, int number) {
        JsonResponse list = project.list();
        Instant checked = start.plusSeconds(number);
        Instant saved = checked.plusSeconds(2L * number);
        Instant upgraded = saved.plusSeconds(3L * number);
        assertThat(list.texts("/items", "/metadata/uid")).containsExactly(workflow);
        assertThat(list.text("/items/0/status/phase")).isEqualTo("Success");
        String points = "/items/0/status/pointStatuses";
        assertThat(list.texts(points, "/taskID")).isEqualTo(tasks);
        assertThat(list.texts(points, "/startTimeStamp"))
                .containsExactly(shown(start), shown(checked), shown(saved), shown(upgraded));
        assertThat(list.texts(points, "/endTimeStamp"))
                .containsExactly(shown(checked), shown(saved), shown(upgraded), shown(upgraded));
        assertThat(project.showCluster().text("/spec/version")).isEqualTo(ProjectClient.TARGET);
        assertThat(project.clock().text("/now")).isEqualTo(upgraded.toString());
    }

    /** The format of times of points in every dialect. */
    private static String shown(Instant time) {
        return time.toString().replace('T', ' ').replace("Z", " +0000 UTC");
    }
}
