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
    void loopbackCausesNoWarning(String host) {
        assertThat(ExposureWarning.of(settings(host, AuthMode.LENIENT, true, null)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1"})
    void anOpenControlApiCausesAWarningWithARemedy(String host) {
        assertThat(ExposureWarning.of(settings(host, AuthMode.STRICT, true, null)))
                .contains("Listening on " + host
                        + ", so any client that can reach this machine can, without a credential, read, replace"
                        + " and delete every project through the control API (restrict it with CCE_EMULATOR_CONTROL_TOKEN or"
                        + " --control=off); --host=127.0.0.1 accepts connections from this machine only");
    }

    @Test
    void aRestrictedControlApiCausesNoWarning() {
        assertThat(ExposureWarning.of(settings("0.0.0.0", AuthMode.STRICT, true, "secret")))
                .isEmpty();
        assertThat(ExposureWarning.of(settings("0.0.0.0", AuthMode.STRICT, false, null)))
                .isEmpty();
    }

    @Test
    void lenientModeCausesAWarning() {
        assertThat(ExposureWarning.of(settings("0.0.0.0", AuthMode.LENIENT, false, null)))
                .contains("Listening on 0.0.0.0, so any client that can reach this machine can, without a credential,"
                        + " call the service in lenient mode (restrict it with --auth=strict); --host=127.0.0.1 accepts"
                        + " connections from this machine only");
        assertThat(ExposureWarning.of(settings("0.0.0.0", AuthMode.LENIENT, true, null))
                        .orElseThrow())
                .contains("--control=off) and call the service in lenient mode");
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
