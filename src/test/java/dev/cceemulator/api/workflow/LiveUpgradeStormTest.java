package dev.cceemulator.api.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cceemulator.testing.Concurrently;
import dev.cceemulator.testing.JsonResponse;
import dev.cceemulator.testing.ProjectClient;
import dev.cceemulator.testing.RunningEmulator;
import dev.cceemulator.testing.ShownWorkflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Many clients send random commands to one cluster; each repetition has its own seed. */
class LiveUpgradeStormTest {
    private static final int CLIENTS = 32;
    private static final int CALLS = 12;
    private static final String LIST = "list";
    private static final String ADVANCE = "advance";

    private static final List<String> CALLED = List.of(
            "create",
            "create",
            "cancel",
            "preCheck",
            "preCheck",
            "snapshot",
            "upgrade",
            "upgrade",
            "postCheck",
            ADVANCE,
            ADVANCE,
            ADVANCE,
            LIST,
            LIST,
            "show",
            "upgradeInfo",
            "upgrades",
            "cluster");

    /** The statuses that each command may get. */
    private static final Map<String, List<Integer>> ALLOWED = Map.ofEntries(
            Map.entry("create", List.of(201, 400, 403, 429)),
            Map.entry("cancel", List.of(200, 403)),
            Map.entry("preCheck", List.of(200, 403, 429)),
            Map.entry("snapshot", List.of(200, 403, 429)),
            Map.entry("upgrade", List.of(200, 403, 429)),
            Map.entry("postCheck", List.of(200, 403, 429)),
            Map.entry(ADVANCE, List.of(200)),
            Map.entry(LIST, List.of(200)),
            Map.entry("show", List.of(200)),
            Map.entry("upgradeInfo", List.of(200)),
            Map.entry("upgrades", List.of(200)),
            Map.entry("cluster", List.of(200)));

    @RegisterExtension
    private static final RunningEmulator emulator = new RunningEmulator();

    private final Queue<String> workflows = new ConcurrentLinkedQueue<>();
    private ProjectClient project;

    private record Called(String name, JsonResponse answer) {}

    @RepeatedTest(6)
    void noResponseIsLostOrUnexpected(RepetitionInfo repetition) throws Exception {
        long seed = 20261125L + repetition.getCurrentRepetition();
        project = ProjectClient.create(emulator.baseUri(), ProjectClient.LONG_TASKS);
        project.setClock("{\"freeze\": \"2030-01-01T00:00:00Z\"}");
        workflows.add(project.createWorkflow().text("/metadata/uid"));

        List<Called> all = Concurrently.each(CLIENTS, number -> calls(new Random(seed * CLIENTS + number))).stream()
                .flatMap(List::stream)
                .toList();
        List<Called> last = List.of(call(ADVANCE, "{\"until\": \"idle\"}"), call(LIST, ""));
        List<Called> told = new ArrayList<>(all);
        told.addAll(last);

        assertThat(told).as("seed %d", seed).allSatisfy(LiveUpgradeStormTest::assertAllowed);
        assertNothingIsLost(told);
        assertEveryEndIsReportedOnce(told);
    }

    private static void assertAllowed(Called called) {
        assertThat(called.answer().status())
                .as("%s: %s", called.name(), called.answer().body())
                .isIn(ALLOWED.get(called.name()));
        assertThat(called.answer().body().findValuesAsText("progress"))
                .as("%s", called)
                .allSatisfy(progress -> assertThat(Double.parseDouble(progress)).isBetween(0.0, 99.0));
        if (called.name().equals(LIST)) {
            JsonNode items = called.answer().body().path("items");
            items.forEach(ShownWorkflow::assertOfOneMoment);
            List<String> older = called.answer().texts("/items", "/status/phase");
            assertThat(older.subList(1, older.size())).isSubsetOf("Cancel", "Success");
        }
    }

    private void assertNothingIsLost(List<Called> told) {
        assertThat(project.list().texts("/items", "/metadata/uid")).containsExactlyInAnyOrderElementsOf(workflows);
        assertThat(project.listPreChecks().texts("/items", "/metadata/uid"))
                .containsExactlyInAnyOrderElementsOf(created(told, "preCheck", "/metadata/uid"));
        assertThat(project.listSnapshots().texts("/items", "/metadata/uid"))
                .containsExactlyInAnyOrderElementsOf(created(told, "snapshot", "/uid"));
        assertThat(project.listUpgrades().texts("/items", "/metadata/uid"))
                .containsExactlyInAnyOrderElementsOf(created(told, "upgrade", "/metadata/uid"));
    }

    /** Post-upgrade checks end when they start, before any clock is advanced. */
    private static void assertEveryEndIsReportedOnce(List<Called> told) {
        List<String> tasks = new ArrayList<>(created(told, "preCheck", "/metadata/uid"));
        tasks.addAll(created(told, "snapshot", "/uid"));
        tasks.addAll(created(told, "upgrade", "/metadata/uid"));
        assertThat(told)
                .filteredOn(called -> called.name().equals(ADVANCE))
                .flatExtracting(called -> called.answer().texts("/transitions", "/task"))
                .containsExactlyInAnyOrderElementsOf(tasks);
    }

    private static List<String> created(List<Called> told, String name, String pointer) {
        return told.stream()
                .filter(called -> called.name().equals(name))
                .filter(called -> called.answer().status() == 200)
                .map(called -> called.answer().text(pointer))
                .toList();
    }

    private List<Called> calls(Random random) {
        List<Called> calls = new ArrayList<>();
        for (int i = 0; i < CALLS; i++) {
            String name = CALLED.get(random.nextInt(CALLED.size()));
            String argument = name.equals(ADVANCE)
                    ? "{\"by\": \"PT%dS\"}".formatted(random.nextInt(600))
                    : workflows.stream()
                            .skip(random.nextInt(workflows.size()))
                            .findFirst()
                            .orElseThrow();
            calls.add(call(name, argument));
        }
        return calls;
    }

    private Called call(String name, String argument) {
        JsonResponse answer = switch (name) {
            case "create" -> project.createWorkflow();
            case "cancel" -> project.cancel(argument);
            case "preCheck" -> project.createPreCheck();
            case "snapshot" -> project.createSnapshot();
            case "upgrade" -> project.createUpgrade();
            case "postCheck" -> project.createPostCheck();
            case ADVANCE -> project.advanceClock(argument);
            case "show" -> project.show(argument);
            case "upgradeInfo" -> project.upgradeInfo();
            case "upgrades" -> project.listUpgrades();
            case "cluster" -> project.showCluster();
            default -> project.list();
        };
        if (answer.status() == 201) {
            workflows.add(answer.text("/metadata/uid"));
        }
        return new Called(name, answer);
    }
}
