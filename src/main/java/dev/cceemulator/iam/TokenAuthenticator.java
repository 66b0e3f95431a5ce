package dev.cceemulator.iam;

import dev.cceemulator.database.Database;
import dev.cceemulator.error.ApiError;
import dev.cceemulator.error.ApiException;
import dev.cceemulator.project.Clocks;

/** Authenticates callers by their tokens. */
final class TokenAuthenticator {
    private final Clocks clocks;
    private final CredentialCache<IamToken> tokens;

    TokenAuthenticator(Database database, Clocks clocks) {
        this.clocks = clocks;
        this.tokens = new CredentialCache<>(
                database, (session, hash) -> new IamStore(session).findToken(hash), IamToken::projectId);
    }

    /**
     * Checks a token, its expiry and its revocation.
     *
     * @throws ApiException with the gateway's 401 if it is unknown, expired or revoked
     */
    Caller authenticate(String token) {
        IamToken known = tokens.find(TokenHash.of(token)).orElseThrow(() -> new ApiException(ApiError.TOKEN_UNKNOWN));
        if (isExpiredOrRevoked(known)) {
            throw new ApiException(ApiError.TOKEN_EXPIRED);
        }
        return new Caller(known.user(), known.projectId());
    }

    /** Most tokens do not expire, and need no clock. */
    private boolean isExpiredOrRevoked(IamToken token) {
        return token.expiresAt() == null ? token.revoked() : token.isExpiredOrRevoked(clocks.now(token.projectId()));
    }
}
