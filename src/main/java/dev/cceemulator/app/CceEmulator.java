package dev.cceemulator.app;

import dev.cceemulator.catalogue.CatalogueBehaviours;
import dev.cceemulator.catalogue.CatalogueHandlers;
import dev.cceemulator.control.ClockHandlers;
import dev.cceemulator.control.ControlHandlers;
import dev.cceemulator.control.ExplainHandlers;
import dev.cceemulator.control.ProjectHandlers;
import dev.cceemulator.control.TenantService;
import dev.cceemulator.control.Tenants;
import dev.cceemulator.database.Database;
import dev.cceemulator.database.DatabaseException;
import dev.cceemulator.database.DatabaseUrl;
import dev.cceemulator.error.RefusalBehaviours;
import dev.cceemulator.evidence.Behaviour;
import dev.cceemulator.fixtures.FixtureException;
import dev.cceemulator.fixtures.FixtureMigration;
import dev.cceemulator.fixtures.FixtureSet;
import dev.cceemulator.fixtures.Templates;
import dev.cceemulator.gateway.CceHandlers;
import dev.cceemulator.gateway.Gateway;
import dev.cceemulator.gateway.GatewayBehaviours;
import dev.cceemulator.gateway.ListenException;
import dev.cceemulator.gateway.OwnHandlers;
import dev.cceemulator.gateway.Routes;
import dev.cceemulator.gateway.Threads;
import dev.cceemulator.iam.AuthMode;
import dev.cceemulator.iam.Authenticator;
import dev.cceemulator.iam.IamBehaviours;
import dev.cceemulator.iam.IamHandlers;
import dev.cceemulator.iam.LoginBehaviours;
import dev.cceemulator.iam.Passwords;
import dev.cceemulator.iam.ProjectCredentials;
import dev.cceemulator.iam.ProjectService;
import dev.cceemulator.iam.TokenService;
import dev.cceemulator.journal.Journal;
import dev.cceemulator.project.Clocks;
import dev.cceemulator.upgrade.ClockService;
import dev.cceemulator.upgrade.ClusterService;
import dev.cceemulator.upgrade.DialectDescription;
import dev.cceemulator.upgrade.Dialects;
import dev.cceemulator.upgrade.Ids;
import dev.cceemulator.upgrade.ProjectOverview;
import dev.cceemulator.upgrade.TaskService;
import dev.cceemulator.upgrade.UpgradeBehaviours;
import dev.cceemulator.upgrade.WorkflowHandlers;
import dev.cceemulator.upgrade.WorkflowService;
import dev.cceemulator.upgrade.cluster.ClusterHandlers;
import dev.cceemulator.upgrade.task.PostCheckHandlers;
import dev.cceemulator.upgrade.task.PreCheckHandlers;
import dev.cceemulator.upgrade.task.SnapshotHandlers;
import dev.cceemulator.upgrade.task.UpgradeHandlers;
import java.net.URI;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
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
    /** What the emulator does as the real service does, each with its evidence. */
    static final List<Behaviour> BEHAVIOURS = Stream.of(
                    UpgradeBehaviours.ALL,
                    CatalogueBehaviours.ALL,
                    IamBehaviours.ALL,
                    LoginBehaviours.ALL,
                    GatewayBehaviours.ALL,
                    RefusalBehaviours.ALL)
            .flatMap(List::stream)
            .toList();

    private static final Logger LOG = LoggerFactory.getLogger(CceEmulator.class);

    private final Database database;
    private final Gateway gateway;
    private final URI baseUri;
    private final AtomicBoolean isClosed = new AtomicBoolean();

    private CceEmulator(Settings settings, Database database, Gateway gateway) {
        this.database = database;
        this.gateway = gateway;
        this.baseUri = URI.create("http://" + settings.hostInUrl() + ":" + gateway.port());
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
            Journal journal = new Journal(settings.explained());
            Gateway gateway = new Gateway(
                    routes(settings, fixtures, database, journal),
                    threads.join(),
                    journal,
                    () -> ThreadLocalRandom.current().nextLong(),
                    InstantSource.system());
            gateway.start(settings.host(), settings.port());
            return new CceEmulator(settings, database, gateway);
        } catch (RuntimeException e) {
            database.close();
            throw e instanceof ListenException ? unbound(settings, e) : e;
        }
    }

    private static StartException unbound(Settings settings, RuntimeException e) {
        return new StartException(
                "Cannot listen on " + settings.hostInUrl() + ":" + settings.port() + ": " + e.getMessage()
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

    private static Routes routes(Settings settings, FixtureSet fixtures, Database database, Journal journal) {
        Clocks clocks = new Clocks(database, settings.clock());
        SecureRandom random = new SecureRandom();
        return new Routes(
                new Authenticator(settings.auth(), database, clocks, settings.signatureClock()),
                cce(settings, fixtures, database, clocks),
                iam(fixtures, database, clocks, random),
                own(settings, database, journal, clocks, random));
    }

    private static CceHandlers cce(Settings settings, FixtureSet fixtures, Database database, Clocks clocks) {
        Ids ids = new Ids(() -> ThreadLocalRandom.current().nextLong());
        TaskService tasks = new TaskService(database, clocks, ids, settings.plan());
        return new CceHandlers(
                new WorkflowHandlers(new WorkflowService(
                        database, clocks, fixtures.catalogue(), ids, new Dialects(settings.dialect()))),
                new PreCheckHandlers(tasks),
                new SnapshotHandlers(tasks),
                new UpgradeHandlers(tasks),
                new PostCheckHandlers(tasks),
                new ClusterHandlers(new ClusterService(database, clocks), fixtures.catalogue()),
                new CatalogueHandlers(fixtures.catalogue(), fixtures.featureGates()));
    }

    private static IamHandlers iam(FixtureSet fixtures, Database database, Clocks clocks, SecureRandom random) {
        Passwords passwords = new Passwords(database, fixtures.passwords(), random);
        return new IamHandlers(new TokenService(database, passwords, random, clocks), new ProjectService(database));
    }

    private static OwnHandlers own(
            Settings settings, Database database, Journal journal, Clocks clocks, SecureRandom random) {
        Tenants tenants = new Tenants(new Dialects(settings.dialect()), settings.plan());
        return new OwnHandlers(
                new ControlHandlers(database, BEHAVIOURS, DialectDescription.all(settings.dialect())),
                new ExplainHandlers(journal, new ProjectOverview(database, settings.dialect())),
                new ProjectHandlers(new TenantService(
                        database, new Templates(settings.fixtures()), new ProjectCredentials(random), tenants)),
                new ClockHandlers(new ClockService(database, clocks)));
    }

    /** Where it listens, such as {@code http://127.0.0.1:8080}, without a slash at the end. */
    public URI baseUri() {
        return baseUri;
    }

    /** The port it listens on. */
    public int port() {
        return baseUri.getPort();
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
