package dev.cceemulator.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExitCodeIT {
    private final Path folder;

    ExitCodeIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            --help               | 0 | Usage: cce-upgrade-emulator
            --version            | 0 | cce-upgrade-emulator 0.
            validate good        | 0 | Valid: 1 project
            validate bad         | 1 | 1 problem in the fixtures of bad
            --fixtures=bad       | 1 | 1 problem in the fixtures of bad
            --database=taken/x   | 1 | The database
            --port=many          | 2 | Invalid value for option '--port'
            validate nowhere     | 2 | Invalid value for DIR
            start                | 2 | Unknown command: 'start'
            """)
    void theExitCodeTellsWhoIsToAct(String arguments, int exitCode, String said) throws Exception {
        Files.createDirectories(folder.resolve("good/projects/0123456789abcdef0123456789abcdef"));
        Files.createDirectories(folder.resolve("bad/projects/none"));
        Files.createFile(folder.resolve("taken"));

        try (EmulatorProcess emulator = EmulatorProcess.run(folder, arguments.split(" "))) {
            assertThat(emulator.exitCode()).isEqualTo(exitCode);
            assertThat(emulator.out() + emulator.err()).startsWith(said).doesNotContain("Exception", "\tat ");
        }
    }

    @Test
    void aJarWithoutItsLibrariesIsOneLine() throws Exception {
        try (EmulatorProcess emulator = EmulatorProcess.runCopyOfJar(folder)) {
            assertThat(emulator.exitCode()).isEqualTo(1);
            assertThat(emulator.err())
                    .startsWith("The folder lib beside the jar is missing or incomplete")
                    .hasLineCount(1);
            assertThat(emulator.out()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate fixtures", "--port=0 --fixtures=fixtures"})
    void fixturesThatAreTooLargeForTheMemoryAreOneLine(String arguments) throws Exception {
        GeneratedFixtures.withWorkflows(folder.resolve("fixtures"), 200_000);

        try (EmulatorProcess emulator = EmulatorProcess.runWith("-Xmx64m", folder, arguments.split(" "))) {
            assertThat(emulator.exitCode()).isEqualTo(1);
            assertThat(emulator.err())
                    .startsWith("Out of memory: Java was given a heap of ")
                    .hasLineCount(1);
            assertThat(emulator.out()).isEmpty();
        }
    }

    @Test
    void aPortInUseIsOneLine() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                EmulatorProcess emulator = EmulatorProcess.run(folder, "--port=" + taken.getLocalPort())) {
            assertThat(emulator.exitCode()).isEqualTo(1);
            assertThat(emulator.err())
                    .startsWith("Cannot listen on 127.0.0.1:" + taken.getLocalPort())
                    .hasLineCount(1);
            assertThat(emulator.out()).isEmpty();
        }
    }
}
