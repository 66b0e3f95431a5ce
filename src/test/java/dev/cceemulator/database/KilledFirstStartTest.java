package dev.cceemulator.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cceemulator.fixtures.FixtureMigration;
import dev.cceemulator.fixtures.FixtureSet;
import dev.cceemulator.testing.Databases;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KilledFirstStartTest {
    private static final FixtureMigration BUNDLED = new FixtureMigration(FixtureSet.bundled());

    private static final String FORGET = "DELETE FROM \"flyway_schema_history\" WHERE \"installed_rank\" > 0";

    private final Path folder;

    KilledFirstStartTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** H2 commits each statement that changes the schema, so a kill can leave any first part of a migration behind. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT 1",
                "DROP TABLE upgrade_task",
                "DROP TABLE upgrade_task, upgrade_plan",
                "DROP TABLE upgrade_task, upgrade_plan; DROP INDEX upgrade_workflow_newest_ix"
            })
    void aFirstStartThatWasKilledIsCompletedByTheNext(String undo) throws Exception {
        DatabaseUrl file = DatabaseUrl.of(folder.resolve("emulator").toString());
        Databases.open(file, BUNDLED).close();
        execute(file, FORGET, "DELETE FROM project", undo);

        try (Database reopened = Databases.open(file, BUNDLED)) {
            assertThat(count(reopened, "upgrade_workflow")).isPositive();
            assertThat(count(reopened, "information_schema.indexes WHERE index_name = 'UPGRADE_WORKFLOW_NEWEST_IX'"))
                    .isEqualTo(1);
        }
    }

    /** To add a column, H2 fills another table, drops the first and renames the other: a kill may leave neither name right. */
    @Test
    void aFirstStartThatWasKilledWhileATableChangedIsBegunAnew() throws Exception {
        DatabaseUrl file = DatabaseUrl.of(folder.resolve("emulator").toString());
        Databases.open(file, BUNDLED).close();
        execute(file, FORGET, "ALTER TABLE project RENAME TO project_copy_3_1");

        try (Database reopened = Databases.open(file, BUNDLED)) {
            assertThat(count(reopened, "project")).isPositive();
            assertThat(count(reopened, "upgrade_workflow")).isPositive();
        }
    }

    @Test
    void whatOthersKeepBesideStaysWhereItIs() throws Exception {
        DatabaseUrl file = DatabaseUrl.of(folder.resolve("emulator").toString());
        Databases.open(file, BUNDLED).close();
        execute(file, FORGET, "CREATE SCHEMA theirs", "CREATE TABLE theirs.kept AS SELECT 1 FROM DUAL");

        try (Database reopened = Databases.open(file, BUNDLED)) {
            assertThat(count(reopened, "theirs.kept")).isEqualTo(1);
        }
    }

    private static void execute(DatabaseUrl file, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(file.jdbc());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static long count(Database database, String table) {
        return database.read(
                        session -> session.find("SELECT COUNT(*) AS found FROM " + table, row -> row.number("found")))
                .orElseThrow();
    }
}
