package dev.cceemulator.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cceemulator.testing.RawHttp;
import dev.cceemulator.testing.RunningEmulator;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A method that a path of the control API does not have is answered with those that it has. */
class AllowedMethodsTest {
    @RegisterExtension
    private static final RunningEmulator emulator = new RunningEmulator();

    @ParameterizedTest
    @CsvSource({
        "PUT,    /_emulator/projects,       'GET, HEAD'",
        "POST,   /_emulator/projects/1,     'GET, PUT, DELETE, HEAD'",
        "GET,    /_emulator/projects/1/reset, POST",
        "HEAD,   /_emulator/projects/1/reset, POST",
        "DELETE, /_emulator/projects/1/clock, 'GET, POST, HEAD'"
    })
    void theMethodsThatAPathHasAreNamed(String method, String path, String allowed) throws Exception {
        RawHttp.Answer answer = RawHttp.get(emulator.port(), method, path);

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.headers()).containsEntry("Allow", allowed);
    }
}
