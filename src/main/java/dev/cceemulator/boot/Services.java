package dev.cceemulator.boot;

import dev.cceemulator.catalogue.CatalogueHandlers;
import dev.cceemulator.control.ClockHandlers;
import dev.cceemulator.control.DiagnosticsHandlers;
import dev.cceemulator.control.ProjectHandlers;
import dev.cceemulator.control.explain.ExplainHandlers;
import dev.cceemulator.database.Database;
import dev.cceemulator.fixtures.FixtureSet;
import dev.cceemulator.fixtures.Templates;
import dev.cceemulator.gateway.CceHandlers;
import dev.cceemulator.gateway.ControlHandlers;
import dev.cceemulator.gateway.Routes;
import dev.cceemulator.iam.Authenticator;
import dev.cceemulator.iam.IamHandlers;
import dev.cceemulator.iam.IamProjectList;
import dev.cceemulator.iam.PasswordVerifier;
import dev.cceemulator.iam.ProjectCredentials;
import dev.cceemulator.iam.TokenService;
import dev.cceemulator.project.Clocks;
import dev.cceemulator.project.DialectResolver;
import dev.cceemulator.requestlog.RequestLog;
import dev.cceemulator.tenant.ClockService;
import dev.cceemulator.tenant.ProjectDetailsReader;
import dev.cceemulator.tenant.ProjectOverview;
import dev.cceemulator.tenant.ProjectService;
import dev.cceemulator.upgrade.domain.Ids;
import dev.cceemulator.upgrade.service.ClusterService;
import dev.cceemulator.upgrade.service.PlanResolver;
import dev.cceemulator.upgrade.service.TaskService;
import dev.cceemulator.upgrade.service.WorkflowService;
import dev.cceemulator.upgrade.v3.cluster.ClusterHandlers;
import dev.cceemulator.upgrade.v3.dialect.DialectDescription;
import dev.cceemulator.upgrade.v3.task.PostCheckHandlers;
import dev.cceemulator.upgrade.v3.task.PreCheckHandlers;
import dev.cceemulator.upgrade.v3.task.SnapshotHandlers;
import dev.cceemulator.upgrade.v3.task.UpgradeHandlers;
import dev.cceemulator.upgrade.v3.workflow.ListCache;
import dev.cceemulator.upgrade.v3.workflow.WorkflowHandlers;
import java.security.SecureRandom;
import java.util.concurrent.ThreadLocalRandom;

/** Everything that answers, put together. */
final class Services {
    private final Settings settings;
    private final Database database;
    private final SecureRandom random = new SecureRandom();
    private final Clocks clocks;
    private final ClockService clockService;
    private final DialectResolver dialects;
    private final PlanResolver plans;
    private final ProjectService projects;

    Services(Settings settings, Database database) {
        this.settings = settings;
        this.database = database;
        this.clocks = new Clocks(database, settings.clock());
        this.clockService = new ClockService(database, clocks);
        this.dialects = new DialectResolver(settings.dialect());
        this.plans = new PlanResolver(settings.plan());
        this.projects = new ProjectService(
                database,
                clocks,
                new Templates(settings.fixtures()),
                new ProjectCredentials(random),
                new ProjectDetailsReader(dialects, plans));
    }

    /** Projects for tests. */
    ProjectService projects() {
        return projects;
    }

    /** The clocks of projects. */
    ClockService clocks() {
        return clockService;
    }

    /** Every path that is answered, and by whom. The fixtures are not kept: a large set would fill half of the memory. */
    Routes routes(FixtureSet fixtures, RequestLog journal) {
        return new Routes(
                new Authenticator(settings.auth(), database, clocks, settings.signatureClock()),
                cce(fixtures),
                iam(fixtures),
                own(journal));
    }

    private CceHandlers cce(FixtureSet fixtures) {
        Ids ids = new Ids(() -> ThreadLocalRandom.current().nextLong());
        WorkflowService workflows = new WorkflowService(database, clocks, fixtures.catalogue(), ids, dialects);
        TaskService tasks = new TaskService(database, clocks, ids, plans);
        return new CceHandlers(
                new WorkflowHandlers(workflows, new ListCache(database, workflows, clocks)),
                new PreCheckHandlers(tasks),
                new SnapshotHandlers(tasks),
                new UpgradeHandlers(tasks, fixtures.catalogue()),
                new PostCheckHandlers(tasks),
                new ClusterHandlers(new ClusterService(database, clocks), fixtures.catalogue()),
                new CatalogueHandlers(fixtures.catalogue(), fixtures.featureGates()));
    }

    private IamHandlers iam(FixtureSet fixtures) {
        PasswordVerifier passwords = new PasswordVerifier(database, fixtures.passwords(), random);
        return new IamHandlers(new TokenService(database, passwords, random, clocks), new IamProjectList(database));
    }

    private ControlHandlers own(RequestLog journal) {
        return new ControlHandlers(
                new DiagnosticsHandlers(database, () -> Behaviours.ALL, () -> DialectDescription.all(dialects)),
                new ExplainHandlers(journal, new ProjectOverview(database, dialects)),
                new ProjectHandlers(projects),
                new ClockHandlers(clockService));
    }
}
