package dev.cceemulator.app;

import dev.cceemulator.database.Database;
import dev.cceemulator.database.DatabaseException;
import dev.cceemulator.database.DatabaseUrl;
import dev.cceemulator.fixtures.FixtureException;
import dev.cceemulator.fixtures.FixtureMigration;
import dev.cceemulator.fixtures.FixtureSet;
import dev.cceemulator.gateway.ControlDoor;
import dev.cceemulator.gateway.Gateway;
import dev.cceemulator.gateway.ListenException;
import dev.cceemulator.gateway.Threads;
import dev.cceemulator.iam.AuthMode;
import dev.cceemulator.journal.Journal;
import java.net.URI;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

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
    private static final Logger LOG = LoggerFactory.getLogger(CceEmulator.class);

    private final Database database;
    private final Gateway gateway;
    private final Services services;
    private final URI baseUri;
    private final URI controlUri;
    private final AtomicBoolean isClosed = new AtomicBoolean();

    private CceEmulator(Settings settings, Database database, Gateway gateway, Services services) {
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

    /** Reads the fixtures before anything is opened, and listens only when everything else stands. */
    static CceEmulator start(Settings settings) {
        CompletableFuture<Threads> threads =
                CompletableFuture.supplyAsync(Threads::new, task -> new Thread(task, "gateway-threads").start());
        FixtureSet fixtures = fixtures(settings);
        Database database = open(settings, fixtures);
        try {
            Services services = new Services(settings, fixtures, database);
            ControlSettings control = settings.control();
            // Nobody could ask for what is kept.
            Journal journal = new Journal(control.isOn() ? settings.explained() : 0);
            Gateway gateway = new Gateway(
                    services.routes(journal),
                    new ControlDoor(control.isOn(), control.port(), control.token()),
                    threads.join(),
                    journal,
                    () -> ThreadLocalRandom.current().nextLong(),
                    InstantSource.system());
            gateway.start(settings.host(), settings.port());
            return new CceEmulator(settings, database, gateway, services);
        } catch (RuntimeException e) {
            database.close();
            throw e instanceof ListenException refused ? unbound(settings, refused) : e;
        }
    }

    private static URI uri(Settings settings, int port) {
        return URI.create("http://" + settings.hostInUrl() + ":" + port);
    }

    private static StartException unbound(Settings settings, ListenException e) {
        return new StartException(
                "Cannot listen on " + settings.hostInUrl() + ":" + e.port() + ": " + e.getMessage()
                        + ". Choose another host or port; port 0 takes any free one.",
                e);
    }

    private static FixtureSet fixtures(Settings settings) {
        try {
            FixtureSet fixtures =
                    settings.fixtures() == null ? FixtureSet.bundled() : FixtureSet.ofFolder(settings.fixtures());
            if (settings.auth() == AuthMode.STRICT
                    && fixtures.tokens().isEmpty()
                    && fixtures.accessKeys().isEmpty()
                    && fixtures.passwords().isEmpty()) {
                LOG.warn(
                        "No tokens, access keys or passwords in the fixtures of {}: every call will be refused. Add"
                                + " identities.json to the folder, or start in lenient mode.",
                        fixtures.origin());
            }
            return fixtures;
        } catch (FixtureException e) {
            throw new StartException(String.valueOf(e.getMessage()), e);
        }
    }

    private static Database open(Settings settings, FixtureSet fixtures) {
        try {
            DatabaseUrl url = settings.database() == null
                    ? DatabaseUrl.inMemory(UUID.randomUUID().toString())
                    : settings.database();
            return Database.open(url, new FixtureMigration(fixtures));
        } catch (DatabaseException e) {
            throw new StartException(String.valueOf(e.getMessage()), e);
        }
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
        return new EmulatorProjectBuilder(services.tenants(), services.clocks());
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
