package dev.cceemulator.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cceemulator.testing.FillableDisk;
import dev.cceemulator.testing.ProjectClient;
import dev.cceemulator.testing.ProjectIds;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The log of a full disk: one line, and one after the recovery. */
class FullDiskIT {
    private static final int REQUESTS = 20;

    private final Path directory;

    FullDiskIT(@TempDir Path directory) {
        this.directory = directory;
    }

    /** Before the first write, and during the creation of tables. */
    @ParameterizedTest
    @ValueSource(ints = {0, 60_000})
    void aStartOnAFullDiskFailsWithOneLineAndTheNextOneWorks(int space) throws Exception {
        FillableDisk.leave(directory, space);

        try (EmulatorProcess emulator = start()) {
            assertThat(emulator.exitCode()).isEqualTo(1);
            assertThat(emulator.err())
                    .startsWith("The database jdbc:h2:fillable:")
                    .contains(" cannot be written: No space left on device. ")
                    .hasLineCount(1);
        }
        FillableDisk.free(directory);
        try (EmulatorProcess emulator = start()) {
            emulator.awaitReady();
            assertThat(Api.documentedExample(emulator).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aFullDiskIsLoggedInOneLineAndSoIsItsRecovery() throws Exception {
        try (EmulatorProcess emulator = start()) {
            emulator.awaitReady();
            FillableDisk.leave(directory, 0);
            for (int number = 1; number <= REQUESTS; number++) {
                ProjectClient.put(URI.create(emulator.baseUri()), ProjectIds.random(), "{}");
            }
            FillableDisk.free(directory);
            assertThat(Api.ready(emulator).statusCode()).isEqualTo(200);

            assertThat(emulator.err()).doesNotContain("Exception", "\tat ");
            assertThat(emulator.err().lines().filter(line -> line.contains(" failed: No space left on device")))
                    .hasSize(1);
            assertThat(emulator.err().lines().filter(line -> line.endsWith(" is open again")))
                    .hasSize(1);
        }
    }

    private EmulatorProcess start() throws Exception {
        return EmulatorProcess.runMain(FullDiskServer.class, directory, directory.toString());
    }
}
