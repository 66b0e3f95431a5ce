package dev.cceemulator.benchmark;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.cceemulator.CceEmulator;
import dev.cceemulator.testing.Bundled;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Measures requests for lists that were not read since their project changed, as seen by a client; a part
 * of src/test/benchmark/run. Requests alternate between the emulators, so that conditions are the same for each.
 */
public final class ColdRequests {
    private static final int WARM_UP = 60_000;
    private static final int LOOKS = 60_000;

    private final int clusters;
    private final Socket socket;
    private final DataInputStream answers;
    private final Random random = new Random(1);
    private final long[] nanos = new long[LOOKS];
    private List<Integer> unseen = List.of();

    private ColdRequests(CceEmulator emulator, int clusters) throws IOException {
        this.clusters = clusters;
        this.socket = new Socket(emulator.baseUri().getHost(), emulator.port());
        this.socket.setTcpNoDelay(true);
        this.answers = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
    }

    /**
     * Arguments are directories of fixtures, each with its number of clusters. Prints one row of a table for each, with its ratio to the
     * first.
     */
    public static void main(String[] arguments) throws IOException {
        List<CceEmulator> emulators = new ArrayList<>();
        try {
            for (int i = 0; i < arguments.length; i += 2) {
                emulators.add(
                        CceEmulator.builder().fixtures(Path.of(arguments[i])).start());
            }
            List<ColdRequests> clients = new ArrayList<>();
            for (CceEmulator emulator : emulators) {
                clients.add(new ColdRequests(emulator, Integer.parseInt(arguments[2 * clients.size() + 1])));
            }
            measure(clients);
        } finally {
            emulators.forEach(CceEmulator::close);
        }
    }

    private static void measure(List<ColdRequests> clients) throws IOException {
        for (int look = -WARM_UP; look < LOOKS; look++) {
            for (ColdRequests client : clients) {
                client.look(look);
            }
        }
        double first = clients.get(0).median();
        for (ColdRequests client : clients) {
            System.out.printf("| %d | %.1f | %.2f |%n", client.clusters, client.median(), client.median() / first);
        }
    }

    /** When every cluster has been read, the project is changed. The next read also reads its clock. */
    private void look(int look) throws IOException {
        if (unseen.isEmpty()) {
            unseen = new ArrayList<>(IntStream.range(0, clusters).boxed().toList());
            Collections.shuffle(unseen, random);
            String body = "{\"by\": \"PT0.001S\"}";
            send("POST /_emulator/projects/" + Bundled.PROJECT + "/clock/advance HTTP/1.1\r\nHost: localhost\r\n"
                    + "Content-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
            send(list(next()));
        }
        byte[] request = list(next()).getBytes(US_ASCII);
        long began = System.nanoTime();
        send(request);
        if (look >= 0) {
            nanos[look] = System.nanoTime() - began;
        }
    }

    private int next() {
        return unseen.remove(unseen.size() - 1);
    }

    private static String list(int cluster) {
        return "GET " + Bundled.list("00000000-0000-0000-0000-%012d".formatted(cluster))
                + " HTTP/1.1\r\nHost: localhost\r\nX-Auth-Token: " + Bundled.TOKEN + "\r\n\r\n";
    }

    private void send(String request) throws IOException {
        send(request.getBytes(US_ASCII));
    }

    private void send(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        String status = line();
        int length = 0;
        for (String header = line(); !header.isEmpty(); header = line()) {
            if (header.startsWith("Content-Length: ")) {
                length = Integer.parseInt(header.substring("Content-Length: ".length()));
            }
        }
        answers.skipNBytes(length);
        if (!status.startsWith("HTTP/1.1 200 ")) {
            throw new IllegalStateException(status);
        }
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int each = answers.readUnsignedByte(); each != '\n'; each = answers.readUnsignedByte()) {
            line.append((char) each);
        }
        return line.substring(0, line.length() - 1);
    }

    private double median() {
        return Arrays.stream(nanos).sorted().skip(LOOKS / 2).findFirst().orElseThrow() / 1_000.0;
    }
}
