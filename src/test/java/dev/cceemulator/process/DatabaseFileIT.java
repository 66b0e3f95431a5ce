package dev.cceemulator.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cceemulator.testing.Bundled;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseFileIT {
    private final Path directory;

    DatabaseFileIT(@TempDir Path directory) {
        this.directory = directory;
    }

    @Test
    void aSecondProcessOnTheSameFileFailsWithOneLine() throws Exception {
        try (EmulatorProcess first = EmulatorProcess.serve(directory, "--database=shared");
                EmulatorProcess second = EmulatorProcess.run(directory, "--port=0", "--database=shared")) {
            assertThat(second.exitCode()).isEqualTo(1);
            assertThat(second.err())
                    .contains("shared.mv.db is in use by another process")
                    .hasLineCount(1);
            assertThat(second.out()).isEmpty();
            assertThat(Api.documentedExample(first).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aFileThatIsNoDatabaseFailsWithOneLine() throws Exception {
        Path file = Files.writeString(directory.resolve("notes.mv.db"), "not a database ".repeat(1_000));

        try (EmulatorProcess emulator = EmulatorProcess.run(directory, "--port=0", "--database=notes.mv.db")) {
            assertThat(emulator.exitCode()).isEqualTo(1);
            assertThat(emulator.err())
                    .contains("notes.mv.db is not a database that this version can read")
                    .hasLineCount(1);
            assertThat(file).hasContent("not a database ".repeat(1_000));
        }
    }

    @Test
    void aDatabaseThatCannotBeMigratedFailsWithOneLine() throws Exception {
        EmulatorProcess.serve(directory, "--database=odd").close();
        try (Connection connection = DriverManager.getConnection("jdbc:h2:" + directory.resolve("odd"));
                Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM project");
            statement.execute("ALTER TABLE cluster ADD CONSTRAINT odd CHECK (phase = 'ODD')");
            statement.execute("UPDATE \"flyway_schema_history\" SET \"checksum\" = 1"
                    + " WHERE \"version\" IS NULL AND \"installed_rank\" > 0");
        }

        try (EmulatorProcess emulator = EmulatorProcess.run(directory, "--port=0", "--database=odd")) {
            assertThat(emulator.exitCode()).isEqualTo(1);
            assertThat(emulator.err())
                    .contains("odd.mv.db cannot be brought up to date: ")
                    .hasLineCount(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"emulator.mv.db", "a directory/with spaces/emulator"})
    void aRelativePathIsResolvedAgainstTheWorkingDirectory(String path) {
        try (EmulatorProcess emulator = EmulatorProcess.serve(directory, "--database", path)) {
            assertThat(directory.resolve(path.replace(".mv.db", "") + ".mv.db")).isRegularFile();
            assertThat(Api.documentedExample(emulator).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void theContentOfAFileSurvivesTheProcess() throws Exception {
        Path otherProject = directory.resolve("other/projects/00000000000000000000000000000000");
        Files.createDirectories(otherProject);
        EmulatorProcess.serve(directory, "--database=kept").close();

        try (EmulatorProcess next =
                EmulatorProcess.serve(directory, "--database=kept", "--fixtures=other", "--auth=lenient")) {
            assertThat(Api.list(next, "any", Bundled.list(Bundled.DOCUMENTED)).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void noOtherFilesAreLeft() {
        EmulatorProcess.serve(directory, "--database=alone").close();

        assertThat(directory)
                .isDirectoryContaining("glob:**/alone.mv.db")
                .isDirectoryNotContaining("glob:**/*.{trace.db,lock.db,temp.db}");
    }
}
