package dev.cceemulator.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cceemulator.fixtures.FixtureMigration;
import dev.cceemulator.fixtures.FixtureSet;
import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.Databases;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A copy of the database file that is taken right after a commit is what a killed process leaves: it has to hold that commit.
 * H2 2.5.252 fails here: where it reuses space within the file, it writes the store's header before it has noted the chunk
 * that it just wrote, so the header names the chunk before, and the commit is not found again.
 */
class CrashConsistencyTest {
    private static final int COMMITS = 120;

    @Test
    void everyCommitIsInACopyOfTheFileTakenRightAfterIt(@TempDir Path directory) throws Exception {
        List<String> lost = new ArrayList<>();
        // Without a time for which space is kept, every commit finds space to reuse, as after hours or a restart.
        String settings = ";RETENTION_TIME=0";

        try (Database database = open(directory.resolve("live"), settings)) {
            for (int number = 0; number < COMMITS; number++) {
                String name = "name-" + number;
                database.write(
                        Bundled.PROJECT,
                        session -> session.execute(
                                "UPDATE project SET name = ? WHERE project_id = ?", name, Bundled.PROJECT));
                if (!name.equals(nameInCopy(directory, number))) {
                    lost.add(name);
                }
            }
        }

        assertThat(lost).isEmpty();
    }

    private static String nameInCopy(Path directory, int number) throws Exception {
        String copy = "copy-" + number;
        Path file = directory.resolve(copy + ".mv.db");
        Files.copy(directory.resolve("live.mv.db"), file);
        try (Database database = Database.connect(DatabaseUrl.of("jdbc:h2:file:" + directory.resolve(copy)))) {
            return database.read(session -> session.find(
                            "SELECT name FROM project WHERE project_id = ?",
                            row -> row.requiredText("name"),
                            Bundled.PROJECT))
                    .orElseThrow();
        } finally {
            Files.delete(file);
        }
    }

    private static Database open(Path file, String settings) {
        return Databases.open(
                DatabaseUrl.of("jdbc:h2:file:" + file + settings), new FixtureMigration(FixtureSet.bundled()));
    }
}
