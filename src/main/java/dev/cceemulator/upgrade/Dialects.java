package dev.cceemulator.upgrade;

import dev.cceemulator.database.Session;
import dev.cceemulator.project.ProjectStore;
import org.jspecify.annotations.Nullable;

/**
 * Which dialect each project has.
 *
 * @param byDefault that of projects that choose none
 */
public record Dialects(Dialect byDefault) {

    /** The dialect of a project that exists. */
    Dialect of(Session session, String projectId) {
        return of(new ProjectStore(session).find(projectId).orElseThrow().dialect());
    }

    /** The dialect of a project that chose the one of a name, or none. */
    public Dialect of(@Nullable String chosen) {
        return chosen == null ? byDefault : Dialect.of(chosen);
    }
}
