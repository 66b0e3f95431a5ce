package dev.cceemulator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The message for an invalid value contains the value and what is expected. */
class BadValueTest {
    /** A flag, an invalid value, and the message. */
    private static final String TABLE = """
            --port     | many               | "'many' is not a port; expected a number from 0 to 65535"
            --port     | -1                 | "'-1' is not a port; expected a number from 0 to 65535"
            --port     | 65536              | "'65536' is not a port; expected a number from 0 to 65535"
            --port     | 1e3                | "'1e3' is not a port; expected a number from 0 to 65535"
            --port     | " "                | "' ' is not a port; expected a number from 0 to 65535"
            --host     | no such host       | "'no such host' is neither an IP address nor a host name; try 127.0.0.1"
            --host     | http://127.0.0.1   | "'http://127.0.0.1' is neither an IP address nor a host name"
            --host     | 127.0.0.1:8080     | "'127.0.0.1:8080' is neither an IP address nor a host name"
            --host     | " "                | "' ' is neither an IP address nor a host name"
            --auth     | none               | "'none' is unknown; expected strict or lenient"
            --dialect  | sdk                | "'sdk' is not a dialect; expected one of documented, sdk-object, sdk-array, definition"
            --dialect  | SDK-ARRAY          | "'SDK-ARRAY' is not a dialect; expected one of documented, sdk-object, sdk-array, definition"
            --plan     | fast               | "'fast' is not a plan; expected one of instant, quick, realistic"
            --dialect  | " "                | "' ' is not a dialect; expected one of documented, sdk-object, sdk-array, definition"
            --database | jdbc:postgresql:x  | only H2 is supported: expected a file path or a URL that begins with jdbc:h2:
            --database | jdbc:h2:mem:       | a database in memory needs a name
            --database | a;b                | a database path must not be blank or hold a ';', got 'a;b'
            --database | .                  | is a directory; name a file in it
            --database | data/              | is a directory; name a file in it
            --fixtures | nowhere            | "'nowhere' does not exist"
            --fixtures | pom.xml            | "'pom.xml' is a file; expected a directory"
            --fixtures | ~/no/such/directory   | "'~/no/such/directory' does not exist"
            --explain  | all                | "'all' is not a number of responses; expected 0 to 100000, where 0 switches explanations off"
            --explain  | -1                 | "'-1' is not a number of responses; expected 0 to 100000, where 0 switches explanations off"
            --explain  | 100001             | "'100001' is not a number of responses; expected 0 to 100000, where 0 switches explanations off"
            --max-projects  | many              | "'many' is not a number of projects; expected 0 to 1000000"
            --max-projects  | 1000001           | "'1000001' is not a number of projects; expected 0 to 1000000"
            --cache-size    | 4M                | "'4M' is not a size in megabytes; expected 0 to 65536, where 0 disables the cache"
            --cache-size    | 65537             | "'65537' is not a size in megabytes; expected 0 to 65536, where 0 disables the cache"
            --control  | yes                | "'yes' is unknown; expected on or off"
            --control  | " "                | "' ' is unknown; expected on or off"
            --control-port  | own           | "'own' is not a port; expected a number from 0 to 65535"
            --control-port  | 65536         | "'65536' is not a port; expected a number from 0 to 65535"
            --control-token | " "           | "the token is blank, or has characters that are not valid in a header"
            --control-token | two words     | "the token is blank, or has characters that are not valid in a header"
            --control-token | gehëim        | "the token is blank, or has characters that are not valid in a header"
            --allowed-host  | http://a.example  | "'http://a.example' is not the name of a host; expected one without a port such as emulator.example.com"
            --allowed-host  | a.example:80      | "'a.example:80' is not the name of a host; expected one without a port such as emulator.example.com"
            --allowed-host  | "a.example,"      | "'' is not the name of a host; expected one without a port such as emulator.example.com"
            --allowed-host  | "*.example"       | "'*.example' is not the name of a host; expected one without a port such as emulator.example.com"
            """;

    private final Path directory;

    BadValueTest(@TempDir Path directory) {
        this.directory = directory;
    }

    @ParameterizedTest
    @CsvSource(textBlock = TABLE, delimiter = '|', quoteCharacter = '"')
    void anInvalidValueOfAFlagIsRejected(String flag, String value, String complaint) {
        CommandRun run = CommandRun.of(flag, value);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.message())
                .startsWith("Invalid value for option '" + flag + "': ")
                .contains(complaint);
        assertThat(run.err())
                .contains("Usage: cce-upgrade-emulator")
                .hasLineCount(2)
                .doesNotContain("Exception", "(from");
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = TABLE, delimiter = '|', quoteCharacter = '"')
    void anInvalidValueOfAVariableIsRejectedWithItsName(String flag, String value, String complaint) {
        String variable =
                "CCE_EMULATOR_" + flag.substring(2).toUpperCase(Locale.ROOT).replace('-', '_');

        CommandRun run = CommandRun.of(Map.of(variable, value), "serve");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.message()).contains(complaint).endsWith("(from " + variable + ")");
        assertThat(run.err()).contains("Usage: cce-upgrade-emulator [serve]");
    }

    @ParameterizedTest
    @EnumSource(Flag.class)
    void eachFlagIsCovered(Flag flag) {
        assertThat(TABLE).contains("--" + flag.option() + " ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"top secret", "top\nsecret", "topsecret\u00e9"})
    void aTokenIsNotRepeated(String token) {
        CommandRun flag = CommandRun.of("--control-token", token);
        CommandRun variable = CommandRun.of(Map.of("CCE_EMULATOR_CONTROL_TOKEN", token));

        assertThat(flag.exitCode()).isEqualTo(2);
        assertThat(variable.exitCode()).isEqualTo(2);
        assertThat(flag.err() + variable.err()).doesNotContain("top", "secret");
    }

    @Test
    void eachValueOfAListIsRead() {
        CommandRun run = CommandRun.of("--allowed-host=a.example, .b.example", "--allowed-host", "c d");

        assertThat(run.message())
                .startsWith("Invalid value for option '--allowed-host': 'c d' is not the name of a host");
    }

    @Test
    void nothingIsOpenedIfAValueIsInvalid() {
        String database = directory.resolve("emulator").toString();

        CommandRun run = CommandRun.of("--database", database, "--port", "many");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(directory).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--port", "--port --auth strict", "--port --auth=strict", "--auth strict --port"})
    void aFlagWithoutValueIsRejected(String arguments) {
        CommandRun run = CommandRun.of(arguments.split(" "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.message()).isEqualTo("Missing value for option '--port'; expected --port=PORT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-x", "-5", "--prt", "\"80\"", "8080=", ""})
    void aValueIsUsedUnchanged(String value) {
        CommandRun separate = CommandRun.of("--port", value);
        CommandRun joined = CommandRun.of("--port=" + value);

        assertThat(separate.message()).startsWith("Invalid value for option '--port': '" + value + "' is not a port");
        assertThat(joined).isEqualTo(separate);
    }
}
