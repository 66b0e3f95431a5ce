package dev.cceemulator.iam;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AccessKeyTest {
    @Test
    void theTextOfAnAccessKeyHidesItsSecret() {
        AccessKey key = new AccessKey("AK", "the-secret", "developer", "project", null);

        assertThat(key).hasToString("AccessKey[AK]");
    }
}
