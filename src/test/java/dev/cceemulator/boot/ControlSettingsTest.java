package dev.cceemulator.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cceemulator.CceEmulator;
import dev.cceemulator.CceEmulatorBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The settings of the control API in the library, and the messages for invalid ones. */
class ControlSettingsTest {
    private final CceEmulatorBuilder builder = CceEmulator.builder();

    @Test
    void thereIsOneAddressByDefault() {
        try (CceEmulator emulator = builder.start()) {
            assertThat(emulator.controlUri()).isEqualTo(emulator.baseUri());
        }
    }

    @Test
    void theControlAddressIsKnownAfterClosing() {
        CceEmulator emulator = builder.controlPort(0).start();
        String before = emulator.controlUri().toString();

        emulator.close();

        assertThat(before).startsWith("http://127.0.0.1:");
        assertThat(emulator.controlUri()).hasToString(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "two words", "ends\n", "é"})
    void aTokenThatIsNotValidInAHeaderIsRejectedImmediately(String token) {
        assertThatThrownBy(() -> builder.controlToken(token))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the token is blank, or has characters");
    }

    @Test
    void aDisabledControlApiCannotHaveAPort() {
        assertThatThrownBy(builder.control(false).controlPort(0)::start)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--control-port has no effect");
    }

    @Test
    void aDisabledControlApiCannotHaveAToken() {
        assertThatThrownBy(builder.control(false).controlToken("the-secret")::start)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--control-token has no effect")
                .hasMessageNotContaining("the-secret");
    }

    @Test
    void bothPortsCannotBeTheSame() {
        assertThatThrownBy(builder.port(4711).controlPort(4711)::start)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("--control-port and --port are both 4711; expected different ports, or 0 for any free one");
    }

    @Test
    void twoFreePortsAreDifferent() {
        try (CceEmulator emulator = builder.port(0).controlPort(0).start()) {
            assertThat(emulator.controlUri().getPort()).isPositive().isNotEqualTo(emulator.port());
        }
    }

    @Test
    void theTextOfTheSettingsDoesNotContainTheToken() {
        ControlSettings settings = new ControlSettings(true, null, "the-secret", List.of());

        assertThat(settings.toString()).contains("hasToken=true").doesNotContain("the-secret");
    }
}
