package dev.cceemulator.boot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cceemulator.cli.CommandRun;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command line is valid, but the server cannot start: exit code 1, and only the reason is printed. */
class FailedStartTest {
    private final Path directory;

    FailedStartTest(@TempDir Path directory) {
        this.directory = directory;
    }

    @Test
    void allProblemsInTheFixturesAreListed() throws Exception {
        String bad = CommandRun.badFixtures(directory).toString();

        CommandRun run = CommandRun.of("--port=0", "--fixtures", bad);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("2 problems in the fixtures of " + bad)
                .contains("cluster.json:1: /phase", "upgradeworkflows.json:1:")
                .hasLineCount(3);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aPortInUseIsReportedInOneLine() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();

            CommandRun run = CommandRun.of("--port", String.valueOf(port));

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err())
                    .startsWith("Cannot listen on 127.0.0.1:" + port + ": Address already in use. ")
                    .hasLineCount(1);
        }
    }

    @Test
    void aControlPortInUseIsReportedInOneLine() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();

            CommandRun run = CommandRun.of("--port=0", "--control-port=" + port);

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err())
                    .startsWith("Cannot listen on 127.0.0.1:" + port + ": Address already in use. ")
                    .hasLineCount(1);
            assertThat(run.out()).isEmpty();
        }
    }

    /** The address is reserved for documentation, so no machine has it. */
    @Test
    void aHostThatIsNotLocalIsReportedInOneLine() {
        CommandRun run = CommandRun.of("--port=0", "--host=192.0.2.1");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith("Cannot listen on 192.0.2.1:0: ").hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            taken/emulator  | taken/emulator.mv.db cannot be read or written
            short           | short.mv.db cannot be read or written
            garbage         | garbage.mv.db is not a database that this version can read
            directory          | directory.mv.db cannot be read or written
            """)
    void aDatabaseThatCannotBeOpenedIsReportedInOneLine(String database, String complaint) throws Exception {
        Files.writeString(directory.resolve("taken"), "a file, so no directory");
        Files.writeString(directory.resolve("short.mv.db"), "short");
        Files.writeString(directory.resolve("garbage.mv.db"), "garbage ".repeat(10_000));
        Files.createDirectory(directory.resolve("directory.mv.db"));

        CommandRun run = CommandRun.of(
                "--port=0", "--database", directory.resolve(database).toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("The database " + directory)
                .contains(complaint)
                .hasLineCount(1);
    }

    @Test
    void aDatabaseThatCannotBeOpenedLeavesNoOtherFiles() throws Exception {
        Path garbage = Files.writeString(directory.resolve("garbage.mv.db"), "garbage ".repeat(10_000));

        CommandRun.of("--port=0", "--database", garbage.toString());

        assertThat(directory).isDirectoryNotContaining("regex:.*trace.*");
    }
}
