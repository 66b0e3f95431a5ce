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
import dev.cceemulator.tenant.ClockService;
import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.Databases;
import dev.cceemulator.upgrade.domain.ClusterKey;
import dev.cceemulator.upgrade.domain.Ids;
import dev.cceemulator.upgrade.domain.LiveFacts;
import dev.cceemulator.upgrade.service.WorkflowService;
import dev.cceemulator.upgrade.store.TaskStore;
import dev.cceemulator.upgrade.store.WorkflowStore;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The check of the only workflow ends at 00:10, and there are no writes. */
class CachedListTest {
    private static final ClusterKey CLUSTER = new ClusterKey(Bundled.PROJECT, Bundled.DOCUMENTED);

    private final AtomicReference<Instant> now = new AtomicReference<>(LiveFacts.CREATED);
    private final Database database =
            Databases.open(DatabaseUrl.inMemory("kept-answer"), new FixtureMigration(FixtureSet.bundled()));
    private final Clocks clocks = new Clocks(database, now::get);
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

    @BeforeEach
    void startCheck() {
        database.write(CLUSTER.projectId(), session -> {
            new WorkflowStore(session).addLive(LiveFacts.workflow(null, LiveFacts.CREATED));
            LiveFacts.tasks("S---").forEach(new TaskStore(session)::add);
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2030-01-01T00:00:00.000001Z", "2030-01-01T00:09:59.999999Z", "2030-01-01T00:09:59.999999999Z"})
    void aListIsCachedUntilATaskEnds(String last) {
        byte[] first = lists.get(CLUSTER);
        now.set(Instant.parse(last));

        assertThat(lists.get(CLUSTER)).isSameAs(first);
        assertThat(phase(first)).isEqualTo("Running");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2030-01-01T00:10:00Z", "2030-01-01T00:10:00.000001Z", "2031-01-01T00:00:00Z"})
    void aListIsReadAgainAfterATaskHasEnded(String later) {
        byte[] first = lists.get(CLUSTER);
        now.set(Instant.parse(later));

        byte[] second = lists.get(CLUSTER);

        assertThat(phase(first)).isEqualTo("Running");
        assertThat(phase(second)).isEqualTo("Init");
        assertThat(lists.get(CLUSTER)).isSameAs(second);
    }

    @Test
    void withoutRunningTasksTimeDoesNotInvalidateAList() {
        now.set(Instant.parse("2030-01-01T00:10:00Z"));
        byte[] first = lists.get(CLUSTER);
        now.set(Instant.parse("2900-01-01T00:00:00Z"));

        assertThat(lists.get(CLUSTER)).isSameAs(first);
    }

    @Test
    void anAdvancedClockInvalidatesAList() {
        byte[] first = lists.get(CLUSTER);
        new ClockService(database, clocks).advanceUntilIdle(CLUSTER.projectId());

        assertThat(List.of(phase(first), phase(lists.get(CLUSTER)))).containsExactly("Running", "Init");
    }

    private static String phase(byte[] response) {
        return JsonPath.from(new String(response, StandardCharsets.UTF_8)).getString("items.status.phase");
    }
}
