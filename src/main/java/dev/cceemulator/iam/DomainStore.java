package dev.cceemulator.iam;

import dev.cceemulator.database.Session;
import java.util.Collection;

/** Which projects a domain has, within one transaction. */
public final class DomainStore {
    private final Session session;

    public DomainStore(Session session) {
        this.session = session;
    }

    /** Gives projects that are of no domain yet to one. */
    public void add(Collection<ProjectDomain> projects) {
        session.executeEach(
                "INSERT INTO iam_project_domain (project_id, domain_name) VALUES (?, ?)", projects, project ->
                        new Object[] {project.projectId(), project.domain()});
    }
}
