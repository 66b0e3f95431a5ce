package dev.cceemulator.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A slow client: the server cannot send what the client does not read. */
final class SlowClient implements AutoCloseable {
    private static final int RECEIVE_BUFFER = 4 * 1024;

    private final Socket socket = new Socket();

    SlowClient(int port) throws IOException {
        socket.setReceiveBufferSize(RECEIVE_BUFFER);
        socket.setSoTimeout((int) EmulatorProcess.PATIENCE.toMillis());
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    void send(String characters) throws IOException {
        socket.getOutputStream().write(characters.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    /** Reads a number of bytes. */
    String read(int bytes) throws IOException {
        return new String(socket.getInputStream().readNBytes(bytes), StandardCharsets.UTF_8);
    }

    /** Reads until the server closes the connection; returns the number of bytes. */
    long readToTheEnd() throws IOException {
        InputStream in = socket.getInputStream();
        return in.transferTo(OutputStream.nullOutputStream());
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
