package dev.cceemulator.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cceemulator.testing.Bundled;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShutdownIT {
    private static final Duration PROMISED = Duration.ofSeconds(5);

    /** The exit code of a process that ends on SIGTERM: 128 and the number of the signal. */
    private static final int TERMINATED = 128 + 15;

    private static final String LARGE_LIST = "GET " + Bundled.list(Bundled.DOCUMENTED)
            + " HTTP/1.1\r\nHost: localhost\r\nX-Auth-Token: any\r\nConnection: close\r\n\r\n";

    private static final long LARGE = 20_000_000;

    private final Path directory;

    ShutdownIT(@TempDir Path directory) {
        this.directory = directory;
    }

    @Test
    void anIdleServerEndsImmediately() throws Exception {
        try (EmulatorProcess emulator = EmulatorProcess.serve(directory)) {
            emulator.terminate();

            assertThat(emulator.endsWithin(PROMISED)).isTrue();
            assertThat(emulator.exitCode()).isEqualTo(TERMINATED);
            assertThat(emulator.err()).isEmpty();
        }
    }

    @Test
    void aRunningRequestIsFinished() throws Exception {
        try (EmulatorProcess emulator = serveLargeAnswer();
                SlowClient client = new SlowClient(emulator.port())) {
            client.send(LARGE_LIST);
            String begin = client.read("HTTP/1.1 200".length());
            emulator.terminate();
            await().atMost(EmulatorProcess.PATIENCE).until(() -> isRefused(emulator.port()));

            long rest = client.readToTheEnd();

            assertThat(begin).isEqualTo("HTTP/1.1 200");
            assertThat(rest).isGreaterThan(LARGE);
            assertThat(emulator.endsWithin(PROMISED)).isTrue();
            assertThat(emulator.err()).contains(" 200 - ").hasLineCount(1);
        }
    }

    @Test
    void aClientThatStopsReadingDoesNotBlockTheShutdown() throws Exception {
        try (EmulatorProcess emulator = serveLargeAnswer();
                SlowClient client = new SlowClient(emulator.port())) {
            client.send(LARGE_LIST);
            client.read(1);

            emulator.terminate();

            assertThat(emulator.endsWithin(PROMISED)).isTrue();
            assertThat(emulator.err()).doesNotContain("\tat ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GET /_emul", "GET / HTTP/1.1\r\nHost: localhost\r\nX-Auth-"})
    void aConnectionWithAnIncompleteRequestDoesNotBlockTheShutdown(String begin) throws Exception {
        try (EmulatorProcess emulator = EmulatorProcess.serve(directory);
                SlowClient client = new SlowClient(emulator.port())) {
            client.send(begin);

            emulator.terminate();

            assertThat(emulator.endsWithin(PROMISED)).isTrue();
        }
    }

    @Test
    void aKeepAliveConnectionDoesNotBlockTheShutdown() throws Exception {
        try (EmulatorProcess emulator = EmulatorProcess.serve(directory);
                SlowClient client = new SlowClient(emulator.port())) {
            client.send("GET /_emulator/health HTTP/1.1\r\nHost: localhost\r\n\r\n");
            String begin = client.read("HTTP/1.1 200".length());

            emulator.terminate();

            assertThat(begin).isEqualTo("HTTP/1.1 200");
            assertThat(emulator.endsWithin(PROMISED)).isTrue();
        }
    }

    private EmulatorProcess serveLargeAnswer() throws IOException {
        Path fixtures = GeneratedFixtures.withLargeAnswer(directory.resolve("fixtures"));
        return EmulatorProcess.serve(directory, "--auth=lenient", "--fixtures", fixtures.toString());
    }

    private static boolean isRefused(int port) {
        try {
            new Socket(InetAddress.getLoopbackAddress(), port).close();
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
