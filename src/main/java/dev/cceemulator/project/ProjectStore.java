package dev.cceemulator.project;

import dev.cceemulator.database.Session;
import java.util.Collection;

/** The table of projects, within one transaction. */
public final class ProjectStore {
    private final Session session;

    public ProjectStore(Session session) {
        this.session = session;
    }

    /** Puts projects in place of those with the same ids, which are removed with all they hold. */
    public void replace(Collection<Project> projects) {
        session.executeEach(
                "DELETE FROM project WHERE project_id = ?", projects, project -> new Object[] {project.id()});
        session.executeEach("INSERT INTO project (project_id, name) VALUES (?, ?)", projects, project ->
                new Object[] {project.id(), project.name()});
    }
}
