package dev.cceemulator.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Clients make every kind of change, each in a project of its own, until the process is killed, and so does the next one on
 * the same file. {@code -Dkills=100} is for a long run by hand.
 */
class KillDuringCommandsIT {
    private static final int KILLS = Integer.getInteger("kills", 2);
    private static final int EARLIEST_MILLIS = 50;
    private static final int LATEST_MILLIS = 600;

    private final Path folder;

    KillDuringCommandsIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 16})
    void nothingAcknowledgedIsLost(int number, TestReporter reporter) throws Exception {
        List<String> lost = new ArrayList<>();
        long changes = 0;
        List<ChangingClient> earlier = List.of();
        EmulatorProcess emulator = serve();
        try {
            for (int kill = 0; kill < KILLS; kill++) {
                List<ChangingClient> clients = clients(emulator, number);
                long killedAt = killDuringChanges(emulator, clients);
                emulator.close();
                emulator = serve();
                URI next = URI.create(emulator.baseUri());
                Stream.of(earlier, clients)
                        .flatMap(List::stream)
                        .forEach(client -> lost.addAll(client.lost(next, killedAt)));
                changes += clients.stream().mapToLong(ChangingClient::changes).sum();
                earlier = clients;
            }
        } finally {
            emulator.close();
        }
        reporter.publishEntry("%d clients, %d kills: %d changes acknowledged, %d lost, file of %d KB"
                .formatted(number, KILLS, changes, lost.size(), Files.size(folder.resolve("killed.mv.db")) / 1024));

        assertThat(lost).isEmpty();
        assertThat(changes).isGreaterThanOrEqualTo((long) number * KILLS);
    }

    private EmulatorProcess serve() {
        return EmulatorProcess.serve(folder, "--database=killed");
    }

    private static List<ChangingClient> clients(EmulatorProcess emulator, int number) {
        URI server = URI.create(emulator.baseUri());
        return IntStream.range(0, number)
                .mapToObj(client -> new ChangingClient(server, client))
                .toList();
    }

    /** Kills the process at a random moment after every client had its first acknowledgement, and returns that moment. */
    private static long killDuringChanges(EmulatorProcess emulator, List<ChangingClient> clients) throws Exception {
        ScheduledExecutorService threads = Executors.newScheduledThreadPool(clients.size() + 1);
        try {
            List<Future<?>> running = new ArrayList<>();
            clients.forEach(client -> running.add(threads.submit(client::changeUntilKilled)));
            for (ChangingClient client : clients) {
                client.awaitFirst();
            }
            int delay = ThreadLocalRandom.current().nextInt(EARLIEST_MILLIS, LATEST_MILLIS + 1);
            long killedAt = threads.schedule(() -> kill(emulator), delay, TimeUnit.MILLISECONDS)
                    .get();
            for (Future<?> one : running) {
                one.get(EmulatorProcess.PATIENCE.toSeconds(), TimeUnit.SECONDS);
            }
            return killedAt;
        } finally {
            threads.shutdownNow();
        }
    }

    private static long kill(EmulatorProcess emulator) throws InterruptedException {
        long at = System.nanoTime();
        emulator.kill();
        return at;
    }
}
