package dev.cceemulator.iam;

import org.jspecify.annotations.Nullable;

/** A request for a token, by one of the methods that the emulator knows. */
public sealed interface TokenRequest permits PasswordLogin, TokenExchange {

    /** The scope of the token. */
    Scope scope();

    /**
     * The scope of a token: a project, which takes precedence, or a domain, or neither, which is the user's domain.
     *
     * @param project the project, or null
     * @param domain the domain, or null
     */
    record Scope(@Nullable NameOrId project, @Nullable NameOrId domain) {
        public static final Scope UNSPECIFIED = new Scope(null, null);
    }
}
