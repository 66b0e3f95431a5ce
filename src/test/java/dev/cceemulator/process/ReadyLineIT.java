package dev.cceemulator.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadyLineIT {
    private final Path folder;

    ReadyLineIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void whoReadsTheReadyLineIsAnsweredAtOnce() {
        try (EmulatorProcess emulator = EmulatorProcess.serve(folder)) {
            assertThat(Api.ready(emulator).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void itServesItsOwnFixturesFromAnyFolder() {
        try (EmulatorProcess emulator = EmulatorProcess.serve(folder)) {
            assertThat(Api.documentedExample(emulator).statusCode()).isEqualTo(200);
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void standardOutputHoldsNothingElseUntilTheEnd() throws Exception {
        try (EmulatorProcess emulator = EmulatorProcess.serve(folder)) {
            Api.documentedExample(emulator);
            Api.list(emulator, "wrong-token", "/nowhere");
            emulator.terminate();
            emulator.exitCode();

            assertThat(emulator.out()).matches("Ready: http://127\\.0\\.0\\.1:[1-9]\\d*\n");
        }
    }

    @Test
    void aPortForTheControlApiHasALineOfItsOwnBehindIt() throws Exception {
        try (EmulatorProcess emulator = EmulatorProcess.serve(folder, "--control-port=0")) {
            emulator.terminate();
            emulator.exitCode();

            assertThat(emulator.out())
                    .matches("Ready: http://127\\.0\\.0\\.1:[1-9]\\d*\nControl: http://127\\.0\\.0\\.1:[1-9]\\d*\n");
        }
    }

    @Test
    void aQuietStartSaysNothingOnStandardError() {
        try (EmulatorProcess emulator = EmulatorProcess.serve(folder)) {
            assertThat(emulator.err()).isEmpty();
        }
    }

    @Test
    void fixturesWithoutTokensAreWarnedAbout() throws Exception {
        Path fixtures = Files.createDirectories(folder.resolve("projects/0123456789abcdef0123456789abcdef"))
                .getParent()
                .getParent();

        try (EmulatorProcess emulator = EmulatorProcess.serve(folder, "--fixtures", fixtures.toString())) {
            assertThat(emulator.err()).contains("WARN No tokens").hasLineCount(1);
        }
    }

    @Test
    void twoServersRunSideBySide() {
        try (EmulatorProcess one = EmulatorProcess.serve(folder);
                EmulatorProcess other = EmulatorProcess.serve(folder)) {
            assertThat(one.port()).isNotEqualTo(other.port());
            assertThat(Api.documentedExample(one).asString())
                    .isEqualTo(Api.documentedExample(other).asString());
        }
    }
}
