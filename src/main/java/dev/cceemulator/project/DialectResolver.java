package dev.cceemulator.project;

import dev.cceemulator.database.Session;
import dev.cceemulator.dialect.Dialect;
import org.jspecify.annotations.Nullable;

/**
 * Resolves the dialect of each project.
 *
 * @param defaultDialect the dialect of projects that choose none
 */
public record DialectResolver(Dialect defaultDialect) {

    /** The dialect of an existing project. */
    public Dialect resolve(Session session, String projectId) {
        return resolve(new ProjectStore(session).find(projectId).orElseThrow().dialect());
    }

    /** The dialect with a name, or the default if the name is null. */
    public Dialect resolve(@Nullable String name) {
        return name == null ? defaultDialect : Dialect.of(name);
    }
}
