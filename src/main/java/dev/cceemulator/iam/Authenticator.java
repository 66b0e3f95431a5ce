package dev.cceemulator.iam;

import dev.cceemulator.database.Database;
import dev.cceemulator.database.KeptReads;
import dev.cceemulator.database.Session;
import dev.cceemulator.error.ApiException;
import dev.cceemulator.error.Refusal;
import dev.cceemulator.project.Caller;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds out who is calling, from the headers that the gateway hands over. */
public final class Authenticator {
    private static final int MAX_KEPT_TOKENS = 10_000;

    private final AuthMode mode;
    private final Database database;
    private final InstantSource clock;
    private final KeptReads<String, Optional<IamToken>> kept;

    public Authenticator(AuthMode mode, Database database, InstantSource clock) {
        this.mode = mode;
        this.database = database;
        this.clock = clock;
        this.kept = database.keep(MAX_KEPT_TOKENS, token -> 1);
    }

    /**
     * Checks a credential. A token wins where both are sent.
     *
     * @param token the value of X-Auth-Token, or null if the header was not sent
     * @param authorization the value of Authorization, or null if the header was not sent
     * @throws ApiException with the gateway's 401 if the credential is not good
     */
    public Caller authenticate(@Nullable String token, @Nullable String authorization) {
        if (token != null) {
            return tokenHolder(token);
        }
        throw new ApiException(authorization == null ? Refusal.TOKEN_MISSING : Refusal.SIGNATURE_UNKNOWN);
    }

    private Caller tokenHolder(String token) {
        if (token.isEmpty()) {
            throw new ApiException(Refusal.TOKEN_UNKNOWN);
        }
        if (mode == AuthMode.LENIENT) {
            return Caller.ANYONE;
        }
        IamToken known = find(TokenHash.of(token)).orElseThrow(() -> new ApiException(Refusal.TOKEN_UNKNOWN));
        if (known.isStale(clock.instant())) {
            throw new ApiException(Refusal.TOKEN_STALE);
        }
        return new Caller(known.user(), known.projectId());
    }

    /** The first read tells whose the token is; the second is a read of that project, and can be kept until it changes. */
    private Optional<IamToken> find(String hash) {
        return kept.find(hash)
                .orElseGet(() -> database.read(session -> read(session, hash))
                        .flatMap(token -> kept.read(token.projectId(), hash, session -> read(session, hash))));
    }

    private static Optional<IamToken> read(Session session, String hash) {
        return new IamStore(session).findToken(hash);
    }
}
