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

/** The command line is right, but the server cannot start: exit code 1, and nothing but the reason. */
class FailedStartTest {
    private final Path folder;

    FailedStartTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void allMistakesInTheFixturesAreListed() throws Exception {
        String bad = CommandRun.badFixtures(folder).toString();

        CommandRun run = CommandRun.of("--port=0", "--fixtures", bad);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("2 problems in the fixtures of " + bad)
                .contains("cluster.json:1: /phase", "upgradeworkflows.json:1:")
                .hasLineCount(3);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aPortInUseIsSaidInOneLine() throws Exception {
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
    void aPortOfTheControlApiInUseIsSaidInOneLine() throws Exception {
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

    /** The address is kept for documentation, so no machine has it. */
    @Test
    void aHostThatIsNotLocalIsSaidInOneLine() {
        CommandRun run = CommandRun.of("--port=0", "--host=192.0.2.1");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith("Cannot listen on 192.0.2.1:0: ").hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            taken/emulator  | taken/emulator.mv.db cannot be read or written
            short           | short.mv.db cannot be read or written
            garbage         | garbage.mv.db is not a database that this version can read
            folder          | folder.mv.db cannot be read or written
            """)
    void aDatabaseThatCannotBeOpenedIsSaidInOneLine(String database, String complaint) throws Exception {
        Files.writeString(folder.resolve("taken"), "a file, so no folder");
        Files.writeString(folder.resolve("short.mv.db"), "short");
        Files.writeString(folder.resolve("garbage.mv.db"), "garbage ".repeat(10_000));
        Files.createDirectory(folder.resolve("folder.mv.db"));

        CommandRun run =
                CommandRun.of("--port=0", "--database", folder.resolve(database).toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("The database " + folder)
                .contains(complaint)
                .hasLineCount(1);
    }

    @Test
    void aDatabaseThatCannotBeOpenedLeavesNothingBeside() throws Exception {
        Path garbage = Files.writeString(folder.resolve("garbage.mv.db"), "garbage ".repeat(10_000));

        CommandRun.of("--port=0", "--database", garbage.toString());

        assertThat(folder).isDirectoryNotContaining("regex:.*trace.*");
    }
}
