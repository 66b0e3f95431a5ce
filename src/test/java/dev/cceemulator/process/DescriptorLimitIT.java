package dev.cceemulator.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cceemulator.testing.RawHttp;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the log says when the process has no file descriptor left: one line, and one when it is over. */
class DescriptorLimitIT {
    private static final int DESCRIPTORS = 200;
    private static final int CONNECT_TIMEOUT_MILLIS = 1_000;

    @Test
    void connectionsThatCannotBeAcceptedAreTwoLinesAndLaterOnesAreAnswered(@TempDir Path folder) throws Exception {
        try (EmulatorProcess emulator = EmulatorProcess.serveWithDescriptors(DESCRIPTORS, folder)) {
            List<Socket> connections = new ArrayList<>();
            while (!emulator.err().contains("cannot be accepted") && connections.size() < 3 * DESCRIPTORS) {
                connections.add(halfRequest(emulator.port()));
            }
            for (Socket connection : connections) {
                connection.close();
            }
            RawHttp.Answer answer = RawHttp.get(emulator.port(), "GET", "/_emulator/health");
            await().atMost(EmulatorProcess.PATIENCE).until(() -> emulator.err().contains("accepted again"));

            assertThat(answer.status()).isEqualTo(200);
            assertThat(emulator.err().lines().filter(line -> !line.contains(" INFO ")))
                    .hasSize(2)
                    .first()
                    .asString()
                    .endsWith("WARN Connections cannot be accepted: Too many open files");
            assertThat(emulator.err()).contains("WARN Connections are accepted again; failures: ");
        }
    }

    /** A connection on which the server waits for the rest of a request, or which waits itself to be accepted. */
    private static Socket halfRequest(int port) throws IOException {
        Socket socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_TIMEOUT_MILLIS);
            socket.getOutputStream().write("GET / HTTP/1.1\r\n".getBytes(StandardCharsets.US_ASCII));
        } catch (SocketTimeoutException e) {
            // The queue of the operating system is full too.
        }
        return socket;
    }
}
