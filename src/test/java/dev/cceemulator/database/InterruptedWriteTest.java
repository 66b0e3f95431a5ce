package dev.cceemulator.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cceemulator.fixtures.FixtureMigration;
import dev.cceemulator.fixtures.FixtureSet;
import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.Databases;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is closed under a thread that is interrupted while it writes, which is a failed write like any other. */
class InterruptedWriteTest {
    @Test
    void aWriteOfAnInterruptedThreadFailsAndTheNextOneWorks(@TempDir Path folder) {
        DatabaseUrl url = DatabaseUrl.of(folder.resolve("emulator").toString());

        try (Database database = Databases.open(url, new FixtureMigration(FixtureSet.bundled()))) {
            rename(database, "before");
            // What is cached was read from the database that failed.
            ProjectCache<String, String> names = database.newCache(10, name -> 1);
            names.load(Bundled.PROJECT, "name", () -> name(database));

            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> rename(database, "interrupted"))
                    .isInstanceOf(DatabaseUnavailableException.class)
                    .hasMessageContaining("ClosedByInterruptException");
            assertThat(database.isAlive()).isFalse();
            assertThat(Thread.interrupted()).isTrue();

            assertThat(database.problem()).isEqualTo(Optional.empty());
            assertThat(names.find("name")).isEmpty();
            assertThat(name(database)).isEqualTo("before");
            rename(database, "after");
            assertThat(name(database)).isEqualTo("after");
        }
    }

    @Test
    void aFailedDatabaseIsClosedWithoutComplaint(@TempDir Path folder) {
        DatabaseUrl url = DatabaseUrl.of(folder.resolve("emulator").toString());
        Database database = Databases.open(url, new FixtureMigration(FixtureSet.bundled()));

        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> rename(database, "interrupted")).isInstanceOf(DatabaseUnavailableException.class);
        assertThat(Thread.interrupted()).isTrue();
        database.close();

        try (Database again = Databases.open(url, new FixtureMigration(FixtureSet.bundled()))) {
            assertThat(again.isAlive()).isTrue();
        }
    }

    private static void rename(Database database, String name) {
        database.write(
                Bundled.PROJECT,
                session -> session.execute("UPDATE project SET name = ? WHERE project_id = ?", name, Bundled.PROJECT));
    }

    private static String name(Database database) {
        return database.read(session -> session.find(
                        "SELECT name FROM project WHERE project_id = ?",
                        row -> row.requiredText("name"),
                        Bundled.PROJECT))
                .orElseThrow();
    }
}
