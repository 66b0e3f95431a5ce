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
    private final Path directory;

    ExitCodeIT(@TempDir Path directory) {
        this.directory = directory;
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
    void theExitCodeDependsOnTheCause(String arguments, int exitCode, String said) throws Exception {
        Files.createDirectories(directory.resolve("good/projects/0123456789abcdef0123456789abcdef"));
        Files.createDirectories(directory.resolve("bad/projects/none"));
        Files.createFile(directory.resolve("taken"));

        try (EmulatorProcess emulator = EmulatorProcess.run(directory, arguments.split(" "))) {
            assertThat(emulator.exitCode()).isEqualTo(exitCode);
            assertThat(emulator.out() + emulator.err()).startsWith(said).doesNotContain("Exception", "\tat ");
        }
    }

    @Test
    void aJarWithoutItsLibrariesFailsWithOneLine() throws Exception {
        try (EmulatorProcess emulator = EmulatorProcess.runCopyOfJar(directory)) {
            assertThat(emulator.exitCode()).isEqualTo(1);
            assertThat(emulator.err())
                    .startsWith("The directory lib next to the jar is missing or incomplete")
                    .hasLineCount(1);
            assertThat(emulator.out()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate fixtures", "--port=0 --fixtures=fixtures"})
    void fixturesThatAreTooLargeForTheMemoryFailWithOneLine(String arguments) throws Exception {
        GeneratedFixtures.withWorkflows(directory.resolve("fixtures"), 200_000);

        try (EmulatorProcess emulator = EmulatorProcess.runWith("-Xmx64m", directory, arguments.split(" "))) {
            assertThat(emulator.exitCode()).isEqualTo(1);
            assertThat(emulator.err())
                    .startsWith("Out of memory: the Java heap is limited to ")
                    .hasLineCount(1);
            assertThat(emulator.out()).isEmpty();
        }
    }

    @Test
    void aPortInUseFailsWithOneLine() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                EmulatorProcess emulator = EmulatorProcess.run(directory, "--port=" + taken.getLocalPort())) {
            assertThat(emulator.exitCode()).isEqualTo(1);
            assertThat(emulator.err())
                    .startsWith("Cannot listen on 127.0.0.1:" + taken.getLocalPort())
                    .hasLineCount(1);
            assertThat(emulator.out()).isEmpty();
        }
    }
}
