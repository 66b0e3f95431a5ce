package dev.cceemulator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {
    private final Path directory;

    ValidateCommandTest(@TempDir Path directory) {
        this.directory = directory;
    }

    @Test
    void aDirectoryWithoutProblemsIsValid() throws Exception {
        String good = CommandRun.goodFixtures(directory).toString();

        CommandRun run = CommandRun.of("validate", good);

        assertThat(run).isEqualTo(new CommandRun(0, run.out(), ""));
        assertThat(run.out()).startsWith("Valid: 1 project, 1 cluster").hasLineCount(1);
    }

    @Test
    void allProblemsAreListedAtOnce() throws Exception {
        String bad = CommandRun.badFixtures(directory).toString();

        CommandRun run = CommandRun.of("validate", bad);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("2 problems in the fixtures of " + bad)
                .contains("cluster.json:1: /phase", "upgradeworkflows.json:1:");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void anUnknownDialectIsReportedWithItsLocationAndTheKnownOnes() throws Exception {
        Path good = CommandRun.goodFixtures(directory);
        Files.writeString(
                good.resolve("projects/0123456789abcdef0123456789abcdef/project.json"), "{\n  \"dialect\": \"sdk\"\n}");

        CommandRun run = CommandRun.of("validate", good.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("projects/0123456789abcdef0123456789abcdef/project.json:2: /dialect \"sdk\" is unknown;"
                        + " allowed are documented, sdk-object, sdk-array, definition");
    }

    @Test
    void anUnknownDirectoryIsAUsageError() {
        CommandRun run = CommandRun.of("validate", directory.resolve("nowhere").toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("nowhere' does not exist", "Usage: ");
    }

    @Test
    void aMissingDirectoryIsAUsageError() {
        CommandRun run = CommandRun.of("validate");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("DIR", "Usage: ");
    }

    @Test
    void variablesOfTheServerAreIgnored() throws Exception {
        String good = CommandRun.goodFixtures(directory).toString();

        CommandRun run = CommandRun.of(Map.of("CCE_EMULATOR_PORT", "many"), "validate", good);

        assertThat(run.exitCode()).isZero();
    }
}
