package dev.cceemulator.upgrade.v3.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cceemulator.catalogue.VersionCatalogue;
import dev.cceemulator.database.Database;
import dev.cceemulator.database.DatabaseUrl;
import dev.cceemulator.dialect.Dialect;
import dev.cceemulator.fixtures.FixtureMigration;
import dev.cceemulator.fixtures.FixtureSet;
import dev.cceemulator.project.Clocks;
import dev.cceemulator.project.DialectResolver;
import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.Databases;
import dev.cceemulator.testing.NumberedWorkflows;
import dev.cceemulator.upgrade.domain.ClusterKey;
import dev.cceemulator.upgrade.domain.Ids;
import dev.cceemulator.upgrade.domain.UpgradeWorkflow;
import dev.cceemulator.upgrade.service.WorkflowService;
import dev.cceemulator.upgrade.store.WorkflowStore;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Concurrent reads and writes of one cluster. */
class ListCacheTest {
    private static final int READERS = 32;
    private static final int WRITERS = 2;
    private static final int WRITES = 400;
    private static final ClusterKey CLUSTER = new ClusterKey(Bundled.PROJECT, Bundled.NO_WORKFLOWS);

    private final Database database =
            Databases.open(DatabaseUrl.inMemory("kept-answers"), new FixtureMigration(FixtureSet.bundled()));
    private final Clocks clocks = new Clocks(database, InstantSource.system());
    private final ListCache lists = new ListCache(
            database,
            160L * 1024 * 1024,
            new WorkflowService(
                    database,
                    clocks,
                    VersionCatalogue.EMPTY,
                    new Ids(() -> 0),
                    new DialectResolver(Dialect.DOCUMENTED)),
            clocks);

    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger acknowledged = new AtomicInteger();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aListIsCachedUntilItsClusterChanges() {
        byte[] first = lists.get(CLUSTER);
        byte[] second = lists.get(CLUSTER);
        add(1);
        byte[] third = lists.get(CLUSTER);

        assertThat(second).isSameAs(first);
        assertThat(newest(third)).isEqualTo(1);
    }

    @Test
    void readersAlwaysSeeAcknowledgedChanges() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(READERS + WRITERS);
        try {
            List<Future<?>> writers = IntStream.range(0, WRITERS)
                    .<Future<?>>mapToObj(writer -> threads.submit(this::write))
                    .toList();
            List<Future<Integer>> readers = IntStream.range(0, READERS)
                    .mapToObj(reader -> threads.submit(this::readUntilAllIsWritten))
                    .toList();

            for (Future<?> writer : writers) {
                writer.get();
            }
            for (Future<Integer> reader : readers) {
                assertThat(reader.get()).isPositive();
            }
            assertThat(newest(lists.get(CLUSTER))).isEqualTo(WRITES);
        } finally {
            threads.shutdownNow();
        }
    }

    private void write() {
        for (int number = begun.incrementAndGet(); number <= WRITES; number = begun.incrementAndGet()) {
            add(number);
            acknowledged.accumulateAndGet(number, Math::max);
        }
    }

    private int readUntilAllIsWritten() {
        int reads = 0;
        int last;
        do {
            int before = acknowledged.get();
            last = newest(lists.get(CLUSTER));
            assertThat(last).isGreaterThanOrEqualTo(before);
            reads++;
        } while (last < WRITES);
        return reads;
    }

    private static int newest(byte[] response) {
        JsonPath json = JsonPath.from(new String(response, StandardCharsets.UTF_8));
        if (json.get("items") == null) {
            return 0;
        }
        int number = Integer.parseInt(json.getString("items.metadata.uid"));
        assertThat(json.getList("items.status.pointStatuses")).hasSize(NumberedWorkflows.steps(number));
        assertThat(json.getList("items.status.lineStatuses")).hasSize(NumberedWorkflows.steps(number));
        return number;
    }

    private void add(int number) {
        UpgradeWorkflow workflow =
                NumberedWorkflows.workflow(CLUSTER.clusterId(), number, Instant.EPOCH.plusSeconds(number));
        database.write(CLUSTER.projectId(), session -> new WorkflowStore(session).add(List.of(workflow)));
    }
}
