package dev.cceemulator.app;

import dev.cceemulator.catalogue.CatalogueHandlers;
import dev.cceemulator.control.ClockHandlers;
import dev.cceemulator.control.ControlHandlers;
import dev.cceemulator.control.ExplainHandlers;
import dev.cceemulator.control.ProjectHandlers;
import dev.cceemulator.control.TenantService;
import dev.cceemulator.control.Tenants;
import dev.cceemulator.database.Database;
import dev.cceemulator.fixtures.FixtureSet;
import dev.cceemulator.fixtures.Templates;
import dev.cceemulator.gateway.CceHandlers;
import dev.cceemulator.gateway.OwnHandlers;
import dev.cceemulator.gateway.Routes;
import dev.cceemulator.iam.Authenticator;
import dev.cceemulator.iam.IamHandlers;
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
import dev.cceemulator.upgrade.Plans;
import dev.cceemulator.upgrade.ProjectOverview;
import dev.cceemulator.upgrade.TaskService;
import dev.cceemulator.upgrade.WorkflowHandlers;
import dev.cceemulator.upgrade.WorkflowService;
import dev.cceemulator.upgrade.cluster.ClusterHandlers;
import dev.cceemulator.upgrade.task.PostCheckHandlers;
import dev.cceemulator.upgrade.task.PreCheckHandlers;
import dev.cceemulator.upgrade.task.SnapshotHandlers;
import dev.cceemulator.upgrade.task.UpgradeHandlers;
import java.security.SecureRandom;
import java.util.concurrent.ThreadLocalRandom;

/** Everything that answers, put together. */
final class Services {
    private final Settings settings;
    private final Database database;
    private final SecureRandom random = new SecureRandom();
    private final Clocks clocks;
    private final ClockService clockService;
    private final Dialects dialects;
    private final Plans plans;
    private final TenantService tenants;

    Services(Settings settings, Database database) {
        this.settings = settings;
        this.database = database;
        this.clocks = new Clocks(database, settings.clock());
        this.clockService = new ClockService(database, clocks);
        this.dialects = new Dialects(settings.dialect());
        this.plans = new Plans(settings.plan());
        this.tenants = new TenantService(
                database,
                new Templates(settings.fixtures()),
                new ProjectCredentials(random),
                new Tenants(dialects, plans));
    }

    /** Projects for tests. */
    TenantService tenants() {
        return tenants;
    }

    /** The clocks of projects. */
    ClockService clocks() {
        return clockService;
    }

    /** Every path that is answered, and by whom. The fixtures are not kept: a large set would fill half of the memory. */
    Routes routes(FixtureSet fixtures, Journal journal) {
        return new Routes(
                new Authenticator(settings.auth(), database, clocks, settings.signatureClock()),
                cce(fixtures),
                iam(fixtures),
                own(journal));
    }

    private CceHandlers cce(FixtureSet fixtures) {
        Ids ids = new Ids(() -> ThreadLocalRandom.current().nextLong());
        TaskService tasks = new TaskService(database, clocks, ids, plans);
        return new CceHandlers(
                new WorkflowHandlers(new WorkflowService(database, clocks, fixtures.catalogue(), ids, dialects)),
                new PreCheckHandlers(tasks),
                new SnapshotHandlers(tasks),
                new UpgradeHandlers(tasks, fixtures.catalogue()),
                new PostCheckHandlers(tasks),
                new ClusterHandlers(new ClusterService(database, clocks), fixtures.catalogue()),
                new CatalogueHandlers(fixtures.catalogue(), fixtures.featureGates()));
    }

    private IamHandlers iam(FixtureSet fixtures) {
        Passwords passwords = new Passwords(database, fixtures.passwords(), random);
        return new IamHandlers(new TokenService(database, passwords, random, clocks), new ProjectService(database));
    }

    private OwnHandlers own(Journal journal) {
        return new OwnHandlers(
                new ControlHandlers(database, () -> Behaviours.ALL, () -> DialectDescription.all(dialects)),
                new ExplainHandlers(journal, new ProjectOverview(database, dialects)),
                new ProjectHandlers(tenants),
                new ClockHandlers(clockService));
    }
}
