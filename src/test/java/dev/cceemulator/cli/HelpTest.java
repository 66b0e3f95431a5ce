package dev.cceemulator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
    @ParameterizedTest
    @EnumSource(Flag.class)
    void helpNamesEachFlagWithItsVariable(Flag flag) {
        CommandRun run = CommandRun.of("--help");

        assertThat(run.out().replaceAll("\\s+", " "))
                .containsSubsequence(flag + " ", "[CCE_EMULATOR_" + flag.name() + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "validate", "--help", "--version"})
    void helpNamesEachCommand(String name) {
        CommandRun run = CommandRun.of("--help");

        assertThat(run.out()).contains(name);
    }

    @Test
    void helpRecommendsTheVariableForTheSecret() {
        CommandRun run = CommandRun.of("--help");

        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("Prefer the variable, since other users can see command lines [CCE_EMULATOR_CONTROL_TOKEN]");
    }

    @Test
    void helpSucceeds() {
        CommandRun run = CommandRun.of("--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "validate"})
    void eachCommandHasItsOwnHelp(String command) {
        CommandRun run = CommandRun.of(command, "--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("Usage: cce-upgrade-emulator").contains(command);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "validate --help"})
    void helpFitsAPlainTerminal(String arguments) {
        CommandRun run = CommandRun.of(arguments.split(" "));

        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80).noneMatch(line -> line.endsWith(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--hots --help", "serve x -h", "--port many --help", "--port=1 --port=2 -h", "-hV", "-Vh"})
    void helpIsShownDespiteInvalidArguments(String arguments) {
        CommandRun run = CommandRun.of(arguments.split(" "));

        assertThat(run).isEqualTo(CommandRun.of("--help"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V"})
    void theVersionIsOneLine(String flag) {
        CommandRun run = CommandRun.of(flag);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("cce-upgrade-emulator ").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "--version", "serve --help", "validate --help"})
    void helpIsShownDespiteInvalidVariables(String arguments) {
        Map<String, String> environment = Map.of("CCE_EMULATOR_PORT", "many");

        CommandRun run = CommandRun.of(environment, arguments.split(" "));

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
    }
}
