package dev.cceemulator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The fixtures are bad, so a server whose command line is right ends with exit code 1 instead of serving. */
class EnvironmentTest {
    private static final int STOPPED_AT_FIXTURES = 1;

    private final String fixtures;

    EnvironmentTest(@TempDir Path folder) throws Exception {
        fixtures = CommandRun.badFixtures(folder).toString();
    }

    @Test
    void aVariableIsRead() {
        CommandRun run = CommandRun.of(Map.of("CCE_EMULATOR_FIXTURES", fixtures));

        assertThat(run.exitCode()).isEqualTo(STOPPED_AT_FIXTURES);
        assertThat(run.err()).contains(fixtures);
    }

    @ParameterizedTest
    @CsvSource({
        "PORT, many, 0",
        "HOST, no such host, 127.0.0.1",
        "AUTH, none, LENIENT",
        "DIALECT, sdk, sdk-array",
        "DATABASE, '.', jdbc:h2:mem:x",
        "CONTROL, maybe, ON",
        "CONTROL_PORT, many, 0",
        "CONTROL_TOKEN, two words, one"
    })
    void theFlagWinsOverItsVariable(String variable, String bad, String good) {
        String flag = "--" + variable.toLowerCase(Locale.ROOT).replace('_', '-');

        CommandRun run = CommandRun.of(Map.of("CCE_EMULATOR_" + variable, bad), flag, good, "--fixtures", fixtures);

        assertThat(run.exitCode()).isEqualTo(STOPPED_AT_FIXTURES);
    }

    @Test
    void theFlagWinsBehindACommandToo() {
        CommandRun run =
                CommandRun.of(Map.of("CCE_EMULATOR_PORT", "many"), "serve", "--port=0", "--fixtures", fixtures);

        assertThat(run.exitCode()).isEqualTo(STOPPED_AT_FIXTURES);
    }

    @Test
    void aBadFlagIsNotBlamedOnItsVariable() {
        CommandRun run = CommandRun.of(Map.of("CCE_EMULATOR_PORT", "8080"), "--port=many");

        assertThat(run.message()).contains("'many'").doesNotContain("CCE_EMULATOR_PORT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HOST", "PORT", "AUTH", "DIALECT", "DATABASE", "CONTROL", "CONTROL_PORT", "CONTROL_TOKEN"})
    void anEmptyVariableReadsAsUnset(String variable) {
        CommandRun run = CommandRun.of(Map.of("CCE_EMULATOR_" + variable, ""), "--fixtures", fixtures);

        assertThat(run.exitCode()).isEqualTo(STOPPED_AT_FIXTURES);
        assertThat(run.err()).startsWith("2 problems");
    }

    @Test
    void anUnknownVariableIsWarnedAbout() {
        CommandRun run = CommandRun.of(Map.of("CCE_EMULATOR_PROT", "8080"), "--fixtures", fixtures);

        assertThat(run.message())
                .startsWith("Unknown environment variable CCE_EMULATOR_PROT is ignored")
                .contains("CCE_EMULATOR_PORT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CCE_EMULATOR_PROT", "CCE_EMULATOR_HELP", "CCE_EMULATOR_VERSION", "CCE_EMULATOR_"})
    void anUnknownVariableStopsNothing(String variable) {
        CommandRun run = CommandRun.of(Map.of(variable, "odd"), "--fixtures", fixtures);

        assertThat(run.exitCode()).isEqualTo(STOPPED_AT_FIXTURES);
    }

    @Test
    void theVariablesOfOthersAreNoneOfOurBusiness() {
        CommandRun run = CommandRun.of(Map.of("CCE_TOKEN", "x", "PORT", "many"), "--fixtures", fixtures);

        assertThat(run.err()).startsWith("2 problems");
    }
}
