package dev.cceemulator.iam;

import dev.cceemulator.json.JsonObjectReader;
import dev.cceemulator.json.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body of a request for a token, by either of the methods that the emulator knows. */
public sealed interface TokenRequest permits PasswordLogin, TokenExchange {

    /** The scope of the token. */
    Scope scope();

    /**
     * The scope of a token: a project, which wins, or a domain, or neither, which is the user's domain.
     *
     * @param project the project, or null
     * @param domain the domain, or null
     */
    record Scope(@Nullable NameOrId project, @Nullable NameOrId domain) {
        static final Scope UNSPECIFIED = new Scope(null, null);

        private static Scope of(JsonObjectReader scope) {
            return new Scope(scope.object("project", NameOrId::of), scope.object("domain", NameOrId::of));
        }
    }

    /** Reads the body of a request. */
    static TokenRequest of(JsonObjectReader body) {
        return body.requiredObject("auth", auth -> {
            Scope said = auth.object("scope", Scope::of);
            Scope scope = said == null ? Scope.UNSPECIFIED : said;
            return auth.requiredObject("identity", identity -> of(identity, scope));
        });
    }

    private static TokenRequest of(JsonObjectReader identity, Scope scope) {
        List<String> methods =
                identity.strings("methods").stream().map(JsonValue::text).toList();
        if (methods.equals(List.of(TokenExchange.METHOD))) {
            return TokenExchange.read(identity, scope);
        }
        if (!methods.equals(List.of(PasswordLogin.METHOD))) {
            identity.problem("methods", "expected [\"password\"] or [\"token\"], the methods of the emulator");
        }
        return PasswordLogin.read(identity, scope);
    }
}
