package dev.cceemulator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cceemulator.dialect.Dialect;
import dev.cceemulator.testing.Bundled;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The emulator as a library. */
class CceEmulatorTest {
    private static final byte[] LOOPBACK_OF_IP_V6 = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};

    @Test
    void itListensOnLoopbackAtAFreePortByDefault() {
        try (CceEmulator emulator = CceEmulator.builder().start();
                CceEmulator other = CceEmulator.builder().start()) {
            assertThat(emulator.baseUri()).hasToString("http://127.0.0.1:" + emulator.port());
            assertThat(other.baseUri()).hasToString("http://127.0.0.1:" + other.port());
            assertThat(statusOfList(emulator, Bundled.TOKEN)).isEqualTo(200);
            assertThat(statusOfList(other, Bundled.TOKEN)).isEqualTo(200);
        }
    }

    @Test
    void itRespondsAsSoonAsItIsStarted() {
        try (CceEmulator emulator = CceEmulator.builder().start()) {
            assertThat(statusOfList(emulator, Bundled.TOKEN)).isEqualTo(200);
        }
    }

    @Test
    void itIsStrictByDefault() {
        try (CceEmulator emulator = CceEmulator.builder().start()) {
            assertThat(statusOfList(emulator, "any-token")).isEqualTo(401);
        }
    }

    @Test
    void lenientModeAcceptsAnyToken() {
        try (CceEmulator emulator = CceEmulator.builder().lenient().start()) {
            assertThat(statusOfList(emulator, "any-token")).isEqualTo(200);
        }
    }

    @Test
    void itUsesTheDocumentedDialectByDefault() {
        try (CceEmulator emulator = CceEmulator.builder().start()) {
            assertThat(list(emulator)).contains("\"items\":{").contains("2023-11-24 08:39:15.894417 +0000 UTC");
        }
    }

    @Test
    void itUsesTheGivenDialect() {
        try (CceEmulator emulator =
                CceEmulator.builder().dialect(Dialect.SDK_ARRAY).start()) {
            assertThat(list(emulator)).contains("\"items\":[{").contains("2023-11-24T08:39:15.894417Z");
        }
    }

    @Test
    void itUsesTheGivenClock() {
        Instant beforeTheTokenExpires = Instant.parse("2023-11-24T00:00:00Z");

        try (CceEmulator emulator =
                CceEmulator.builder().clock(() -> beforeTheTokenExpires).start()) {
            assertThat(statusOfList(emulator, Bundled.EXPIRED_TOKEN)).isEqualTo(200);
        }
    }

    @Test
    void itListensOnTheGivenHost() {
        try (CceEmulator emulator = CceEmulator.builder().host("localhost").start()) {
            assertThat(emulator.baseUri()).hasToString("http://localhost:" + emulator.port());
            assertThat(statusOfList(emulator, Bundled.TOKEN)).isEqualTo(200);
        }
    }

    @Test
    void anAddressOfIpV6StandsInBrackets() throws Exception {
        Assumptions.assumeTrue(NetworkInterface.getByInetAddress(InetAddress.getByAddress(LOOPBACK_OF_IP_V6)) != null);

        try (CceEmulator emulator = CceEmulator.builder().host("::1").start()) {
            assertThat(emulator.baseUri()).hasToString("http://[::1]:" + emulator.port());
            assertThat(statusOfList(emulator, Bundled.TOKEN)).isEqualTo(200);
        }
    }

    @Test
    void severalEmulatorsRunInOneJvm() {
        List<CceEmulator> emulators =
                Stream.generate(() -> CceEmulator.builder().start()).limit(4).toList();

        try {
            assertThat(emulators).extracting(CceEmulator::port).doesNotHaveDuplicates();
            assertThat(emulators).allMatch(emulator -> statusOfList(emulator, Bundled.TOKEN) == 200);
        } finally {
            emulators.forEach(CceEmulator::close);
        }
    }

    @Test
    void closingOneDoesNotAffectTheOthers() {
        try (CceEmulator emulator = CceEmulator.builder().start()) {
            CceEmulator.builder().start().close();

            assertThat(statusOfList(emulator, Bundled.TOKEN)).isEqualTo(200);
        }
    }

    @Test
    void aClosedEmulatorNoLongerListens() {
        CceEmulator emulator = CceEmulator.builder().start();

        emulator.close();

        assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), emulator.port()).close())
                .isInstanceOf(IOException.class);
    }

    @Test
    void closingTwiceIsHarmless() {
        CceEmulator emulator = CceEmulator.builder().start();
        emulator.close();

        assertThatCode(emulator::close).doesNotThrowAnyException();
    }

    @Test
    void theAddressIsKnownAfterClosing() {
        CceEmulator emulator = CceEmulator.builder().start();
        String before = emulator.baseUri().toString();

        emulator.close();

        assertThat(emulator.baseUri()).hasToString(before);
    }

    private static String list(CceEmulator emulator) {
        return given().baseUri(emulator.baseUri().toString())
                .header("X-Auth-Token", Bundled.TOKEN)
                .get(Bundled.list(Bundled.DOCUMENTED))
                .asString();
    }

    private static int statusOfList(CceEmulator emulator, String token) {
        return given().baseUri(emulator.baseUri().toString())
                .header("X-Auth-Token", token)
                .get(Bundled.list(Bundled.DOCUMENTED))
                .statusCode();
    }
}
