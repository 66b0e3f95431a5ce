package dev.cceemulator.iam;

import dev.cceemulator.json.JsonObjectReader;
import org.jspecify.annotations.Nullable;

/**
 * What a client sends to get a token with a password.
 *
 * @param user who wants it
 * @param domain whose user that is; null only where the user is named by an id, which says it already
 * @param password what the client holds for that user's password
 * @param scope for what
 */
public record PasswordLogin(NameOrId user, @Nullable NameOrId domain, String password, TokenRequest.Scope scope)
        implements TokenRequest {
    static final String METHOD = "password";

    static PasswordLogin read(JsonObjectReader identity, Scope scope) {
        return identity.requiredObject(METHOD, password -> password.requiredObject("user", user -> of(user, scope)));
    }

    private static PasswordLogin of(JsonObjectReader user, Scope scope) {
        NameOrId reference = NameOrId.of(user);
        NameOrId domain = reference.id() == null
                ? user.requiredObject("domain", NameOrId::of)
                : user.object("domain", NameOrId::of);
        return new PasswordLogin(reference, domain, user.requiredText("password"), scope);
    }

    /** Without the password, so that no log can hold it. */
    @Override
    public String toString() {
        return "PasswordLogin[" + user + ", " + domain + ", " + scope + "]";
    }
}
