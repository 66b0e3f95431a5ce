package dev.cceemulator.iam;

import dev.cceemulator.database.Database;
import dev.cceemulator.database.ProjectCache;
import dev.cceemulator.database.Session;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds credentials by their keys, cached until their projects change. A credential without a project, and a key that is
 * unknown, is read each time.
 */
final class CredentialCache<C> {
    private static final int MAX_CREDENTIALS = 10_000;

    /** Reads one credential. */
    @FunctionalInterface
    interface Reader<C> {
        Optional<C> read(Session session, String key);
    }

    /** The scope of a credential. */
    @FunctionalInterface
    interface Scope<C> {
        /** The id of the project; null if there is none. */
        @Nullable
        String projectOf(C credential);
    }

    private final Database database;
    private final Reader<C> reader;
    private final Scope<C> scope;
    private final ProjectCache<String, Optional<C>> cached;

    CredentialCache(Database database, Reader<C> reader, Scope<C> scope) {
        this.database = database;
        this.reader = reader;
        this.scope = scope;
        this.cached = database.newCache(MAX_CREDENTIALS, credential -> 1);
    }

    Optional<C> find(String key) {
        return cached.find(key)
                .orElseGet(() -> database.read(session -> reader.read(session, key))
                        .flatMap(credential -> cache(scope.projectOf(credential), key, credential)));
    }

    /** The first read found the project of the credential; this is a read of that project, cached until it changes. */
    private Optional<C> cache(@Nullable String projectId, String key, C credential) {
        return projectId == null
                ? Optional.of(credential)
                : cached.load(projectId, key, () -> database.read(projectId, session -> reader.read(session, key)));
    }
}
