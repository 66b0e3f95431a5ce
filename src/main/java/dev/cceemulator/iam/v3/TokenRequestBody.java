package dev.cceemulator.iam.v3;

import dev.cceemulator.iam.NameOrId;
import dev.cceemulator.iam.PasswordLogin;
import dev.cceemulator.iam.TokenExchange;
import dev.cceemulator.iam.TokenMethod;
import dev.cceemulator.iam.TokenRequest;
import dev.cceemulator.iam.TokenRequest.Scope;
import dev.cceemulator.json.JsonObjectReader;
import dev.cceemulator.json.JsonValue;
import java.util.List;

/** Reads the body of a request for a token. */
final class TokenRequestBody {
    private static final String PASSWORD = "password";
    private static final String TOKEN = "token";

    private TokenRequestBody() {}

    /** The name of a method, in requests and in descriptions of tokens. */
    static String nameOf(TokenMethod method) {
        return method == TokenMethod.PASSWORD ? PASSWORD : TOKEN;
    }

    static TokenRequest read(JsonObjectReader body) {
        return body.requiredObject("auth", auth -> {
            Scope given = auth.object("scope", TokenRequestBody::scope);
            Scope scope = given == null ? Scope.UNSPECIFIED : given;
            return auth.requiredObject("identity", identity -> identity(identity, scope));
        });
    }

    private static Scope scope(JsonObjectReader scope) {
        return new Scope(
                scope.object("project", TokenRequestBody::nameOrId),
                scope.object("domain", TokenRequestBody::nameOrId));
    }

    private static TokenRequest identity(JsonObjectReader identity, Scope scope) {
        List<String> methods =
                identity.strings("methods").stream().map(JsonValue::text).toList();
        if (methods.equals(List.of(TOKEN))) {
            return identity.requiredObject(TOKEN, token -> new TokenExchange(token.requiredText("id"), scope));
        }
        if (!methods.equals(List.of(PASSWORD))) {
            identity.problem("methods", "expected [\"password\"] or [\"token\"], the methods of the emulator");
        }
        return identity.requiredObject(
                PASSWORD, password -> password.requiredObject("user", user -> login(user, scope)));
    }

    private static PasswordLogin login(JsonObjectReader user, Scope scope) {
        NameOrId reference = nameOrId(user);
        NameOrId domain = reference.id() == null
                ? user.requiredObject("domain", TokenRequestBody::nameOrId)
                : user.object("domain", TokenRequestBody::nameOrId);
        return new PasswordLogin(reference, domain, user.requiredText(PASSWORD), scope);
    }

    private static NameOrId nameOrId(JsonObjectReader named) {
        NameOrId reference = new NameOrId(named.text("id"), named.text("name"));
        if (reference.id() == null && reference.name() == null) {
            named.problem("id", "one of the fields id and name is required");
        }
        return reference;
    }
}
