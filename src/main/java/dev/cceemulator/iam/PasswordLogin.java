package dev.cceemulator.iam;

import dev.cceemulator.json.JsonObjectReader;
import dev.cceemulator.json.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a client sends to get a token with a password.
 *
 * @param user who wants it
 * @param domain whose user that is; null only where the user is named by an id, which says it already
 * @param password what the client holds for that user's password
 * @param scope for what
 */
public record PasswordLogin(NameOrId user, @Nullable NameOrId domain, String password, Scope scope) {
    private static final String METHOD = "password";

    /**
     * For what a token is to be good: a project, which wins, or a domain, or neither, which is the user's domain.
     *
     * @param project the project, or null
     * @param domain the domain, or null
     */
    record Scope(@Nullable NameOrId project, @Nullable NameOrId domain) {
        static final Scope UNSPECIFIED = new Scope(null, null);

        static Scope of(JsonObjectReader scope) {
            return new Scope(scope.object("project", NameOrId::of), scope.object("domain", NameOrId::of));
        }
    }

    /** Reads the body of a request. */
    public static PasswordLogin of(JsonObjectReader body) {
        return body.requiredObject("auth", auth -> {
            Scope said = auth.object("scope", Scope::of);
            Scope scope = said == null ? Scope.UNSPECIFIED : said;
            return auth.requiredObject("identity", identity -> {
                requirePasswordMethod(identity);
                return identity.requiredObject(
                        METHOD, password -> password.requiredObject("user", user -> of(user, scope)));
            });
        });
    }

    private static void requirePasswordMethod(JsonObjectReader identity) {
        List<String> methods =
                identity.strings("methods").stream().map(JsonValue::text).toList();
        if (!methods.equals(List.of(METHOD))) {
            identity.problem("methods", "expected [\"" + METHOD + "\"], the only method of the emulator");
        }
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
