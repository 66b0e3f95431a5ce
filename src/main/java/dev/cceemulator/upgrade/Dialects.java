package dev.cceemulator.upgrade;

import dev.cceemulator.database.Session;
import dev.cceemulator.project.Project;
import dev.cceemulator.project.ProjectStore;

/**
 * Which dialect each project has.
 *
 * @param byDefault that of projects that choose none
 */
public record Dialects(Dialect byDefault) {

    /** The dialect of a project that exists. */
    Dialect of(Session session, String projectId) {
        return of(new ProjectStore(session).find(projectId).orElseThrow());
    }

    /** The dialect of a project. */
    public Dialect of(Project project) {
        return Dialect.of(project.dialect(), byDefault);
    }
}
