package dev.cceemulator.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AccessLogTest {
    @Test
    void charactersThatATerminalObeysAreEscaped() {
        assertThat(AccessLog.shown("/a\u0085\u202eb")).isEqualTo("/a\\u0085\\u202Eb");
    }

    @Test
    void plainPathsAreLeftAlone() {
        assertThat(AccessLog.shown("/caf\u00e9")).isEqualTo("/caf\u00e9");
    }
}
