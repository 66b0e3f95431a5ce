package dev.cceemulator.tenant;

import dev.cceemulator.database.Database;
import dev.cceemulator.database.Session;
import dev.cceemulator.fixtures.ProjectContent;
import dev.cceemulator.fixtures.Templates;
import dev.cceemulator.iam.ProjectCredentials;
import dev.cceemulator.iam.ProjectCredentials.Issued;
import dev.cceemulator.plan.TaskPlan;
import dev.cceemulator.project.Clocks;
import dev.cceemulator.project.Project;
import dev.cceemulator.project.ProjectClockStore;
import dev.cceemulator.project.ProjectException;
import dev.cceemulator.project.ProjectOriginStore;
import dev.cceemulator.project.ProjectStore;
import dev.cceemulator.tenant.ProjectDetails.Created;
import dev.cceemulator.upgrade.domain.Cluster;
import dev.cceemulator.upgrade.domain.ClusterKey;
import dev.cceemulator.upgrade.service.ClusterQueries;
import dev.cceemulator.upgrade.store.ClusterStore;
import dev.cceemulator.upgrade.store.PlanStore;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Projects for tests. Each test can have its own, which is isolated from all others. */
public final class ProjectService {
    /** Limits what callers of the control API can add; fixtures may have more. */
    static final int MAX_CLUSTERS = 200;

    private final Database database;
    private final Clocks clocks;
    private final ProjectTransactions transactions;
    private final int maxProjects;

    /** Held while a project is created: a transaction does not see projects that others are about to add. */
    private final Lock creation = new ReentrantLock();

    private final Templates templates;
    private final ProjectCredentials credentials;
    private final ProjectDetailsReader details;

    /** @param maxProjects the maximum number of projects, not counting those of the fixtures */
    public ProjectService(
            Database database,
            Clocks clocks,
            int maxProjects,
            Templates templates,
            ProjectCredentials credentials,
            ProjectDetailsReader details) {
        this.database = database;
        this.clocks = clocks;
        this.transactions = new ProjectTransactions(database);
        this.maxProjects = maxProjects;
        this.templates = templates;
        this.credentials = credentials;
        this.details = details;
    }

    /** All projects, in the order of their ids. */
    public List<ProjectDetails> list() {
        return database.read(session -> new ProjectStore(session)
                .list().stream().map(project -> details.read(session, project)).toList());
    }

    /**
     * One project.
     *
     * @throws ProjectException if there is no such project
     */
    public ProjectDetails find(String projectId) {
        return database.read(projectId, session -> find(session, projectId));
    }

    private ProjectDetails find(Session session, String projectId) {
        return details.read(session, new ProjectStore(session).get(projectId));
    }

    /**
     * The clusters of a project, in the order of the fixtures, followed by those that were added.
     *
     * @throws ProjectException if there is no such project
     */
    public List<Cluster> clusters(String projectId) {
        return database.read(projectId, session -> {
            ClusterQueries clusters = new ClusterQueries(session, clocks.time(session, projectId));
            return find(session, projectId).clusterIds().stream()
                    .map(id -> clusters.find(new ClusterKey(projectId, id)).orElseThrow())
                    .toList();
        });
    }

    /**
     * Creates a project.
     *
     * @param replace whether an existing one is removed first, with its content
     * @throws ProjectException if the id is malformed or taken, or there is no such template
     */
    public Created create(String projectId, CreateProject request, boolean replace) {
        requireValidId(projectId);
        Origin origin = resolveTemplate(request.template());
        String template = origin.template();
        ProjectContent content = templates
                .find(template)
                .orElseThrow(() -> ProjectException.invalid("There is no template '" + template + "'; expected "
                        + Templates.BUNDLED + ", " + Templates.EMPTY + ", or the id of a project"));
        String dialect = request.dialect() == null
                ? origin.dialect().orElse(content.dialect())
                : request.dialect().id();
        TaskPlan plan = request.plan() == null ? origin.plan().orElse(null) : request.plan();
        creation.lock();
        try {
            return transactions.changeOrCreate(projectId, session -> {
                ProjectStore projects = new ProjectStore(session);
                if (!replace && projects.find(projectId).isPresent()) {
                    throw ProjectException.conflict(
                            "Project " + projectId + " already exists; choose another id", "?replace=true replaces it");
                }
                remove(session, projectId);
                requireBelowProjectLimit(session);
                Project project = new Project(projectId, content.name(), dialect);
                projects.add(List.of(project));
                new ProjectOriginStore(session).add(projectId, template);
                if (plan != null) {
                    new PlanStore(session).addOriginal(projectId, plan);
                }
                restore(session, projectId, content);
                Issued issued = credentials.issue(session, projectId);
                return new Created(details.read(session, project), issued, origin.note());
            });
        } finally {
            creation.unlock();
        }
    }

    private static void requireValidId(String projectId) {
        if (!ClusterKey.PROJECT_ID.matcher(projectId).matches()) {
            throw ProjectException.invalid(
                    "'" + projectId + "' is not a project id; expected " + ClusterKey.PROJECT_ID_FORMAT);
        }
    }

    private void requireBelowProjectLimit(Session session) {
        if (new ProjectOriginStore(session).count() >= maxProjects) {
            throw ProjectException.conflict("There are already " + maxProjects
                    + " projects for tests, which is the limit; delete unused ones, or"
                    + " start the emulator with a higher --max-projects");
        }
    }

    /**
     * Adds a cluster to a project, after its other clusters; a reset of the project removes it.
     *
     * @param cluster the cluster, whose version may be short
     * @param replace whether an existing one is removed first, with its content
     * @return the cluster as it is stored, with an exact version
     * @throws ProjectException if there is no such project, the id is malformed or taken, or no exact version is known for a short one
     */
    public Cluster addCluster(Cluster cluster, boolean replace) {
        if (!ClusterKey.CLUSTER_ID.matcher(cluster.id()).matches()) {
            throw ProjectException.invalid(
                    "'" + cluster.id() + "' is not a cluster id; expected " + ClusterKey.CLUSTER_ID_FORMAT);
        }
        if (cluster.version() == null) {
            throw ProjectException.invalid("A cluster needs a version, such as v1.28.15-r10 or v1.28");
        }
        Cluster added = cluster.withVersion(templates.exactVersion(cluster.version()));
        ClusterKey key = new ClusterKey(cluster.projectId(), cluster.id());
        return transactions.change(cluster.projectId(), (session, project) -> {
            ClusterStore clusters = new ClusterStore(session);
            if (clusters.find(key).isEmpty()) {
                requireBelowClusterLimit(clusters, project.id());
            } else if (replace) {
                clusters.remove(key);
            } else {
                throw ProjectException.conflict(
                        "Project " + project.id() + " already has a cluster " + cluster.id() + "; choose another id",
                        "?replace=true replaces it");
            }
            clusters.add(List.of(added));
            return added;
        });
    }

    private static void requireBelowClusterLimit(ClusterStore clusters, String projectId) {
        if (clusters.count(projectId) >= MAX_CLUSTERS) {
            throw ProjectException.conflict(
                    "Project " + projectId + " has " + MAX_CLUSTERS + " clusters or more, so none can be added");
        }
    }

    /**
     * Removes a project with its content; does nothing if there is none.
     *
     * @throws ProjectException if the id is malformed
     */
    public void delete(String projectId) {
        requireValidId(projectId);
        transactions.changeOrCreate(projectId, session -> {
            remove(session, projectId);
            return true;
        });
    }

    /**
     * Resets a project to the state in which it was created, including clock and plan. Its credentials stay, except for
     * tokens of logins.
     *
     * @throws ProjectException if there is no such project, or its template no longer exists
     */
    public ProjectDetails reset(String projectId) {
        String template = database.read(projectId, session -> template(session, projectId));
        ProjectContent content = templates
                .find(template)
                .orElseThrow(() -> ProjectException.conflict(
                        "The fixtures no longer have project " + template + ", the template of this project"));
        return transactions.change(projectId, (session, project) -> {
            if (!template.equals(template(session, projectId))) {
                throw ProjectException.conflict("Project " + projectId + " was replaced at the same time; try again");
            }
            restore(session, projectId, content);
            credentials.removeIssuedTokens(session, projectId);
            return details.read(session, project);
        });
    }

    /** The template of a project; a project of the fixtures is its own template. */
    private static String template(Session session, String projectId) {
        String id = new ProjectStore(session).get(projectId).id();
        return new ProjectOriginStore(session).find(id).orElse(id);
    }

    /**
     * Replaces the plan of a project, for tasks that are created from now on.
     *
     * @return the plan as it is stored
     * @throws ProjectException if there is no such project
     */
    public TaskPlan replacePlan(String projectId, TaskPlan plan) {
        return transactions.change(projectId, (session, project) -> {
            new PlanStore(session).replace(projectId, plan);
            return details.plans().resolve(session, projectId);
        });
    }

    private void remove(Session session, String projectId) {
        new ProjectStore(session).remove(projectId);
        credentials.remove(session, projectId);
    }

    private static void restore(Session session, String projectId, ProjectContent content) {
        content.restore(session, projectId);
        new ProjectClockStore(session).remove(projectId);
        new PlanStore(session).restore(projectId);
    }

    /**
     * The origin of a new project's content.
     *
     * @param template the template
     * @param dialect the dialect of the named project, if it was itself created from the template
     * @param plan the plan that the named project was created with
     * @param note a note if the template is not the named project
     */
    private record Origin(
            String template,
            Optional<String> dialect,
            Optional<TaskPlan> plan,
            @Nullable String note) {
        static Origin of(String template) {
            return new Origin(template, Optional.empty(), Optional.empty(), null);
        }
    }

    private Origin resolveTemplate(@Nullable String name) {
        if (name == null) {
            return Origin.of(templates.defaultTemplate());
        }
        return database.read(session -> new ProjectOriginStore(session)
                .find(name)
                .map(template -> new Origin(
                        template,
                        new ProjectStore(session).find(name).map(Project::dialect),
                        new PlanStore(session).original(name),
                        "Project " + name + " was itself created from the template " + template
                                + "; this one was created from the same template, and does not copy what " + name
                                + " contains now"))
                .orElse(Origin.of(name)));
    }
}
