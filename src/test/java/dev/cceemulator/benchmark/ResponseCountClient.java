package dev.cceemulator.benchmark;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.cceemulator.CceEmulator;
import dev.cceemulator.EmulatorProject;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

/** A client of {@link ResponseCounts}: one keep-alive connection after the other, with a project of its own. */
final class ResponseCountClient {
    private static final int TIMEOUT_MILLIS = 300_000;
    private static final int MAX_BATCHES = 400;
    private static final int MAX_PIPELINED = 8;

    /** A response that is not that of its request. */
    static final class WrongResponseException extends Exception {
        private static final long serialVersionUID = 1L;

        WrongResponseException(String message) {
            super(message);
        }
    }

    private record Response(int status, String requestId, String body) {}

    private final int port;
    private final RequestRecords records;
    private final AtomicLong responses;
    private final RandomRequests requests;
    private final Random random;

    /** What was sent and received on the present connection. */
    private final List<String> history = new ArrayList<>();

    ResponseCountClient(CceEmulator emulator, int number, RequestRecords records, AtomicLong responses) {
        EmulatorProject project = emulator.project();
        this.port = emulator.port();
        this.records = records;
        this.responses = responses;
        this.random = new Random();
        this.requests = new RandomRequests(project, number, random);
    }

    /** Sends requests on a new connection, checks each response, and that nothing follows the last. */
    void useOneConnection() throws IOException, WrongResponseException {
        history.clear();
        List<StressRequest> sent = new ArrayList<>();
        List<Response> received = new ArrayList<>();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(TIMEOUT_MILLIS);
            DataInputStream in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
            if (random.nextInt(20) == 0) {
                write(socket, requests.abandoned());
                return;
            }
            int batches = random.nextInt(MAX_BATCHES);
            for (int i = 0; i < batches; i++) {
                exchange(
                        socket,
                        in,
                        requests.batch(random.nextBoolean() ? 1 : 1 + random.nextInt(MAX_PIPELINED)),
                        sent,
                        received);
            }
            exchange(socket, in, List.of(requests.last()), sent, received);
            requireEnd(in);
        } catch (IOException e) {
            throw new WrongResponseException(e + ", after\n" + recent());
        }
        requireRecords(sent, received);
    }

    private void exchange(
            Socket socket,
            DataInputStream in,
            List<StressRequest> batch,
            List<StressRequest> sent,
            List<Response> received)
            throws IOException, WrongResponseException {
        StringBuilder bytes = new StringBuilder();
        for (StressRequest request : batch) {
            bytes.append(request.bytes());
            history.add("sent " + request);
        }
        write(socket, bytes.toString());
        for (StressRequest request : batch) {
            Response response = read(in);
            responses.incrementAndGet();
            history.add("received " + response);
            requests.received(request, response.body());
            sent.add(request);
            received.add(response);
            if (response.status() != request.status() || !response.body().contains(request.expected())) {
                throw new WrongResponseException("Expected " + request + ", after\n" + recent());
            }
        }
    }

    /** In one piece, or in several at any place. */
    private void write(Socket socket, String request) throws IOException {
        int begin = 0;
        for (int pieces = random.nextInt(3); pieces > 0; pieces--) {
            int end = begin + random.nextInt(request.length() - begin);
            socket.getOutputStream().write(request.substring(begin, end).getBytes(US_ASCII));
            begin = end;
        }
        int body = request.lastIndexOf("\r\n\r\n") + 4;
        if (begin < body && random.nextInt(2) == 0) {
            socket.getOutputStream().write(request.substring(begin, body).getBytes(US_ASCII));
            begin = body;
        }
        socket.getOutputStream().write(request.substring(begin).getBytes(US_ASCII));
    }

    private void requireEnd(DataInputStream in) throws IOException, WrongResponseException {
        int next = in.read();
        if (next >= 0) {
            StringBuilder rest = new StringBuilder().append((char) next);
            while (in.available() > 0) {
                rest.append((char) in.read());
            }
            throw new WrongResponseException("One response too many: " + rest + ", after\n" + recent());
        }
    }

    /** The record of each response, by its request id, is that of the request. */
    private void requireRecords(List<StressRequest> sent, List<Response> received) throws WrongResponseException {
        for (int i = 0; i < sent.size(); i++) {
            if (!records.match(received.get(i).requestId(), sent.get(i).target())) {
                throw new WrongResponseException(
                        "Response " + i + " is not that of " + sent.get(i).target() + ", after\n" + recent());
            }
        }
    }

    private static Response read(DataInputStream in) throws IOException {
        String status = line(in);
        int length = 0;
        String id = "";
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            if (header.startsWith("Content-Length: ")) {
                length = Integer.parseInt(header.substring("Content-Length: ".length()));
            } else if (header.startsWith("X-Request-Id: ")) {
                id = header.substring("X-Request-Id: ".length());
            }
        }
        if (!status.startsWith("HTTP/1.1 ")) {
            throw new IOException("Not a status line: " + status);
        }
        return new Response(Integer.parseInt(status.substring(9, 12)), id, new String(in.readNBytes(length), US_ASCII));
    }

    private static String line(DataInputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int each = in.read(); each != '\n'; each = in.read()) {
            if (each < 0) {
                throw new EOFException("The connection ends after: " + line);
            }
            line.append((char) each);
        }
        return line.substring(0, Math.max(0, line.length() - 1));
    }

    private String recent() {
        return String.join("\n", history.subList(Math.max(0, history.size() - 20), history.size()));
    }
}
