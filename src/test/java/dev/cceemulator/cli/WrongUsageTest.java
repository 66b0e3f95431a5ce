package dev.cceemulator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrongUsageTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --hots x          | Unknown option: '--hots'; did you mean --host?
            --hots=x          | Unknown option: '--hots=...'; did you mean --host?
            --fixture dir     | Unknown option: '--fixture'; did you mean --fixtures?
            --por 8080        | Unknown option: '--por'; did you mean --port?
            -port 8080        | Unknown option: '-port'; did you mean --port?
            -port=8080        | Unknown option: '-port=...'; did you mean --port?
            -ports            | Unknown option: '-ports'; did you mean --port?
            --db x            | Unknown option: '--db'
            --hots x --prot 0 | Unknown options: '--hots', '--prot'; did you mean --host, --port?
            --help=yes        | Unknown option: '--help=...'; did you mean --help?
            serve --hots x    | Unknown option: '--hots'; did you mean --host?
            validate --port 0 | Unknown option: '--port'
            serv              | Unknown command: 'serv'; did you mean serve?
            validat dir       | Unknown command: 'validat'; did you mean validate?
            start             | Unknown command: 'start'; expected serve or validate
            serve serve       | Unexpected argument: 'serve'; serve takes only flags, and the command has to come first
            -                 | Unexpected argument: '-'; serve takes only flags, and the command has to come first
            --hots -- x       | Unknown option: '--hots'; did you mean --host?
            -- --port x       | Unexpected arguments: '--port', 'x'; serve takes only flags, and the command has to come first
            validate one two  | Unexpected argument: 'two'; validate takes one directory
            validate          | Missing directory; expected validate DIR
            validate -- -dir  | Invalid value for DIR: '-dir' does not exist
            --port=0 --port 1 | Option '--port' is given 2 times; expected --port=PORT only once
            --control=off --control-port=0  | --control=off switches the control API off, so --control-port has no effect; remove either
            --control-token=x --control=OFF | --control=off switches the control API off, so --control-token has no effect; remove either
            --control=off --control-port=0 --control-token=x | --control=off switches the control API off, so --control-port and --control-token have no effect; remove either
            --control-port=8080             | --control-port and --port are both 8080; expected different ports, or 0 for any free one
            """)
    void theErrorNamesTheProblemAndWhatIsExpected(String arguments, String message) {
        CommandRun run = CommandRun.of(arguments.split(" "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.message()).isEqualTo(message);
        assertThat(run.err()).contains("Usage: cce-upgrade-emulator");
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "validate"})
    void aFlagBeforeACommandIsRejected(String command) {
        CommandRun run = CommandRun.of("--port", "0", command, ".");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.message()).contains("'" + command + "'");
    }
}
