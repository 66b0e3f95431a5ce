package dev.cceemulator.boot;

import dev.cceemulator.catalogue.CatalogueHandlers;
import dev.cceemulator.catalogue.VersionCatalogue;
import dev.cceemulator.control.ClockHandlers;
import dev.cceemulator.control.DiagnosticsHandlers;
import dev.cceemulator.control.ProjectHandlers;
import dev.cceemulator.control.explain.ExplainHandlers;
import dev.cceemulator.database.Database;
import dev.cceemulator.fixtures.FixtureSet;
import dev.cceemulator.fixtures.Templates;
import dev.cceemulator.gateway.Routes;
import dev.cceemulator.http.OperationHandler;
import dev.cceemulator.http.OperationHandlers;
import dev.cceemulator.iam.AccountService;
import dev.cceemulator.iam.Authenticator;
import dev.cceemulator.iam.PasswordVerifier;
import dev.cceemulator.iam.ProjectCredentials;
import dev.cceemulator.iam.TokenService;
import dev.cceemulator.iam.v3.IamHandlers;
import dev.cceemulator.operation.Operation;
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
import dev.cceemulator.upgrade.v3.task.TaskHandlers;
import dev.cceemulator.upgrade.v3.workflow.ListCache;
import dev.cceemulator.upgrade.v3.workflow.WorkflowHandlers;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/** Wires services and handlers. */
final class Services {
    private final Settings settings;
    private final Database database;
    private final SecureRandom random = new SecureRandom();
    private final Clocks clocks;
    private final ClockService clockService;
    private final DialectResolver dialects;
    private final PlanResolver plans;
    private final ProjectService projects;
    private final Templates templates;

    Services(Settings settings, Database database, Templates templates) {
        this.settings = settings;
        this.database = database;
        this.templates = templates;
        this.clocks = new Clocks(database, settings.clock());
        this.clockService = new ClockService(database, clocks);
        this.dialects = new DialectResolver(settings.dialect());
        this.plans = new PlanResolver(settings.plan());
        this.projects = new ProjectService(
                database,
                clocks,
                settings.limits().projects(),
                templates,
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

    /** The routes of all operations. The fixtures are not retained, since a large set would fill half of the heap. */
    Routes routes(FixtureSet fixtures, RequestLog requestLog) {
        return new Routes(
                new Authenticator(settings.auth(), database, clocks, settings.signatureClock()),
                new OperationHandlers(Stream.of(cce(fixtures), iam(fixtures), control(requestLog))
                        .flatMap(List::stream)
                        .toList()));
    }

    private List<Map<Operation, OperationHandler>> cce(FixtureSet fixtures) {
        VersionCatalogue catalogue = fixtures.catalogue();
        Ids ids = new Ids(() -> ThreadLocalRandom.current().nextLong());
        WorkflowService workflows = new WorkflowService(database, clocks, catalogue, ids, dialects);
        return List.of(
                new WorkflowHandlers(
                                workflows,
                                new ListCache(database, settings.limits().cacheBytes(), workflows, clocks))
                        .handlers(),
                new TaskHandlers(new TaskService(database, clocks, ids, plans), catalogue).handlers(),
                new ClusterHandlers(new ClusterService(database, clocks), catalogue).handlers(),
                new CatalogueHandlers(catalogue, fixtures.featureGates()).handlers());
    }

    private List<Map<Operation, OperationHandler>> iam(FixtureSet fixtures) {
        PasswordVerifier passwords = new PasswordVerifier(database, fixtures.passwords(), random);
        TokenService tokens = new TokenService(database, passwords, random, clocks);
        return List.of(new IamHandlers(tokens, new AccountService(database)).handlers());
    }

    private List<Map<Operation, OperationHandler>> control(RequestLog requestLog) {
        return List.of(
                new DiagnosticsHandlers(database, () -> Behaviours.ALL, () -> DialectDescription.all(dialects))
                        .handlers(),
                new ExplainHandlers(requestLog, new ProjectOverview(database, dialects), Behaviours::of).handlers(),
                new ProjectHandlers(projects, templates).handlers(),
                new ClockHandlers(clockService).handlers());
    }
}
