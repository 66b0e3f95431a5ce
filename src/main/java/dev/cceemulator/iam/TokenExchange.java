package dev.cceemulator.iam;

/**
 * A request for a token in exchange for another one of the same user, sent by clients that are configured with a token.
 *
 * @param token the token to exchange
 * @param scope the scope of the new one
 */
public record TokenExchange(String token, Scope scope) implements TokenRequest {

    /** Without the token, so that no log can hold it. */
    @Override
    public String toString() {
        return "TokenExchange[" + scope + "]";
    }
}
