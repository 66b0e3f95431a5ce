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
 * How an emulator starts: the fixtures are read before a file is opened, and it listens only when everything else stands.
 * What does not wait for another runs beside it.
 */
public final class Start {
    private final Settings settings;

    private Start(Settings settings) {
        this.settings = settings;
    }

    /**
     * Starts an emulator.
     *
     * @throws StartException if it cannot; nothing is left open then
     */
    public static RunningServer of(Settings settings) {
        try {
            return new Start(settings).run();
        } catch (LinkageError e) {
            throw StartException.unlinked(e);
        }
    }

    /** What answers, and what it answers from. */
    private record Answering(Gateway gateway, Services services) {}

    private RunningServer run() {
        CompletableFuture<FixtureSet> fixtures = beside("fixtures", this::fixtures);
        // Whoever asked for a logger while another thread makes the first one would get a makeshift.
        Logger log = LoggerFactory.getLogger(Start.class);
        Database database = connect(fixtures);
        CompletableFuture<Void> filled = new CompletableFuture<>();
        CompletableFuture<Answering> answering = beside("gateway", () -> answering(result(fixtures), database, filled));
        filled.completeAsync(() -> fill(database, result(fixtures), log), Runnable::run);
        try {
            result(filled);
            Answering ready = result(answering);
            return new RunningServer(settings, database, ready.gateway(), ready.services());
        } catch (RuntimeException | Error e) {
            answering.exceptionally(failed -> null).join();
            database.close();
            if (e instanceof ListenException refused) {
                throw unbound(refused);
            }
            throw e;
        }
    }

    /** @param filled the gateway does not listen before */
    private Answering answering(FixtureSet fixtures, Database database, CompletableFuture<Void> filled) {
        ControlSettings control = settings.control();
        // Nobody could ask for what is kept.
        RequestLog journal = new RequestLog(control.isOn() ? settings.explained() : 0);
        Services services = new Services(settings, database, fixtures.templates());
        Gateway gateway = new Gateway(
                services.routes(fixtures, journal),
                new ControlAccessFilter(
                        control.isOn(), control.port(), control.token(), control.hosts(settings.host())),
                new RequestThreadPool(),
                journal,
                () -> ThreadLocalRandom.current().nextLong(),
                InstantSource.system());
        // The first connection of a pool takes as long as a thousand others.
        database.isAlive();
        ExposureWarning.of(settings)
                .ifPresent(warning -> LoggerFactory.getLogger(Start.class).warn(warning));
        gateway.start(settings.host(), settings.port(), filled::join);
        return new Answering(gateway, services);
    }

    private static <T> CompletableFuture<T> beside(String name, Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, task -> new Thread(task, name).start());
    }

    /** What came of work done beside; fails as that did. */
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

    private StartException unbound(ListenException e) {
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

    private void warnOfNoIdentities(FixtureSet fixtures, Logger log) {
        if (settings.auth() == AuthMode.STRICT
                && fixtures.tokens().isEmpty()
                && fixtures.accessKeys().isEmpty()
                && fixtures.passwords().isEmpty()) {
            log.warn(
                    "No tokens, access keys or passwords in the fixtures of {}: every call will be refused. Add"
                            + " identities.json to the folder, or start in lenient mode.",
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

    /** As unlikely to be met twice as a random UUID, without the source of secrets, which is slow to set up. */
    private static String randomName() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    private @Nullable Void fill(Database database, FixtureSet fixtures, Logger log) {
        warnOfNoIdentities(fixtures, log);
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
