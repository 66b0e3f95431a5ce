package dev.cceemulator.project;

import dev.cceemulator.database.Session;
import java.util.Optional;

/** What projects were created from while the emulator ran, within one transaction. */
public final class ProjectOriginStore {
    private final Session session;

    public ProjectOriginStore(Session session) {
        this.session = session;
    }

    /** The template of a project; empty if a fixture has the project. */
    public Optional<String> find(String projectId) {
        return session.find(
                "SELECT template FROM project_origin WHERE project_id = ?",
                row -> row.requiredText("template"),
                projectId);
    }

    /** How many projects were created, and are not part of the fixtures. */
    public long count() {
        return session.find("SELECT COUNT(*) AS projects FROM project_origin", row -> row.number("projects"))
                .orElseThrow();
    }

    /** Notes what a project is created from. */
    public void add(String projectId, String template) {
        session.execute("INSERT INTO project_origin (project_id, template) VALUES (?, ?)", projectId, template);
    }
}
