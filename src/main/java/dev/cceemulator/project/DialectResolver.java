package dev.cceemulator.project;

import dev.cceemulator.database.Session;
import dev.cceemulator.dialect.Dialect;
import org.jspecify.annotations.Nullable;

/**
 * The dialect of each project.
 *
 * @param byDefault the dialect of projects that choose none
 */
public record DialectResolver(Dialect byDefault) {

    /** The dialect of a project that exists. */
    public Dialect of(Session session, String projectId) {
        return of(new ProjectStore(session).find(projectId).orElseThrow().dialect());
    }

    /** The dialect of a project that chose the one of a name, or none. */
    public Dialect of(@Nullable String chosen) {
        return chosen == null ? byDefault : Dialect.of(chosen);
    }
}
