package dev.cceemulator.boot;

import dev.cceemulator.database.Database;
import dev.cceemulator.database.DatabaseException;
import dev.cceemulator.database.DatabaseUrl;
import dev.cceemulator.fixtures.FixtureException;
import dev.cceemulator.fixtures.FixtureMigration;
import dev.cceemulator.fixtures.FixtureSet;
import dev.cceemulator.gateway.ControlAccessFilter;
import dev.cceemulator.gateway.Gateway;
import dev.cceemulator.gateway.ListenException;
import dev.cceemulator.gateway.RequestThreadPool;
import dev.cceemulator.iam.AuthMode;
import dev.cceemulator.requestlog.RequestLog;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts an emulator: reads the fixtures before it opens a file, and listens once everything else is ready. Independent
 * steps run concurrently.
 */
public final class Start {
    private final Settings settings;

    private Start(Settings settings) {
        this.settings = settings;
    }

    /**
     * Starts an emulator.
     *
     * @throws StartException if it cannot start; nothing is left open then
     */
    public static RunningServer of(Settings settings) {
        try {
            return new Start(settings).run();
        } catch (LinkageError e) {
            throw StartException.incompatibleLibrary(e);
        }
    }

    /** The started gateway and its services. */
    private record StartedGateway(Gateway gateway, Services services) {}

    private RunningServer run() {
        CompletableFuture<FixtureSet> fixtures = async("fixtures", this::fixtures);
        // Creates the first logger on this thread: another one would get a substitute logger meanwhile.
        Logger log = LoggerFactory.getLogger(Start.class);
        Database database = connect(fixtures);
        CompletableFuture<Void> fixturesLoaded = new CompletableFuture<>();
        CompletableFuture<StartedGateway> gateway =
                async("gateway", () -> gateway(result(fixtures), database, fixturesLoaded));
        fixturesLoaded.completeAsync(() -> fill(database, result(fixtures), log), Runnable::run);
        try {
            result(fixturesLoaded);
            StartedGateway ready = result(gateway);
            return new RunningServer(settings, database, ready.gateway(), ready.services());
        } catch (RuntimeException | Error e) {
            gateway.exceptionally(failed -> null).join();
            database.close();
            if (e instanceof ListenException listenException) {
                throw bindFailed(listenException);
            }
            throw e;
        }
    }

    /** @param fixturesLoaded completed when the gateway may start to listen */
    private StartedGateway gateway(FixtureSet fixtures, Database database, CompletableFuture<Void> fixturesLoaded) {
        ControlSettings control = settings.control();
        // Without the control API there are no explanations.
        RequestLog requestLog = new RequestLog(control.isEnabled() ? settings.explainableResponses() : 0);
        Services services = new Services(settings, database, fixtures.templates());
        Gateway gateway = new Gateway(
                services.routes(fixtures, requestLog),
                new ControlAccessFilter(
                        control.isEnabled(), control.port(), control.token(), control.hosts(settings.host())),
                new RequestThreadPool(),
                requestLog,
                () -> ThreadLocalRandom.current().nextLong(),
                InstantSource.system());
        // Opens the first connection of the pool, which takes as long as a thousand others.
        database.isAlive();
        ExposureWarning.of(settings)
                .ifPresent(warning -> LoggerFactory.getLogger(Start.class).warn(warning));
        gateway.start(settings.host(), settings.port(), fixturesLoaded::join);
        return new StartedGateway(gateway, services);
    }

    private static <T> CompletableFuture<T> async(String name, Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, task -> new Thread(task, name).start());
    }

    /** The result of asynchronous work; rethrows its exception. */
    private static <T> T result(CompletableFuture<T> work) {
        try {
            return work.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }

    private StartException bindFailed(ListenException e) {
        return new StartException(
                "Cannot listen on " + settings.hostInUrl() + ":" + e.port() + ": " + e.getMessage()
                        + ". Choose another host or port; port 0 takes any free one.",
                e);
    }

    private FixtureSet fixtures() {
        try {
            return settings.fixtures() == null ? FixtureSet.bundled() : FixtureSet.ofDirectory(settings.fixtures());
        } catch (FixtureException e) {
            throw new StartException(String.valueOf(e.getMessage()), e);
        }
    }

    private void warnIfNoIdentities(FixtureSet fixtures, Logger log) {
        if (settings.auth() == AuthMode.STRICT
                && fixtures.tokens().isEmpty()
                && fixtures.accessKeys().isEmpty()
                && fixtures.passwords().isEmpty()) {
            log.warn(
                    "No tokens, access keys or passwords in the fixtures of {}: every request will be rejected. Add"
                            + " identities.json to the directory, or start in lenient mode.",
                    fixtures.origin());
        }
    }

    private Database connect(CompletableFuture<FixtureSet> fixtures) {
        DatabaseUrl url = settings.database() == null ? DatabaseUrl.inMemory(randomName()) : settings.database();
        if (url.isFile()) {
            result(fixtures);
        }
        try {
            return Database.connect(url);
        } catch (DatabaseException e) {
            throw new StartException(String.valueOf(e.getMessage()), e);
        }
    }

    /** A random UUID that is not secret, since SecureRandom is slow to set up. */
    private static String randomName() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    private @Nullable Void fill(Database database, FixtureSet fixtures, Logger log) {
        warnIfNoIdentities(fixtures, log);
        FixtureMigration content = new FixtureMigration(fixtures);
        try {
            database.migrate(content);
        } catch (DatabaseException e) {
            throw new StartException(String.valueOf(e.getMessage()), e);
        } finally {
            content.release();
        }
        return null;
    }
}
