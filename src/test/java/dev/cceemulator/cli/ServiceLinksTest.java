package dev.cceemulator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kubernetes sets variables for each Service of a namespace; those of one named cce-emulator have the emulator's prefix. */
class ServiceLinksTest {
    private final String fixtures;

    ServiceLinksTest(@TempDir Path directory) throws Exception {
        fixtures = CommandRun.badFixtures(directory).toString();
    }

    @ParameterizedTest
    @CsvSource({
        "PORT, tcp://10.96.0.10:8080",
        "PORT, udp://[fd00::1]:53",
        "CONTROL_PORT, tcp://10.96.0.11:8081",
        "PORT_8080_TCP, tcp://10.96.0.10:8080",
        "PORT_8080_TCP_PROTO, tcp",
        "PORT_8080_TCP_PORT, 8080",
        "PORT_8080_TCP_ADDR, 10.96.0.10",
        "SERVICE_HOST, 10.96.0.10",
        "SERVICE_PORT, 8080",
        "SERVICE_PORT_HTTP, 8080",
        "CONTROL_SERVICE_HOST, 10.96.0.11",
        "WEB_PORT, tcp://10.96.0.12:80"
    })
    void aVariableOfAServiceIsIgnoredWithAWarning(String name, String value) {
        CommandRun run = CommandRun.of(Map.of("CCE_EMULATOR_" + name, value), "--fixtures", fixtures);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.message())
                .isEqualTo("Ignored variables of a Kubernetes Service or a linked container: CCE_EMULATOR_" + name
                        + "; rename the Service, or set enableServiceLinks: false");
    }

    @Test
    void allVariablesOfServicesCauseOneWarning() {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("CCE_EMULATOR_SERVICE_HOST", "10.96.0.10");
        variables.put("CCE_EMULATOR_PORT", "tcp://10.96.0.10:8080");

        CommandRun run = CommandRun.of(variables, "--fixtures", fixtures);

        assertThat(run.message()).contains(": CCE_EMULATOR_PORT, CCE_EMULATOR_SERVICE_HOST; ");
        assertThat(run.err().lines().filter(line -> line.contains("CCE_EMULATOR_")))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"PORT, tcp://10.96.0.10", "PORT, http://10.96.0.10:8080", "PORT, 10.96.0.10:8080", "AUTH, tcp://a:1"})
    void anInvalidVariableOfTheEmulatorIsStillRejected(String name, String value) {
        CommandRun run = CommandRun.of(Map.of("CCE_EMULATOR_" + name, value), "--fixtures", fixtures);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.message()).endsWith("(from CCE_EMULATOR_" + name + ")");
    }
}
