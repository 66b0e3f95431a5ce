package dev.cceemulator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The fixtures are invalid, so that a server with a valid command line ends with exit code 1 instead of serving. */
class EnvironmentTest {
    private static final int STOPPED_AT_FIXTURES = 1;

    private final String fixtures;

    EnvironmentTest(@TempDir Path directory) throws Exception {
        fixtures = CommandRun.badFixtures(directory).toString();
    }

    @Test
    void aVariableIsRead() {
        CommandRun run = CommandRun.of(Map.of("CCE_EMULATOR_FIXTURES", fixtures));

        assertThat(run.exitCode()).isEqualTo(STOPPED_AT_FIXTURES);
        assertThat(run.err()).contains(fixtures);
    }

    @ParameterizedTest
    @EnumSource(value = Flag.class, names = "FIXTURES", mode = EnumSource.Mode.EXCLUDE)
    void theFlagOverridesItsVariable(Flag flag) {
        String bad = flag == Flag.DATABASE ? "." : "two words";

        assertThat(CommandRun.of(Map.of(flag.variable(), bad), "--fixtures", fixtures)
                        .exitCode())
                .isEqualTo(2);
        assertThat(CommandRun.of(Map.of(flag.variable(), bad), "--" + flag.option(), good(flag), "--fixtures", fixtures)
                        .exitCode())
                .isEqualTo(STOPPED_AT_FIXTURES);
    }

    /** A new flag needs a value here. */
    private static String good(Flag flag) {
        return switch (flag) {
            case HOST -> "127.0.0.1";
            case PORT, CONTROL_PORT, EXPLAIN, MAX_PROJECTS, CACHE_SIZE -> "0";
            case AUTH -> "LENIENT";
            case DIALECT -> "sdk-array";
            case PLAN -> "instant";
            case DATABASE -> "jdbc:h2:mem:x";
            case CONTROL -> "ON";
            case CONTROL_TOKEN -> "one";
            case ALLOWED_HOST -> "emulator.example.com,.example.com";
            case FIXTURES -> throw new IllegalArgumentException("It ends each of these runs");
        };
    }

    @Test
    void theFlagAfterACommandOverridesItsVariable() {
        CommandRun run =
                CommandRun.of(Map.of("CCE_EMULATOR_PORT", "many"), "serve", "--port=0", "--fixtures", fixtures);

        assertThat(run.exitCode()).isEqualTo(STOPPED_AT_FIXTURES);
    }

    @Test
    void anErrorInAFlagDoesNotMentionItsVariable() {
        CommandRun run = CommandRun.of(Map.of("CCE_EMULATOR_PORT", "8080"), "--port=many");

        assertThat(run.message()).contains("'many'").doesNotContain("CCE_EMULATOR_PORT");
    }

    @ParameterizedTest
    @EnumSource(Flag.class)
    void anEmptyVariableCountsAsUnset(Flag flag) {
        CommandRun run = CommandRun.of(Map.of(flag.variable(), ""), "--fixtures", fixtures);

        assertThat(run.exitCode()).isEqualTo(STOPPED_AT_FIXTURES);
        assertThat(run.err()).startsWith("2 problems");
    }

    @Test
    void anUnknownVariableCausesAWarning() {
        CommandRun run = CommandRun.of(Map.of("CCE_EMULATOR_PROT", "8080"), "--fixtures", fixtures);

        assertThat(run.message())
                .startsWith("Unknown environment variable CCE_EMULATOR_PROT is ignored")
                .contains("CCE_EMULATOR_PORT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CCE_EMULATOR_PROT", "CCE_EMULATOR_HELP", "CCE_EMULATOR_VERSION", "CCE_EMULATOR_"})
    void anUnknownVariableDoesNotPreventTheStart(String variable) {
        CommandRun run = CommandRun.of(Map.of(variable, "odd"), "--fixtures", fixtures);

        assertThat(run.exitCode()).isEqualTo(STOPPED_AT_FIXTURES);
    }

    @Test
    void otherVariablesAreIgnored() {
        CommandRun run = CommandRun.of(Map.of("CCE_TOKEN", "x", "PORT", "many"), "--fixtures", fixtures);

        assertThat(run.err()).startsWith("2 problems");
    }
}
