package dev.cceemulator.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrongUsageTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --hots x        | Unknown options: '--hots', 'x'; did you mean --host?
            --hots=x        | Unknown option: '--hots=x'; did you mean --host?
            --fixture dir   | Unknown options: '--fixture', 'dir'; did you mean --fixtures?
            -port 8080      | Unknown options: '-port', '8080'; did you mean --port?
            --db x          | Unknown options: '--db', 'x'
            serv            | Unmatched argument at index 0: 'serv'; did you mean serve?
            validat dir     | Unmatched arguments from index 0: 'validat', 'dir'; did you mean validate?
            start           | Unmatched argument at index 0: 'start'
            serve serve     | Unmatched argument at index 1: 'serve'
            serve --hots x  | Unknown options: '--hots', 'x'; did you mean --host?
            """)
    void whatIsUnknownIsNamedWithTheNearest(String arguments, String message) {
        CommandRun run = CommandRun.of(arguments.split(" "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.message()).isEqualTo(message);
        assertThat(run.err()).contains("Usage: cce-upgrade-emulator");
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "validate"})
    void aFlagInFrontOfACommandIsRefusedInsteadOfForgotten(String command) {
        CommandRun run = CommandRun.of("--port", "0", command, ".");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.message()).contains("'" + command + "'");
    }

    @Test
    void aFlagGivenTwiceIsRefused() {
        CommandRun run = CommandRun.of("--port=0", "--port=1");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.message()).contains("--port", "only once");
    }
}
