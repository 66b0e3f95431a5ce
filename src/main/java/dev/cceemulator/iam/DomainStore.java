package dev.cceemulator.iam;

import dev.cceemulator.database.Session;
import dev.cceemulator.project.Project;
import dev.cceemulator.project.ProjectStore;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table of the projects of each domain, within one transaction. A project without a domain is open to all. */
public final class DomainStore {
    private static final String PROJECTS = "SELECT project.project_id, project.name, project.dialect FROM project"
            + " LEFT JOIN iam_project_domain owned ON owned.project_id = project.project_id"
            + " WHERE (CAST(? AS VARCHAR) IS NULL OR owned.domain_name IS NULL OR owned.domain_name = ?)";
    private static final String IN_ORDER = " ORDER BY project.project_id";

    private final Session session;

    public DomainStore(Session session) {
        this.session = session;
    }

    /** Adds projects that have no domain yet. */
    public void add(Collection<ProjectDomain> projects) {
        session.executeBatch(
                "INSERT INTO iam_project_domain (project_id, domain_name) VALUES (?, ?)", projects, project ->
                        new Object[] {project.projectId(), project.domain()});
    }

    /** @param domain the name of the domain; null for the projects of all */
    List<Project> list(@Nullable String domain) {
        return session.list(PROJECTS + IN_ORDER, ProjectStore::project, domain, domain);
    }

    /** The projects with one name, of which a domain may have several, or the one with an id. */
    List<Project> find(@Nullable String domain, NameOrId project) {
        return project.id() == null
                ? session.list(
                        PROJECTS + " AND project.name = ?" + IN_ORDER,
                        ProjectStore::project,
                        domain,
                        domain,
                        project.name())
                : session.list(
                        PROJECTS + " AND project.project_id = ?", ProjectStore::project, domain, domain, project.id());
    }
}
