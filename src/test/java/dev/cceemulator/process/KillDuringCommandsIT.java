package dev.cceemulator.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cceemulator.testing.JsonResponse;
import dev.cceemulator.testing.ProjectClient;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients drive workflows, each in a project of its own, until the process is killed. */
class KillDuringCommandsIT {
    private static final int CLIENTS = 8;
    private static final String INSTANT_TASKS = """
            {"dialect": "sdk-array", "plan": "instant"}""";

    private final Path folder;

    KillDuringCommandsIT(@TempDir Path folder) {
        this.folder = folder;
    }

    /** What one client was told: acknowledged, so that it must not be lost. */
    private record Told(ProjectClient project, Queue<String> created, Queue<String> checked, Queue<String> cancelled) {
        static Told of(ProjectClient project) {
            return new Told(
                    project,
                    new ConcurrentLinkedQueue<>(),
                    new ConcurrentLinkedQueue<>(),
                    new ConcurrentLinkedQueue<>());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100, 700})
    void nothingAcknowledgedIsLost(int acknowledged) throws Exception {
        List<Told> told = driveUntilKilled(acknowledged);

        try (EmulatorProcess next = EmulatorProcess.serve(folder, "--database=killed")) {
            assertThat(told).allSatisfy(one -> assertKept(one, one.project().at(URI.create(next.baseUri()))));
        }
    }

    private static void assertKept(Told told, ProjectClient project) {
        JsonResponse list = project.list();
        List<String> uids = list.texts("/items", "/metadata/uid");
        List<String> phases = list.texts("/items", "/status/phase");
        List<String> cancelled = IntStream.range(0, uids.size())
                .filter(item -> phases.get(item).equals("Cancel"))
                .mapToObj(uids::get)
                .toList();
        assertThat(uids).containsAll(told.created());
        assertThat(cancelled).containsAll(told.cancelled());
        assertThat(project.listPreChecks().texts("/items", "/metadata/uid")).containsAll(told.checked());
        // Beyond what was told, there can only be the one answer that was on its way.
        assertThat(uids.size()).isBetween(told.created().size(), told.created().size() + 1);
        assertThat(project.createWorkflow().status()).isEqualTo(201);
    }

    private List<Told> driveUntilKilled(int acknowledged) throws InterruptedException {
        AtomicInteger answers = new AtomicInteger();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try (EmulatorProcess emulator = EmulatorProcess.serve(folder, "--database=killed")) {
            URI server = URI.create(emulator.baseUri());
            List<Told> told = IntStream.range(0, CLIENTS)
                    .mapToObj(number -> Told.of(ProjectClient.create(server, INSTANT_TASKS)))
                    .toList();
            told.forEach(one -> clients.execute(() -> driveUntilNobodyAnswers(one, answers)));
            await().atMost(EmulatorProcess.PATIENCE).until(() -> answers.get() >= acknowledged);
            emulator.kill();
            clients.shutdown();
            assertThat(clients.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
            return told;
        }
    }

    private static void driveUntilNobodyAnswers(Told told, AtomicInteger answers) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                String workflow = told.project().createWorkflow().text("/metadata/uid");
                told.created().add(workflow);
                answers.incrementAndGet();
                told.checked().add(told.project().createPreCheck().text("/metadata/uid"));
                answers.incrementAndGet();
                if (told.project().cancel(workflow).status() == 200) {
                    told.cancelled().add(workflow);
                    answers.incrementAndGet();
                }
            }
        } catch (UncheckedIOException e) {
            // The end that the test waits for.
        }
    }
}
