package dev.cceemulator;

import dev.cceemulator.boot.RunningServer;
import java.net.URI;

/**
 * A running emulator.
 *
 * <pre>{@code
 * try (var emulator = CceEmulator.builder().start()) {
 *     emulator.baseUri();
 * }
 * }</pre>
 *
 * <p>Any number can run in one JVM; by default each has a database of its own.
 */
public final class CceEmulator implements AutoCloseable {
    private final RunningServer server;

    CceEmulator(RunningServer server) {
        this.server = server;
    }

    /** A builder with the defaults: loopback, any free port, strict authentication, the documented dialect, a database in memory, and the bundled fixtures. */
    public static CceEmulatorBuilder builder() {
        return new CceEmulatorBuilder();
    }

    /** The address that it listens on, such as {@code http://127.0.0.1:8080}, without a trailing slash. */
    public URI baseUri() {
        return server.baseUri();
    }

    /** The address of the control API, below {@code /_emulator}: {@link #baseUri()}, unless it has a port of its own. */
    public URI controlUri() {
        return server.controlUri();
    }

    /** The port that it listens on. */
    public int port() {
        return baseUri().getPort();
    }

    /** Creates a project for a test: a copy of the first one of the fixtures, isolated from all others. */
    public EmulatorProject project() {
        return newProject().create();
    }

    /** A builder of a project with another content, dialect or plan. */
    public EmulatorProjectBuilder newProject() {
        return new EmulatorProjectBuilder(server);
    }

    /** Lets running requests finish, stops listening, and closes the database. Closing twice is harmless. */
    @Override
    public void close() {
        server.close();
    }
}
