package dev.cceemulator.project;

import dev.cceemulator.database.LockedException;
import dev.cceemulator.database.Row;
import dev.cceemulator.database.Session;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The table of projects, within one transaction. */
public final class ProjectStore {
    private static final String SELECT = "SELECT project_id, name, dialect FROM project";
    private static final String REMOVE = "DELETE FROM project WHERE project_id = ?";

    private final Session session;

    public ProjectStore(Session session) {
        this.session = session;
    }

    /** The project with an id; empty if there is none. */
    public Optional<Project> find(String id) {
        return session.find(SELECT + " WHERE project_id = ?", ProjectStore::project, id);
    }

    /**
     * The project with an id.
     *
     * @throws ProjectException if there is none
     */
    public Project get(String id) {
        return find(id).orElseThrow(() -> ProjectException.unknown(id));
    }

    /** All projects, in the order of their ids. */
    public List<Project> list() {
        return session.list(SELECT + " ORDER BY project_id", ProjectStore::project);
    }

    /**
     * Locks a project until the transaction ends; does nothing if there is none.
     *
     * @throws LockedException if another transaction holds the lock for longer than the database waits
     */
    public void lock(String id) {
        session.find(SELECT + " WHERE project_id = ? FOR UPDATE", ProjectStore::project, id);
    }

    /** Removes a project with its content. */
    public void remove(String id) {
        session.execute(REMOVE, id);
    }

    /** Reads a project from a row with the three columns of this table. */
    public static Project project(Row row) {
        return new Project(row.requiredText("project_id"), row.text("name"), row.text("dialect"));
    }

    /** Adds projects after removing those with the same ids, including their content. */
    public void replace(Collection<Project> projects) {
        session.executeBatch(REMOVE, projects, project -> new Object[] {project.id()});
        add(projects);
    }

    /** Adds projects; their ids must be unused. */
    public void add(Collection<Project> projects) {
        session.executeBatch("INSERT INTO project (project_id, name, dialect) VALUES (?, ?, ?)", projects, project ->
                new Object[] {project.id(), project.name(), project.dialect()});
    }
}
