package dev.cceemulator.upgrade.store;

import static dev.cceemulator.testing.FixtureDirectoryBuilder.CLUSTER;
import static dev.cceemulator.testing.FixtureDirectoryBuilder.PROJECT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cceemulator.database.Database;
import dev.cceemulator.database.DatabaseUrl;
import dev.cceemulator.fixtures.FixtureMigration;
import dev.cceemulator.fixtures.FixtureSet;
import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.Databases;
import dev.cceemulator.upgrade.domain.UpgradeWorkflow;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The query plan for the newest workflow of a cluster with thousands of workflows. */
class NewestQueryTest {
    private static final Instant START = Instant.parse("2025-01-01T00:00:00Z");

    private final Database database =
            Databases.open(DatabaseUrl.of("jdbc:h2:mem:newest"), new FixtureMigration(FixtureSet.bundled()));

    @BeforeEach
    void aClusterWithThousandsOfWorkflows() {
        database.write(
                Bundled.PROJECT,
                session -> new WorkflowStore(session)
                        .add(IntStream.range(0, 5_000)
                                .mapToObj(NewestQueryTest::workflow)
                                .toList()));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theNewestWorkflowIsTheFirstRowOfTheIndex() {
        String plan = plan();

        assertThat(plan).contains("UPGRADE_WORKFLOW_NEWEST_IX").contains("/* index sorted */");
    }

    @Test
    void onlyTheShownRowsAreRead() {
        String plan = plan();

        assertThat(plan).containsPattern("scanCount: [12]\\b");
    }

    private String plan() {
        return database.read(session -> session.list(
                        "EXPLAIN ANALYZE " + WorkflowStore.NEWEST, row -> row.requiredText("plan"), PROJECT, CLUSTER, 1)
                .get(0));
    }

    private static UpgradeWorkflow workflow(int number) {
        Instant createdAt = START.plusSeconds(number * 7919L % 5_000);
        return new UpgradeWorkflow(PROJECT, CLUSTER, "w" + number, null, null, null, createdAt, null, null, null);
    }
}
