package dev.cceemulator.app;

import dev.cceemulator.database.Database;
import dev.cceemulator.gateway.Gateway;
import java.net.URI;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A running emulator.
 *
 * <pre>{@code
 * try (var emulator = CceEmulator.builder().start()) {
 *     emulator.baseUri();
 * }
 * }</pre>
 *
 * <p>Any number can run in one JVM; each has a database of its own unless told otherwise.
 */
public final class CceEmulator implements AutoCloseable {
    private final Database database;
    private final Gateway gateway;
    private final Services services;
    private final URI baseUri;
    private final URI controlUri;
    private final AtomicBoolean isClosed = new AtomicBoolean();

    CceEmulator(Settings settings, Database database, Gateway gateway, Services services) {
        this.database = database;
        this.gateway = gateway;
        this.services = services;
        this.baseUri = uri(settings, gateway.port());
        this.controlUri = uri(settings, gateway.controlPort());
    }

    /** A builder with the defaults: loopback, any free port, strict, the documented dialect, in memory, the bundled fixtures. */
    public static CceEmulatorBuilder builder() {
        return new CceEmulatorBuilder();
    }

    private static URI uri(Settings settings, int port) {
        return URI.create("http://" + settings.hostInUrl() + ":" + port);
    }

    /** Where it listens, such as {@code http://127.0.0.1:8080}, without a slash at the end. */
    public URI baseUri() {
        return baseUri;
    }

    /** Where its own API is, below {@code /_emulator}: at {@link #baseUri()}, unless that has a port of its own. */
    public URI controlUri() {
        return controlUri;
    }

    /** The port it listens on. */
    public int port() {
        return baseUri.getPort();
    }

    /** A fresh project for a test: a copy of the first bundled one, which nothing else sees or disturbs. */
    public EmulatorProject project() {
        return newProject().create();
    }

    /** The same, for a test that wants another content, dialect or plan. */
    public EmulatorProjectBuilder newProject() {
        return new EmulatorProjectBuilder(services.tenants(), services.clocks(), isClosed::get);
    }

    /** Lets running requests finish, stops listening, and closes the database. Closing twice is harmless. */
    @Override
    public void close() {
        if (isClosed.compareAndSet(false, true)) {
            gateway.close();
            database.close();
        }
    }
}
