package dev.cceemulator.api.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cceemulator.testing.Concurrently;
import dev.cceemulator.testing.JsonResponse;
import dev.cceemulator.testing.ProjectClient;
import dev.cceemulator.testing.RunningEmulator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Many clients send the same command to one cluster while its clock is frozen. */
class LiveUpgradeRacesTest {
    private static final int CLIENTS = 32;
    private static final int ROUNDS = 5;

    @RegisterExtension
    private static final RunningEmulator emulator = new RunningEmulator();

    private ProjectClient project;

    @BeforeEach
    void createProject() {
        project = ProjectClient.create(emulator.baseUri(), ProjectClient.LONG_TASKS);
        project.setClock("{\"freeze\": \"2030-01-01T00:00:00Z\"}");
    }

    @RepeatedTest(ROUNDS)
    void everyCreatedWorkflowIsInTheHistoryAndOnlyTheNewestIsOpen() throws Exception {
        List<JsonResponse> created = Concurrently.each(CLIENTS, number -> project.createWorkflow());

        JsonResponse list = project.list();
        assertThat(created).extracting(JsonResponse::status).containsOnly(201);
        assertThat(list.texts("/items", "/metadata/uid"))
                .containsExactlyInAnyOrderElementsOf(uids(created, "/metadata/uid"));
        List<String> phases = list.texts("/items", "/status/phase");
        assertThat(phases.get(0)).isEqualTo("Init");
        assertThat(phases.subList(1, CLIENTS)).containsOnly("Cancel");
    }

    @RepeatedTest(ROUNDS)
    void oneOfManyChecksStartsAndTheOthersAreRejected() throws Exception {
        project.createWorkflow();

        List<JsonResponse> checks = Concurrently.each(CLIENTS, number -> project.createPreCheck());

        assertOneWinner(checks, 200, 429, "CCE.01429002");
        assertThat(project.listPreChecks().texts("/items", "/metadata/uid"))
                .containsExactlyElementsOf(uids(winners(checks, 200), "/metadata/uid"));
    }

    @RepeatedTest(ROUNDS)
    void oneOfManyUpgradesStarts() throws Exception {
        project.createWorkflow();
        project.createPreCheck();
        project.advanceClock("{\"until\": \"idle\"}");

        List<JsonResponse> upgrades = Concurrently.each(CLIENTS, number -> project.createUpgrade());

        assertOneWinner(upgrades, 200, 429, "CCE.01429002");
        assertThat(project.listUpgrades().texts("/items", "/metadata/uid"))
                .containsExactlyElementsOf(uids(winners(upgrades, 200), "/metadata/uid"));
        assertThat(project.showCluster().text("/status/phase")).isEqualTo("Upgrading");
    }

    @RepeatedTest(ROUNDS)
    void oneOfManyRequestsCancels() throws Exception {
        String workflow = project.createWorkflow().text("/metadata/uid");

        List<JsonResponse> cancelled = Concurrently.each(CLIENTS, number -> project.cancel(workflow));

        assertOneWinner(cancelled, 200, 403, "CCE.01403001");
        assertThat(project.show(workflow).text("/status/phase")).isEqualTo("Cancel");
    }

    /** Both orders end it: a new workflow replaces it, or it stays cancelled. */
    @RepeatedTest(ROUNDS)
    void theHistoryDoesNotDependOnTheOrderOfCreateAndCancel() throws Exception {
        String first = project.createWorkflow().text("/metadata/uid");

        List<JsonResponse> responses =
                Concurrently.each(2, number -> number == 0 ? project.createWorkflow() : project.cancel(first));

        assertThat(responses.get(0).status()).isEqualTo(201);
        assertThat(responses.get(1).status()).isIn(200, 403);
        JsonResponse list = project.list();
        assertThat(list.texts("/items", "/metadata/uid"))
                .containsExactly(responses.get(0).text("/metadata/uid"), first);
        assertThat(list.texts("/items", "/status/phase")).containsExactly("Init", "Cancel");
    }

    /** A running check prevents the cancellation, and a cancelled workflow accepts no check. */
    @RepeatedTest(ROUNDS)
    void eitherTheCheckOrTheCancellationSucceeds() throws Exception {
        String workflow = project.createWorkflow().text("/metadata/uid");

        List<JsonResponse> responses =
                Concurrently.each(2, number -> number == 0 ? project.createPreCheck() : project.cancel(workflow));

        boolean isChecked = responses.get(0).status() == 200;
        assertThat(responses).extracting(JsonResponse::status).containsExactlyInAnyOrder(200, 403);
        assertThat(project.show(workflow).text("/status/phase")).isEqualTo(isChecked ? "Running" : "Cancel");
        assertThat(project.listPreChecks().texts("/items", "/metadata/uid")).hasSize(isChecked ? 1 : 0);
    }

    @RepeatedTest(ROUNDS)
    void theEndOfATaskIsReportedOnce() throws Exception {
        project.createWorkflow();
        String check = project.createPreCheck().text("/metadata/uid");

        List<JsonResponse> advances = Concurrently.each(
                CLIENTS, number -> project.advanceClock("{\"by\": \"PT%dS\"}".formatted(10 + number)));

        assertThat(advances).extracting(JsonResponse::status).containsOnly(200);
        assertThat(advances)
                .flatExtracting(response -> response.texts("/transitions", "/task"))
                .containsExactly(check);
        // 32 times 10 s, and 0 to 31 s.
        assertThat(project.clock().text("/now")).isEqualTo("2030-01-01T00:13:36Z");
    }

    private static void assertOneWinner(List<JsonResponse> responses, int won, int lost, String code) {
        List<JsonNode> losers = responses.stream()
                .filter(response -> response.status() != won)
                .map(JsonResponse::body)
                .toList();
        assertThat(winners(responses, won)).hasSize(1);
        assertThat(losers).extracting(body -> body.at("/code").asInt()).containsOnly(lost);
        assertThat(losers).extracting(body -> body.at("/errorCode").asText()).containsOnly(code);
    }

    private static List<JsonResponse> winners(List<JsonResponse> responses, int status) {
        return responses.stream()
                .filter(response -> response.status() == status)
                .toList();
    }

    private static List<String> uids(List<JsonResponse> responses, String pointer) {
        return responses.stream().map(response -> response.text(pointer)).toList();
    }
}
