package dev.cceemulator.iam;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PasswordHashTest {
    private static final byte[] SALT = "a salt".getBytes(StandardCharsets.UTF_8);

    /** RFC 7914, section 11: the first half of its first vector, whose salt is the text salt. */
    @Test
    void aPublishedVectorIsMatched() {
        PasswordHash published =
                new PasswordHash(1, "73616c74", "55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc");

        assertThat(published.matches("passwd")).isTrue();
        assertThat(published.matches("Passwd")).isFalse();
    }

    @Test
    void whatIsStoredIsReadBack() {
        PasswordHash hash = PasswordHash.of("pässword", SALT);

        assertThat(PasswordHash.parse(hash.text())).isEqualTo(hash);
        assertThat(hash.text()).startsWith("10000:612073616c74:").doesNotContain("pässword");
    }

    @Test
    void anotherSaltGivesAnotherHash() {
        byte[] otherSalt = "A salt".getBytes(StandardCharsets.UTF_8);

        assertThat(PasswordHash.of("password", otherSalt).hash())
                .isNotEqualTo(PasswordHash.of("password", SALT).hash());
    }
}
