package dev.cceemulator.control;

import dev.cceemulator.control.Tenant.Created;
import dev.cceemulator.database.Database;
import dev.cceemulator.database.Session;
import dev.cceemulator.fixtures.ProjectContent;
import dev.cceemulator.fixtures.Templates;
import dev.cceemulator.iam.ProjectCredentials;
import dev.cceemulator.iam.ProjectCredentials.Issued;
import dev.cceemulator.project.Project;
import dev.cceemulator.project.ProjectClockStore;
import dev.cceemulator.project.ProjectException;
import dev.cceemulator.project.ProjectOriginStore;
import dev.cceemulator.project.ProjectStore;
import dev.cceemulator.upgrade.ClusterPath;
import dev.cceemulator.upgrade.Plan;
import dev.cceemulator.upgrade.PlanStore;
import dev.cceemulator.upgrade.ProjectChanges;
import java.util.List;
import java.util.Optional;

/** Projects for tests: each can have one of its own, which nothing in another one can see or disturb. */
public final class TenantService {
    private final Database database;
    private final ProjectChanges changes;
    private final Templates templates;
    private final ProjectCredentials credentials;
    private final Tenants tenants;

    public TenantService(Database database, Templates templates, ProjectCredentials credentials, Tenants tenants) {
        this.database = database;
        this.changes = new ProjectChanges(database);
        this.templates = templates;
        this.credentials = credentials;
        this.tenants = tenants;
    }

    /** All projects, in the order of their ids. */
    public List<Tenant> list() {
        return database.read(session -> new ProjectStore(session)
                .list().stream().map(project -> tenants.of(session, project)).toList());
    }

    /**
     * One project.
     *
     * @throws ProjectException if there is none of this id
     */
    public Tenant find(String projectId) {
        return database.read(projectId, session -> tenants.of(session, new ProjectStore(session).get(projectId)));
    }

    /**
     * Creates a project.
     *
     * @param isReplacing whether one that exists is removed first, with all it holds
     * @throws ProjectException if its id can be none, it exists, or there is no such template
     */
    public Created create(String projectId, ProjectRequest request, boolean isReplacing) {
        if (!ClusterPath.PROJECT_ID.matcher(projectId).matches()) {
            throw ProjectException.invalid(
                    "'" + projectId + "' is not a project id; expected " + ClusterPath.PROJECT_ID_FORM);
        }
        Origin like = origin(request.template());
        String template = like.template();
        ProjectContent content = templates
                .find(template)
                .orElseThrow(() -> ProjectException.invalid("There is no template '" + template + "'; expected "
                        + Templates.BUNDLED + ", " + Templates.EMPTY + ", or the id of a project"));
        String dialect = request.dialect() == null ? like.dialect().orElse(content.dialect()) : request.dialect();
        Plan plan = request.plan() == null ? like.plan().orElse(null) : request.plan();
        return changes.changeIfAny(projectId, session -> {
            ProjectStore projects = new ProjectStore(session);
            if (!isReplacing && projects.find(projectId).isPresent()) {
                throw ProjectException.conflict("Project " + projectId + " exists; choose another id, or send"
                        + " ?replace=true to put a fresh one in its place");
            }
            remove(session, projectId);
            Project project = new Project(projectId, content.name(), dialect);
            projects.add(List.of(project));
            new ProjectOriginStore(session).add(projectId, template);
            if (plan != null) {
                new PlanStore(session).addOriginal(projectId, plan);
            }
            fill(session, projectId, content);
            Issued issued = credentials.issue(session, projectId);
            return new Created(tenants.of(session, project), issued);
        });
    }

    /** Removes a project with all it holds; where there is none, nothing happens. */
    public void delete(String projectId) {
        changes.changeIfAny(projectId, session -> {
            remove(session, projectId);
            return true;
        });
    }

    /**
     * Makes a project what it was when it was created, clock and plan included. Its credentials stay, but for the tokens
     * that logins got.
     *
     * @throws ProjectException if there is none of this id, or what it was created from is gone
     */
    public Tenant reset(String projectId) {
        String template = database.read(projectId, session -> template(session, projectId));
        ProjectContent content = templates
                .find(template)
                .orElseThrow(() -> ProjectException.conflict(
                        "The fixtures do not have project " + template + " any more, of which it was made"));
        return changes.change(projectId, (session, project) -> {
            if (!template.equals(template(session, projectId))) {
                throw ProjectException.conflict(
                        "Project " + projectId + " was replaced by another request; send this one again");
            }
            fill(session, projectId, content);
            credentials.forgetLogins(session, projectId);
            return tenants.of(session, project);
        });
    }

    /** What a project is made of; one of the fixtures is made of itself. */
    private static String template(Session session, String projectId) {
        String id = new ProjectStore(session).get(projectId).id();
        return new ProjectOriginStore(session).find(id).orElse(id);
    }

    /**
     * Gives a project another plan for the tasks that are created from now on.
     *
     * @return the plan as it is kept
     * @throws ProjectException if there is none of this id
     */
    public Plan plan(String projectId, Plan plan) {
        return changes.change(projectId, (session, project) -> {
            new PlanStore(session).replace(projectId, plan);
            return tenants.plans().of(session, projectId);
        });
    }

    private void remove(Session session, String projectId) {
        new ProjectStore(session).remove(projectId);
        credentials.forget(session, projectId);
    }

    private static void fill(Session session, String projectId, ProjectContent content) {
        content.fill(session, projectId);
        new ProjectClockStore(session).remove(projectId);
        new PlanStore(session).restore(projectId);
    }

    /**
     * What a template stands for.
     *
     * @param template a template of the fixtures
     * @param dialect the dialect of a project that was itself created from that
     * @param plan the plan that such a project was created with
     */
    private record Origin(String template, Optional<String> dialect, Optional<Plan> plan) {}

    private Origin origin(String name) {
        return database.read(session -> new ProjectOriginStore(session)
                .find(name)
                .map(template -> new Origin(
                        template,
                        new ProjectStore(session).find(name).map(Project::dialect),
                        new PlanStore(session).original(name)))
                .orElse(new Origin(name, Optional.empty(), Optional.empty())));
    }
}
