package dev.cceemulator.boot;

import dev.cceemulator.database.Database;
import dev.cceemulator.gateway.Gateway;
import dev.cceemulator.tenant.ClockService;
import dev.cceemulator.tenant.ProjectService;
import java.net.URI;
import java.util.concurrent.atomic.AtomicBoolean;

/** A running server with its components. */
public final class RunningServer implements AutoCloseable {
    private final Database database;
    private final Gateway gateway;
    private final Services services;
    private final URI baseUri;
    private final URI controlUri;
    private final AtomicBoolean isClosed = new AtomicBoolean();

    RunningServer(Settings settings, Database database, Gateway gateway, Services services) {
        this.database = database;
        this.gateway = gateway;
        this.services = services;
        this.baseUri = uri(settings, gateway.port());
        this.controlUri = uri(settings, gateway.controlPort());
    }

    private static URI uri(Settings settings, int port) {
        return URI.create("http://" + settings.hostInUrl() + ":" + port);
    }

    /** The address of the API, without a trailing slash. */
    public URI baseUri() {
        return baseUri;
    }

    /** The address of the control API; the same unless it has a port of its own. */
    public URI controlUri() {
        return controlUri;
    }

    /** Projects for tests. */
    public ProjectService projects() {
        return services.projects();
    }

    /** The clocks of projects. */
    public ClockService clocks() {
        return services.clocks();
    }

    /** Whether it has been closed. */
    public boolean isClosed() {
        return isClosed.get();
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
