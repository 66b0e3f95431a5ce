package dev.cceemulator.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MigrationsTest {
    @Test
    void aMigrationIsNamedByWhatItDoes() throws IOException {
        assertThat(migrations()).allMatch(name -> name.matches("V\\d+__[a-z]+(_[a-z]+)+\\.sql"));
    }

    /** No database of an earlier version is in use, so nothing has to be changed step by step. */
    @Test
    void beforeTheFirstReleaseThereIsOneMigration() throws IOException {
        assertThat(migrations()).containsExactly("V1__create_tables.sql");
    }

    private static List<String> migrations() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("db", "migration"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
