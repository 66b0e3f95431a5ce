package dev.cceemulator.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cceemulator.CceEmulator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The health check of the image uses the address that the emulator listens on. */
class HealthCheckIT {
    private final Path commandLine;

    HealthCheckIT(@TempDir Path directory) {
        commandLine = directory.resolve("cmdline");
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, 127.0.0.1",
        "0.0.0.0, 0.0.0.0",
        "0.0.0.0, ''",
        "localhost, localhost",
        "::1, ::1",
        "::1, [::1]",
        "::, ::"
    })
    void itFollowsTheAddressOfTheVariable(String listening, String variable) throws Exception {
        try (CceEmulator emulator = CceEmulator.builder().host(listening).start()) {
            String port = String.valueOf(emulator.port());

            assertThat(exitCode(Map.of("CCE_EMULATOR_HOST", variable, "CCE_EMULATOR_PORT", port), "java", "serve"))
                    .isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({"--host=::1 --port=", "--port 1 --host [::1] --port "})
    void aFlagOverridesItsVariable(String flags) throws Exception {
        try (CceEmulator emulator = CceEmulator.builder().host("::1").start()) {
            String[] arguments = ("java " + flags + (flags.endsWith("=") ? "" : " ") + emulator.port()).split(" +");

            assertThat(exitCode(Map.of("CCE_EMULATOR_HOST", "0.0.0.0", "CCE_EMULATOR_PORT", "1"), arguments))
                    .isZero();
        }
    }

    @Test
    void aVariableOfAServiceLinkIsIgnored() throws Exception {
        try (CceEmulator emulator = CceEmulator.builder().start()) {
            assertThat(exitCode(Map.of("CCE_EMULATOR_PORT", "tcp://127.0.0.1:1"), "java", "--port=" + emulator.port()))
                    .isZero();
        }
    }

    @Test
    void itFailsIfNothingListens() throws Exception {
        CceEmulator emulator = CceEmulator.builder().start();
        emulator.close();

        assertThat(exitCode(Map.of("CCE_EMULATOR_PORT", String.valueOf(emulator.port())), "java"))
                .isNotZero();
    }

    private int exitCode(Map<String, String> variables, String... arguments) throws IOException, InterruptedException {
        Files.writeString(commandLine, String.join("\0", arguments) + "\0");
        ProcessBuilder check = new ProcessBuilder("bash", "src/main/docker/healthcheck")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        check.environment().putAll(variables);
        check.environment().put("CCE_HEALTHCHECK_COMMAND_LINE", commandLine.toString());
        return check.start().waitFor();
    }
}
