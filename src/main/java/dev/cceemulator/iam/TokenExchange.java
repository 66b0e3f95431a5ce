package dev.cceemulator.iam;

import dev.cceemulator.json.JsonObjectReader;

/**
 * A request for a token in exchange for another one of the same user, as a client sends it that was configured with one.
 *
 * @param token the token to exchange
 * @param scope what the new one is to be scoped to
 */
public record TokenExchange(String token, TokenRequest.Scope scope) implements TokenRequest {
    static final String METHOD = "token";

    static TokenExchange read(JsonObjectReader identity, Scope scope) {
        return identity.requiredObject(METHOD, token -> new TokenExchange(token.requiredText("id"), scope));
    }

    /** Without the token, so that no log can hold it. */
    @Override
    public String toString() {
        return "TokenExchange[" + scope + "]";
    }
}
