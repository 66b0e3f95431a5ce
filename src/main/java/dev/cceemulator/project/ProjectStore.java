package dev.cceemulator.project;

import dev.cceemulator.database.Session;
import java.util.Collection;
import java.util.Optional;

/** The table of projects, within one transaction. */
public final class ProjectStore {
    private final Session session;

    public ProjectStore(Session session) {
        this.session = session;
    }

    /** The project of an id. */
    public Optional<Project> find(String id) {
        return session.find(
                "SELECT name, dialect FROM project WHERE project_id = ?",
                row -> new Project(id, row.getString("name"), row.getString("dialect")),
                id);
    }

    /** Puts projects in place of those with the same ids, which are removed with all they hold. */
    public void replace(Collection<Project> projects) {
        session.executeEach(
                "DELETE FROM project WHERE project_id = ?", projects, project -> new Object[] {project.id()});
        session.executeEach("INSERT INTO project (project_id, name, dialect) VALUES (?, ?, ?)", projects, project ->
                new Object[] {project.id(), project.name(), project.dialect()});
    }
}
