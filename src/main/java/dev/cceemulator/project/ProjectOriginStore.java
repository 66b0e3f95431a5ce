package dev.cceemulator.project;

import dev.cceemulator.database.Session;
import java.util.Optional;

/** The table of the templates from which projects were created, within one transaction. */
public final class ProjectOriginStore {
    private final Session session;

    public ProjectOriginStore(Session session) {
        this.session = session;
    }

    /** The template of a project; empty if it is part of the fixtures. */
    public Optional<String> find(String projectId) {
        return session.find(
                "SELECT template FROM project_origin WHERE project_id = ?",
                row -> row.requiredText("template"),
                projectId);
    }

    /** The number of projects that are not part of the fixtures. */
    public long count() {
        return session.find("SELECT COUNT(*) AS projects FROM project_origin", row -> row.number("projects"))
                .orElseThrow();
    }

    /** Stores the template of a project. */
    public void add(String projectId, String template) {
        session.execute("INSERT INTO project_origin (project_id, template) VALUES (?, ?)", projectId, template);
    }
}
