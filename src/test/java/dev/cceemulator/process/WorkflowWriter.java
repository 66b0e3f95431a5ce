package dev.cceemulator.process;

import dev.cceemulator.database.Database;
import dev.cceemulator.database.DatabaseUrl;
import dev.cceemulator.fixtures.FixtureMigration;
import dev.cceemulator.fixtures.FixtureSet;
import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.Databases;
import dev.cceemulator.upgrade.domain.UpgradeWorkflow;
import dev.cceemulator.upgrade.store.WorkflowStore;
import java.time.Instant;
import java.util.List;

/** Adds workflows to a database file until it is killed, and prints the uid of each once it is committed. */
final class WorkflowWriter {
    private WorkflowWriter() {}

    public static void main(String[] arguments) {
        FixtureMigration fixtures = new FixtureMigration(FixtureSet.bundled());
        Instant begin = Instant.parse("2030-01-01T00:00:00Z");
        try (Database database = Databases.open(DatabaseUrl.of(arguments[0]), fixtures)) {
            for (int number = 1; number > 0; number++) {
                UpgradeWorkflow workflow = new UpgradeWorkflow(
                        Bundled.PROJECT,
                        Bundled.DOCUMENTED,
                        String.valueOf(number),
                        null,
                        null,
                        null,
                        begin.plusSeconds(number),
                        null,
                        null,
                        null);
                database.write(Bundled.PROJECT, session -> new WorkflowStore(session).add(List.of(workflow)));
                System.out.println(workflow.uid());
            }
        }
    }
}
