package dev.cceemulator.iam;

import dev.cceemulator.database.Database;
import dev.cceemulator.database.ProjectCache;
import dev.cceemulator.database.Session;
import dev.cceemulator.error.ApiError;
import dev.cceemulator.error.ApiException;
import dev.cceemulator.project.Clocks;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds out who holds a token. */
final class TokenAuthenticator {
    private static final int MAX_CACHED_TOKENS = 10_000;

    private final Database database;
    private final Clocks clocks;
    private final ProjectCache<String, Optional<IamToken>> cached;

    TokenAuthenticator(Database database, Clocks clocks) {
        this.database = database;
        this.clocks = clocks;
        this.cached = database.newCache(MAX_CACHED_TOKENS, token -> 1);
    }

    /**
     * Checks everything about a token.
     *
     * @throws ApiException with the gateway's 401 if it is unknown or stale
     */
    Caller find(String token) {
        IamToken known = known(TokenHash.of(token)).orElseThrow(() -> new ApiException(ApiError.TOKEN_UNKNOWN));
        if (isExpiredOrRevoked(known)) {
            throw new ApiException(ApiError.TOKEN_EXPIRED);
        }
        return new Caller(known.user(), known.projectId());
    }

    /** Most tokens do not expire, and need no clock. */
    private boolean isExpiredOrRevoked(IamToken token) {
        return token.expiresAt() == null ? token.revoked() : token.isExpiredOrRevoked(clocks.now(token.projectId()));
    }

    private Optional<IamToken> known(String hash) {
        return cached.find(hash)
                .orElseGet(() -> database.read(session -> read(session, hash))
                        .flatMap(token -> cache(token.projectId(), token)));
    }

    /** The first read found the project of the token; this is a read of that project, and can be cached until it changes. */
    private Optional<IamToken> cache(@Nullable String projectId, IamToken token) {
        return projectId == null
                ? Optional.of(token)
                : cached.load(
                        projectId,
                        token.hash(),
                        () -> database.read(projectId, session -> read(session, token.hash())));
    }

    private static Optional<IamToken> read(Session session, String hash) {
        return new IamStore(session).findToken(hash);
    }
}
