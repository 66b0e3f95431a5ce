package dev.cceemulator.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cceemulator.CceEmulator;
import dev.cceemulator.CceEmulatorBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a test that embeds the emulator closes its own API, and what it is told where it gets that wrong. */
class ControlSettingsTest {
    private final CceEmulatorBuilder builder = CceEmulator.builder();

    @Test
    void thereIsOneAddressUnlessToldOtherwise() {
        try (CceEmulator emulator = builder.start()) {
            assertThat(emulator.controlUri()).isEqualTo(emulator.baseUri());
        }
    }

    @Test
    void theOtherAddressIsKnownAfterClosingToo() {
        CceEmulator emulator = builder.controlPort(0).start();
        String before = emulator.controlUri().toString();

        emulator.close();

        assertThat(before).startsWith("http://127.0.0.1:");
        assertThat(emulator.controlUri()).hasToString(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "two words", "ends\n", "é"})
    void aTokenThatNoHeaderCarriesIsRefusedAtOnce(String token) {
        assertThatThrownBy(() -> builder.controlToken(token))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the token is blank, or has blanks");
    }

    @Test
    void whatIsSwitchedOffCanHaveNoPort() {
        assertThatThrownBy(builder.control(false).controlPort(0)::start)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--control-port is of no use");
    }

    @Test
    void whatIsSwitchedOffCanHaveNoToken() {
        assertThatThrownBy(builder.control(false).controlToken("the-secret")::start)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--control-token is of no use")
                .hasMessageNotContaining("the-secret");
    }

    @Test
    void onePortCannotBeBoth() {
        assertThatThrownBy(builder.port(4711).controlPort(4711)::start)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("--control-port is 4711, as --port is; expected another, or 0 for any free one");
    }

    @Test
    void anyTwoFreePortsAreTwo() {
        try (CceEmulator emulator = builder.port(0).controlPort(0).start()) {
            assertThat(emulator.controlUri().getPort()).isPositive().isNotEqualTo(emulator.port());
        }
    }

    @Test
    void theTextOfTheSettingsKeepsTheToken() {
        ControlSettings settings = new ControlSettings(true, null, "the-secret", List.of());

        assertThat(settings.toString()).contains("hasToken=true").doesNotContain("the-secret");
    }
}
