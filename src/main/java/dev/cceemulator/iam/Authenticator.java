package dev.cceemulator.iam;

import dev.cceemulator.database.Database;
import dev.cceemulator.error.ApiError;
import dev.cceemulator.error.ApiException;
import dev.cceemulator.iam.signature.AuthorizationHeader;
import dev.cceemulator.iam.signature.SignedRequest;
import dev.cceemulator.project.Clocks;
import java.time.InstantSource;

/** Authenticates the callers of requests by token or signature. */
public final class Authenticator {
    private final AuthMode mode;
    private final TokenAuthenticator tokens;
    private final SignatureAuthenticator signatures;

    /**
     * @param clocks the times at which tokens expire
     * @param signatureClock the time with which the dates of signatures are compared
     */
    public Authenticator(AuthMode mode, Database database, Clocks clocks, InstantSource signatureClock) {
        this.mode = mode;
        this.tokens = new TokenAuthenticator(database, clocks);
        this.signatures = new SignatureAuthenticator(database, signatureClock);
    }

    /**
     * Checks a credential. A token takes precedence where both are sent.
     *
     * @throws ApiException with the gateway's 401 if the credential is not valid
     */
    public Caller authenticate(SignedRequest request) {
        String token = request.header("X-Auth-Token");
        if (token != null) {
            return tokenHolder(token);
        }
        String authorization = request.header("Authorization");
        if (authorization == null) {
            throw new ApiException(ApiError.TOKEN_MISSING);
        }
        AuthorizationHeader header = AuthorizationHeader.parse(authorization);
        return mode == AuthMode.LENIENT ? Caller.ANYONE : signatures.authenticate(request, header);
    }

    private Caller tokenHolder(String token) {
        if (token.isEmpty()) {
            throw new ApiException(ApiError.TOKEN_UNKNOWN);
        }
        if (mode == AuthMode.LENIENT) {
            return Caller.ANYONE;
        }
        return tokens.authenticate(token);
    }
}
