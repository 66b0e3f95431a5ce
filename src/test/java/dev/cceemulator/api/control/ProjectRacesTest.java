package dev.cceemulator.api.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cceemulator.testing.Concurrently;
import dev.cceemulator.testing.JsonResponse;
import dev.cceemulator.testing.ProjectClient;
import dev.cceemulator.testing.ProjectIds;
import dev.cceemulator.testing.RunningEmulator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Projects that are created, removed and reset while others use them. */
class ProjectRacesTest {
    private static final int CLIENTS = 32;
    private static final int ROUNDS = 5;

    @RegisterExtension
    private static final RunningEmulator emulator = new RunningEmulator();

    @RepeatedTest(ROUNDS)
    void oneOfTwoRequestsCreatesTheProject() throws Exception {
        String id = ProjectIds.random();

        List<JsonResponse> created = Concurrently.each(2, number -> ProjectClient.put(emulator.baseUri(), id, ""));

        assertThat(created).extracting(JsonResponse::status).containsExactlyInAnyOrder(201, 409);
    }

    @RepeatedTest(ROUNDS)
    void oneOfManyRequestsCreatesTheProject() throws Exception {
        String id = ProjectIds.random();

        List<JsonResponse> created =
                Concurrently.each(CLIENTS, number -> ProjectClient.put(emulator.baseUri(), id, ""));

        assertThat(created).extracting(JsonResponse::status).containsOnly(201, 409);
        assertThat(created).extracting(JsonResponse::status).containsOnlyOnce(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bundled", "empty"})
    void theLastReplacementOfAProjectWins(String template) throws Exception {
        String body = "{\"template\": \"" + template + "\"}";
        ProjectClient project = ProjectClient.create(emulator.baseUri(), body);

        for (int round = 0; round < ROUNDS; round++) {
            List<JsonResponse> replaced = Concurrently.each(CLIENTS, number -> project.replace(body));

            assertThat(replaced).extracting(JsonResponse::status).containsOnly(201);
        }
    }

    @RepeatedTest(ROUNDS)
    void aCommandDuringAResetFindsItsCluster() throws Exception {
        ProjectClient project = ProjectClient.create(emulator.baseUri(), ProjectClient.LONG_TASKS);

        List<JsonResponse> responses =
                Concurrently.each(CLIENTS, number -> number % 4 == 0 ? project.reset() : project.createWorkflow());

        assertThat(responses).extracting(JsonResponse::status).containsOnly(200, 201);
    }

    @RepeatedTest(ROUNDS)
    void commandsOnAProjectThatIsRemovedMeanwhileAreRejectedAtWorst(RepetitionInfo repetition) throws Exception {
        ProjectClient project = ProjectClient.create(emulator.baseUri(), ProjectClient.LONG_TASKS);

        List<List<Integer>> statuses = Concurrently.each(CLIENTS, number -> {
            Random random = new Random(repetition.getCurrentRepetition() * 1_000L + number);
            return random.ints(10, 0, 11)
                    .mapToObj(action -> act(project, action).status())
                    .toList();
        });

        assertThat(statuses)
                .allSatisfy(one -> assertThat(Set.of(200, 201, 204, 400, 401, 403, 404, 409, 429))
                        .containsAll(one));
    }

    private static JsonResponse act(ProjectClient project, int action) {
        return switch (action) {
            case 0 -> project.replace(ProjectClient.LONG_TASKS);
            case 1 -> project.delete();
            case 2 -> project.reset();
            case 3 -> project.createWorkflow();
            case 4 -> project.createPreCheck();
            case 5 -> project.createSnapshot();
            case 6 -> project.list();
            case 7 -> project.advanceClock("{\"until\": \"idle\"}");
            case 8 -> project.setClock("{\"freeze\": true}");
            case 9 -> project.projects();
            default -> project.plan("{\"preset\": \"quick\"}");
        };
    }
}
