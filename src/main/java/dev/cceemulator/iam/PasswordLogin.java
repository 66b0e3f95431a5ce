package dev.cceemulator.iam;

import org.jspecify.annotations.Nullable;

/**
 * A request for a token with a password.
 *
 * @param user the user
 * @param domain the user's domain; null only where the user is named by an id, which identifies the domain too
 * @param password the password that the client sent, right or wrong
 */
public record PasswordLogin(NameOrId user, @Nullable NameOrId domain, String password, Scope scope)
        implements TokenRequest {

    /** Without the password, so that no log can hold it. */
    @Override
    public String toString() {
        return "PasswordLogin[" + user + ", " + domain + ", " + scope + "]";
    }
}
