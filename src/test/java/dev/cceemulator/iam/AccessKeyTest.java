package dev.cceemulator.iam;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AccessKeyTest {
    @Test
    void theTextOfAnAccessKeyKeepsItsSecret() {
        AccessKey key = new AccessKey("AK", "the-secret", "developer", "project", null);

        assertThat(key).hasToString("AccessKey[AK]");
    }
}
