package dev.cceemulator.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadyLineIT {
    private final Path directory;

    ReadyLineIT(@TempDir Path directory) {
        this.directory = directory;
    }

    @Test
    void requestsSucceedAfterTheReadyLine() {
        try (EmulatorProcess emulator = EmulatorProcess.serve(directory)) {
            assertThat(Api.ready(emulator).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void itServesTheBundledFixturesFromAnyDirectory() {
        try (EmulatorProcess emulator = EmulatorProcess.serve(directory)) {
            assertThat(Api.documentedExample(emulator).statusCode()).isEqualTo(200);
            assertThat(directory).isEmptyDirectory();
        }
    }

    @Test
    void standardOutputHasNoOtherLines() throws Exception {
        try (EmulatorProcess emulator = EmulatorProcess.serve(directory)) {
            Api.documentedExample(emulator);
            Api.list(emulator, "wrong-token", "/nowhere");
            emulator.terminate();
            emulator.exitCode();

            assertThat(emulator.out()).matches("Ready: http://127\\.0\\.0\\.1:[1-9]\\d*\n");
        }
    }

    @Test
    void aControlPortIsPrintedInASecondLine() throws Exception {
        try (EmulatorProcess emulator = EmulatorProcess.serve(directory, "--control-port=0")) {
            emulator.terminate();
            emulator.exitCode();

            assertThat(emulator.out())
                    .matches("Ready: http://127\\.0\\.0\\.1:[1-9]\\d*\nControl: http://127\\.0\\.0\\.1:[1-9]\\d*\n");
        }
    }

    @Test
    void aStartWithoutProblemsPrintsNothingOnStandardError() {
        try (EmulatorProcess emulator = EmulatorProcess.serve(directory)) {
            assertThat(emulator.err()).isEmpty();
        }
    }

    @Test
    void fixturesWithoutTokensCauseAWarning() throws Exception {
        Path fixtures = Files.createDirectories(directory.resolve("projects/0123456789abcdef0123456789abcdef"))
                .getParent()
                .getParent();

        try (EmulatorProcess emulator = EmulatorProcess.serve(directory, "--fixtures", fixtures.toString())) {
            assertThat(emulator.err()).contains("WARN No tokens").hasLineCount(1);
        }
    }

    @Test
    void twoServersRunConcurrently() {
        try (EmulatorProcess one = EmulatorProcess.serve(directory);
                EmulatorProcess other = EmulatorProcess.serve(directory)) {
            assertThat(one.port()).isNotEqualTo(other.port());
            assertThat(Api.documentedExample(one).asString())
                    .isEqualTo(Api.documentedExample(other).asString());
        }
    }
}
