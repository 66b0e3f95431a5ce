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
import org.jspecify.annotations.Nullable;

/** Projects for tests: each can have one of its own, which nothing in another one can see or disturb. */
public final class ProjectService {
    /** Fixtures may have more; these are added one by one, by anyone who reaches the control API. */
    static final int MAX_CLUSTERS = 200;

    private final Database database;
    private final Clocks clocks;
    private final ProjectTransactions changes;
    private final int maxProjects;
    private final Templates templates;
    private final ProjectCredentials credentials;
    private final ProjectDetailsReader details;

    /** @param maxProjects how many projects may be created besides those of the fixtures */
    public ProjectService(
            Database database,
            Clocks clocks,
            int maxProjects,
            Templates templates,
            ProjectCredentials credentials,
            ProjectDetailsReader details) {
        this.database = database;
        this.clocks = clocks;
        this.changes = new ProjectTransactions(database);
        this.maxProjects = maxProjects;
        this.templates = templates;
        this.credentials = credentials;
        this.details = details;
    }

    /** All projects, in the order of their ids. */
    public List<ProjectDetails> list() {
        return database.read(session -> new ProjectStore(session)
                .list().stream().map(project -> details.of(session, project)).toList());
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
        return details.of(session, new ProjectStore(session).get(projectId));
    }

    /**
     * The clusters of a project, in the order of the fixtures, then those that were added.
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
     * @param isReplacing whether one that exists is removed first, with all it holds
     * @throws ProjectException if the id is malformed or taken, or there is no such template
     */
    public Created create(String projectId, CreateProject request, boolean isReplacing) {
        requireValid(projectId);
        Origin like = origin(request.template());
        String template = like.template();
        ProjectContent content = templates
                .find(template)
                .orElseThrow(() -> ProjectException.invalid("There is no template '" + template + "'; expected "
                        + Templates.BUNDLED + ", " + Templates.EMPTY + ", or the id of a project"));
        String dialect = request.dialect() == null
                ? like.dialect().orElse(content.dialect())
                : request.dialect().id();
        TaskPlan plan = request.plan() == null ? like.plan().orElse(null) : request.plan();
        return changes.changeOrCreate(projectId, session -> {
            ProjectStore projects = new ProjectStore(session);
            if (!isReplacing && projects.find(projectId).isPresent()) {
                throw ProjectException.conflict(
                        "Project " + projectId + " exists; choose another id", "?replace=true replaces it");
            }
            remove(session, projectId);
            requireRoom(session);
            Project project = new Project(projectId, content.name(), dialect);
            projects.add(List.of(project));
            new ProjectOriginStore(session).add(projectId, template);
            if (plan != null) {
                new PlanStore(session).addOriginal(projectId, plan);
            }
            fill(session, projectId, content);
            Issued issued = credentials.issue(session, projectId);
            return new Created(details.of(session, project), issued, like.note());
        });
    }

    private static void requireValid(String projectId) {
        if (!ClusterKey.PROJECT_ID.matcher(projectId).matches()) {
            throw ProjectException.invalid(
                    "'" + projectId + "' is not a project id; expected " + ClusterKey.PROJECT_ID_FORM);
        }
    }

    private void requireRoom(Session session) {
        if (new ProjectOriginStore(session).count() >= maxProjects) {
            throw ProjectException.conflict("There are " + maxProjects
                    + " projects for tests, which is the limit; delete those that are not used"
                    + " any more, or start the emulator with another --max-projects");
        }
    }

    /**
     * Adds a cluster to a project, after those that it has; a reset of the project removes it.
     *
     * @param cluster its version may be a short one
     * @param isReplacing whether one that exists is removed first, with all it holds
     * @return the cluster as it is stored, with an exact version
     * @throws ProjectException if there is no such project, the id is malformed or taken, or the version stands for none
     */
    public Cluster addCluster(Cluster cluster, boolean isReplacing) {
        if (!ClusterKey.CLUSTER_ID.matcher(cluster.id()).matches()) {
            throw ProjectException.invalid(
                    "'" + cluster.id() + "' is not a cluster id; expected " + ClusterKey.CLUSTER_ID_FORM);
        }
        if (cluster.version() == null) {
            throw ProjectException.invalid("A cluster needs a version, such as v1.28.15-r10 or v1.28");
        }
        Cluster added = cluster.ofVersion(templates.exactVersion(cluster.version()));
        ClusterKey key = new ClusterKey(cluster.projectId(), cluster.id());
        return changes.change(cluster.projectId(), (session, project) -> {
            ClusterStore clusters = new ClusterStore(session);
            if (clusters.find(key).isEmpty()) {
                requireRoomForCluster(clusters, project.id());
            } else if (isReplacing) {
                clusters.remove(key);
            } else {
                throw ProjectException.conflict(
                        "Project " + project.id() + " has a cluster " + cluster.id() + "; choose another id",
                        "?replace=true replaces it");
            }
            clusters.add(List.of(added));
            return added;
        });
    }

    private static void requireRoomForCluster(ClusterStore clusters, String projectId) {
        if (clusters.count(projectId) >= MAX_CLUSTERS) {
            throw ProjectException.conflict(
                    "Project " + projectId + " has " + MAX_CLUSTERS + " clusters or more, to which none can be added");
        }
    }

    /**
     * Removes a project with all it holds; does nothing where there is none.
     *
     * @throws ProjectException if the id is malformed
     */
    public void delete(String projectId) {
        requireValid(projectId);
        changes.changeOrCreate(projectId, session -> {
            remove(session, projectId);
            return true;
        });
    }

    /**
     * Makes a project what it was when it was created, clock and plan included. Its credentials stay, but for the tokens
     * that logins got.
     *
     * @throws ProjectException if there is no such project, or what it was created from is gone
     */
    public ProjectDetails reset(String projectId) {
        String template = database.read(projectId, session -> template(session, projectId));
        ProjectContent content = templates
                .find(template)
                .orElseThrow(() -> ProjectException.conflict(
                        "The fixtures no longer have project " + template + ", from which it was created"));
        return changes.change(projectId, (session, project) -> {
            if (!template.equals(template(session, projectId))) {
                throw ProjectException.conflict("Project " + projectId + " was replaced meanwhile; try again");
            }
            fill(session, projectId, content);
            credentials.forgetLogins(session, projectId);
            return details.of(session, project);
        });
    }

    /** The template of a project; a project of the fixtures is its own template. */
    private static String template(Session session, String projectId) {
        String id = new ProjectStore(session).get(projectId).id();
        return new ProjectOriginStore(session).find(id).orElse(id);
    }

    /**
     * Gives a project another plan for the tasks that are created from now on.
     *
     * @return the plan as it is stored
     * @throws ProjectException if there is no such project
     */
    public TaskPlan plan(String projectId, TaskPlan plan) {
        return changes.change(projectId, (session, project) -> {
            new PlanStore(session).replace(projectId, plan);
            return details.plans().of(session, projectId);
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
     * The source that a template's name leads to.
     *
     * @param template a template of the fixtures
     * @param dialect the dialect of a project that was itself created from that
     * @param plan the plan that such a project was created with
     * @param note says so where a project is named, but the source is another
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

    private Origin origin(@Nullable String name) {
        if (name == null) {
            return Origin.of(templates.byDefault());
        }
        return database.read(session -> new ProjectOriginStore(session)
                .find(name)
                .map(template -> new Origin(
                        template,
                        new ProjectStore(session).find(name).map(Project::dialect),
                        new PlanStore(session).original(name),
                        "Project " + name + " was itself created from the template " + template
                                + "; this one was created in the same way, and has nothing of what " + name
                                + " holds by now"))
                .orElse(Origin.of(name)));
    }
}
