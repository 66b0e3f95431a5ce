package dev.cceemulator.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.RunningEmulator;
import dev.cceemulator.testing.StoreOfAnEmulator;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ConcurrencyTest {
    private static final int READERS = 32;
    private static final int WRITES = 300;

    private final String database = "jdbc:h2:mem:" + UUID.randomUUID();

    @RegisterExtension
    private final RunningEmulator emulator = new RunningEmulator(settings -> settings.database(database));

    /** The number of a workflow says how many points and lines it has, so a torn one would show. */
    @Test
    void thirtyTwoClientsReadWholeWorkflowsWhileAStoreWrites() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(READERS + 1);
        try (StoreOfAnEmulator store = new StoreOfAnEmulator(database)) {
            Future<?> writer = threads.submit(() -> IntStream.rangeClosed(1, WRITES)
                    .forEach(number -> store.add(Bundled.NO_WORKFLOWS, number, Instant.EPOCH.plusSeconds(number))));
            List<Future<Integer>> readers = IntStream.range(0, READERS)
                    .mapToObj(reader -> threads.submit(() -> readUntilDone(writer)))
                    .toList();

            writer.get();
            for (Future<Integer> reader : readers) {
                assertThat(reader.get()).isPositive();
            }
            assertThat(newest()).isEqualTo(WRITES);
        } finally {
            threads.shutdownNow();
        }
    }

    private int readUntilDone(Future<?> writer) {
        int reads = 0;
        int last = 0;
        do {
            int newest = newest();
            assertThat(newest).isGreaterThanOrEqualTo(last);
            last = newest;
            reads++;
        } while (!writer.isDone());
        return reads;
    }

    private int newest() {
        JsonPath answer = emulator.request()
                .header("X-Auth-Token", Bundled.TOKEN)
                .get(Bundled.list(Bundled.NO_WORKFLOWS))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        if (answer.get("items") == null) {
            return 0;
        }
        int number = Integer.parseInt(answer.getString("items.metadata.uid"));
        assertThat(answer.getList("items.status.pointStatuses")).hasSize(number % 7);
        assertThat(answer.getList("items.status.lineStatuses")).hasSize(number % 7);
        return number;
    }
}
