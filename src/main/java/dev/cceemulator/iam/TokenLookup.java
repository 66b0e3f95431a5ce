package dev.cceemulator.iam;

import dev.cceemulator.database.Database;
import dev.cceemulator.database.KeptReads;
import dev.cceemulator.database.Session;
import dev.cceemulator.error.ApiException;
import dev.cceemulator.error.Refusal;
import dev.cceemulator.project.Caller;
import dev.cceemulator.project.Clocks;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds out who holds a token. */
final class TokenLookup {
    private static final int MAX_KEPT_TOKENS = 10_000;

    private final Database database;
    private final Clocks clocks;
    private final KeptReads<String, Optional<IamToken>> kept;

    TokenLookup(Database database, Clocks clocks) {
        this.database = database;
        this.clocks = clocks;
        this.kept = database.keep(MAX_KEPT_TOKENS, token -> 1);
    }

    /**
     * Checks everything about a token.
     *
     * @throws ApiException with the gateway's 401 if it is unknown or stale
     */
    Caller find(String token) {
        IamToken known = known(TokenHash.of(token)).orElseThrow(() -> new ApiException(Refusal.TOKEN_UNKNOWN));
        if (isStale(known)) {
            throw new ApiException(Refusal.TOKEN_STALE);
        }
        return new Caller(known.user(), known.projectId());
    }

    /** Most tokens do not expire, and nobody has to look at a clock for those. */
    private boolean isStale(IamToken token) {
        return token.expiresAt() == null ? token.revoked() : token.isStale(clocks.now(token.projectId()));
    }

    private Optional<IamToken> known(String hash) {
        return kept.find(hash)
                .orElseGet(() ->
                        database.read(session -> read(session, hash)).flatMap(token -> keep(token.projectId(), token)));
    }

    /** The first read told whose the token is; this is a read of that project, and can be kept until it changes. */
    private Optional<IamToken> keep(@Nullable String projectId, IamToken token) {
        return projectId == null
                ? Optional.of(token)
                : kept.read(projectId, token.hash(), session -> read(session, token.hash()));
    }

    private static Optional<IamToken> read(Session session, String hash) {
        return new IamStore(session).findToken(hash);
    }
}
