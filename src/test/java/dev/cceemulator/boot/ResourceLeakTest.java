package dev.cceemulator.boot;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cceemulator.CceEmulator;
import dev.cceemulator.CceEmulatorBuilder;
import dev.cceemulator.EmulatorException;
import dev.cceemulator.cli.CommandRun;
import dev.cceemulator.testing.RawHttp;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An embedded emulator leaves no resources in the JVM, whether it ran or could not start. */
class ResourceLeakTest {
    private static final int PATIENCE_MILLIS = 10_000;

    private final Path directory;

    ResourceLeakTest(@TempDir Path directory) {
        this.directory = directory;
    }

    @Test
    void noThreadIsLeftAfterClosing() throws Exception {
        Set<Thread> before = Thread.getAllStackTraces().keySet();

        try (CceEmulator emulator = CceEmulator.builder().start()) {
            RawHttp.get(emulator.port(), "GET", "/_emulator/ready");
        }

        assertThat(threadsSince(before)).isEmpty();
    }

    @Test
    void noThreadIsLeftAfterClosingBothPorts() throws Exception {
        Set<Thread> before = Thread.getAllStackTraces().keySet();

        try (CceEmulator emulator = CceEmulator.builder().controlPort(0).start()) {
            RawHttp.get(emulator.port(), "GET", "/_emulator/ready");
            RawHttp.get(emulator.controlUri().getPort(), "GET", "/_emulator/ready");
        }

        assertThat(threadsSince(before)).isEmpty();
    }

    @Test
    void noThreadIsLeftAfterAFailedStart() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Set<Thread> before = Thread.getAllStackTraces().keySet();

            assertThatThrownBy(() ->
                            CceEmulator.builder().port(taken.getLocalPort()).start())
                    .isInstanceOf(EmulatorException.class);

            assertThat(threadsSince(before)).isEmpty();
        }
    }

    /** Most of Jetty is started by the time that the tables turn out to belong to another program. */
    @Test
    void noThreadIsLeftIfTheDatabaseBelongsToAnotherProgram() throws Exception {
        String file = directory.resolve("other").toString();
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE customer (id INT)");
        }
        Set<Thread> before = Thread.getAllStackTraces().keySet();

        assertThatThrownBy(() -> CceEmulator.builder().database(file).start()).isInstanceOf(EmulatorException.class);

        assertThat(threadsSince(before)).isEmpty();
    }

    @Test
    void systemPropertiesAreNotChanged() {
        CceEmulator.builder().start().close();
        Properties before = (Properties) System.getProperties().clone();

        CceEmulator.builder().start().close();

        assertThat(System.getProperties()).isEqualTo(before);
    }

    @Test
    void aPortCanBeUsedAgainAfterClosing() {
        CceEmulator first = CceEmulator.builder().start();
        first.close();

        try (CceEmulator second = CceEmulator.builder().port(first.port()).start()) {
            assertThat(second.port()).isEqualTo(first.port());
        }
    }

    @Test
    void bothPortsCanBeUsedAgainAfterClosing() {
        CceEmulator first = CceEmulator.builder().controlPort(0).start();
        first.close();
        CceEmulatorBuilder again = CceEmulator.builder()
                .port(first.port())
                .controlPort(first.controlUri().getPort());

        try (CceEmulator second = again.start()) {
            assertThat(second.baseUri()).isEqualTo(first.baseUri());
            assertThat(second.controlUri()).isEqualTo(first.controlUri());
        }
    }

    @Test
    void nothingIsLeftIfTheControlPortIsInUse() throws Exception {
        CceEmulator closed = CceEmulator.builder().start();
        closed.close();
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Set<Thread> before = Thread.getAllStackTraces().keySet();
            CceEmulatorBuilder builder =
                    CceEmulator.builder().port(closed.port()).controlPort(taken.getLocalPort());

            assertThatThrownBy(builder::start)
                    .isInstanceOf(EmulatorException.class)
                    .hasMessageStartingWith(
                            "Cannot listen on 127.0.0.1:" + taken.getLocalPort() + ": Address already in use");

            assertThat(threadsSince(before)).isEmpty();
        }
        new ServerSocket(closed.port(), 1, InetAddress.getLoopbackAddress()).close();
    }

    @Test
    void nothingIsLeftIfOnlyTheMainPortIsInUse() throws Exception {
        CceEmulator closed = CceEmulator.builder().start();
        closed.close();
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CceEmulatorBuilder builder =
                    CceEmulator.builder().port(taken.getLocalPort()).controlPort(closed.port());

            assertThatThrownBy(builder::start)
                    .isInstanceOf(EmulatorException.class)
                    .hasMessageStartingWith(
                            "Cannot listen on 127.0.0.1:" + taken.getLocalPort() + ": Address already in use");
        }
        new ServerSocket(closed.port(), 1, InetAddress.getLoopbackAddress()).close();
    }

    @Test
    void aDatabaseFileCanBeOpenedAgainAfterClosing() {
        String file = directory.resolve("emulator").toString();
        CceEmulator.builder().database(file).start().close();

        try (CceEmulator second = CceEmulator.builder().database(file).start()) {
            assertThat(statusOfReady(second)).isEqualTo(200);
        }
    }

    @Test
    void aDatabaseFileIsFreeAfterAFailedStart() throws Exception {
        Path file = directory.resolve("emulator.mv.db");
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CceEmulatorBuilder builder =
                    CceEmulator.builder().database(file.toString()).port(taken.getLocalPort());

            assertThatThrownBy(builder::start).isInstanceOf(EmulatorException.class);
        }

        try (CceEmulator next = CceEmulator.builder().database(file.toString()).start()) {
            assertThat(statusOfReady(next)).isEqualTo(200);
        }
    }

    @Test
    void aPortIsFreeAfterAStartWithInvalidFixtures() throws Exception {
        CceEmulator closed = CceEmulator.builder().start();
        closed.close();
        CceEmulatorBuilder builder = CceEmulator.builder()
                .fixtures(CommandRun.badFixtures(directory))
                .port(closed.port());

        assertThatThrownBy(builder::start).isInstanceOf(EmulatorException.class).hasMessageStartingWith("2 problems");

        new ServerSocket(closed.port(), 1, InetAddress.getLoopbackAddress()).close();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 65_536})
    void anInvalidPortFailsTheStart(int port) {
        assertThatThrownBy(() -> CceEmulator.builder().port(port).start())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("port is " + port + "; expected a number from 0 to 65535");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 65_536})
    void anInvalidControlPortFailsTheStart(int port) {
        assertThatThrownBy(() -> CceEmulator.builder().controlPort(port).start())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("controlPort is " + port + "; expected a number from 0 to 65535");
    }

    @Test
    void anInvalidHostFailsTheStart() {
        assertThatThrownBy(() -> CceEmulator.builder().host("no such host").start())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'no such host' is neither an IP address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "jdbc:postgresql:x", "jdbc:h2:mem:"})
    void anInvalidDatabaseIsRejectedImmediately(String database) {
        assertThatThrownBy(() -> CceEmulator.builder().database(database)).isInstanceOf(IllegalArgumentException.class);
    }

    /** The names of threads that were started since and do not end. */
    private static Set<String> threadsSince(Set<Thread> before) {
        Set<String> left = new TreeSet<>();
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (!before.contains(thread) && !hasEnded(thread)) {
                left.add(thread.getName());
            }
        }
        return left;
    }

    private static boolean hasEnded(Thread thread) {
        try {
            thread.join(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return !thread.isAlive();
    }

    private static int statusOfReady(CceEmulator emulator) {
        return given().baseUri(emulator.baseUri().toString())
                .get("/_emulator/ready")
                .statusCode();
    }
}
