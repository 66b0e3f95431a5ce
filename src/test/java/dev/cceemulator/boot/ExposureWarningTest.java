package dev.cceemulator.boot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cceemulator.dialect.Dialect;
import dev.cceemulator.iam.AuthMode;
import dev.cceemulator.plan.TaskPlan;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExposureWarningTest {
    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.1.2.3", "localhost", "::1", "[::1]"})
    void loopbackIsNotWarnedAbout(String host) {
        assertThat(ExposureWarning.of(settings(host, AuthMode.LENIENT, true, null)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1"})
    void anOpenControlApiIsNamedWithWhatClosesIt(String host) {
        assertThat(ExposureWarning.of(settings(host, AuthMode.STRICT, true, null)))
                .contains("Listening on " + host
                        + ", so whoever reaches this machine needs no credential to read, replace"
                        + " and delete every project through the control API; close it with CCE_EMULATOR_CONTROL_TOKEN or"
                        + " --control=off; --host=127.0.0.1 keeps all of it to this machine");
    }

    @Test
    void whatIsClosedIsNotWarnedAbout() {
        assertThat(ExposureWarning.of(settings("0.0.0.0", AuthMode.STRICT, true, "secret")))
                .isEmpty();
        assertThat(ExposureWarning.of(settings("0.0.0.0", AuthMode.STRICT, false, null)))
                .isEmpty();
    }

    @Test
    void lenientModeIsNamedToo() {
        assertThat(ExposureWarning.of(settings("0.0.0.0", AuthMode.LENIENT, false, null)))
                .contains(
                        "Listening on 0.0.0.0, so whoever reaches this machine needs no credential to call the service,"
                                + " in lenient mode; close it with --auth=strict; --host=127.0.0.1 keeps all of it to this"
                                + " machine");
        assertThat(ExposureWarning.of(settings("0.0.0.0", AuthMode.LENIENT, true, null))
                        .orElseThrow())
                .contains("--control=off; nor to call the service, in lenient mode");
    }

    private static Settings settings(String host, AuthMode auth, boolean isControlOn, @Nullable String token) {
        return new Settings(
                host,
                0,
                auth,
                Dialect.DOCUMENTED,
                TaskPlan.QUICK,
                null,
                null,
                InstantSource.system(),
                InstantSource.system(),
                0,
                Limits.ofLibrary(),
                new ControlSettings(isControlOn, null, token, List.of()));
    }
}
