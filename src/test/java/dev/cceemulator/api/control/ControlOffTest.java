package dev.cceemulator.api.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.RunningEmulator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The control API when it is switched off. */
class ControlOffTest {
    @RegisterExtension
    private static final RunningEmulator emulator = new RunningEmulator(builder -> builder.control(false));

    @ParameterizedTest
    @ValueSource(strings = {"/_emulator/health", "/_emulator/ready"})
    void healthAndReadinessAreStillAvailable(String path) {
        emulator.described().get(path).then().statusCode(200);
        emulator.request().head(path).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/_emulator",
                "/_emulator/",
                "/_emulator/error-codes",
                "/_emulator/behaviours",
                "/_emulator/dialects",
                "/_emulator/openapi.json",
                "/_emulator/explain/0123456789abcdef0123456789abcdef",
                "/_emulator/nowhere"
            })
    void everythingElseIsNotFound(String path) {
        emulator.request()
                .get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("detail", containsString("switched off"));
        emulator.request().head(path).then().statusCode(404).body(is(blankOrNullString()));
        emulator.request().post(path).then().statusCode(404);
    }

    @Test
    void theServiceIsNotAffected() {
        emulator.authorized().get(Bundled.list(Bundled.DOCUMENTED)).then().statusCode(200);
    }

    @Test
    void theControlUriIsTheBaseUri() {
        assertThat(emulator.controlUri()).isEqualTo(emulator.baseUri());
    }
}
