package dev.cceemulator.testing;

/** What the bundled user sends to get a token. */
public final class LoginBody {
    public static final String PATH = "/v3/auth/tokens";

    public static final String USER = "developer";
    public static final String PASSWORD = "example-password";
    public static final String DOMAIN = "example-domain";

    /** They follow from the names, and are the same on every start. */
    public static final String USER_ID = "9ed42cc109c31711099fe088727405ed";

    public static final String DOMAIN_ID = "2259fa9aebf55b7ac6b9853ff349f13d";

    private LoginBody() {}

    /** With the right password, for a scope, which is JSON. */
    public static String of(String scope) {
        return of(
                "{\"name\": \"%s\", \"password\": \"%s\", \"domain\": {\"name\": \"%s\"}}"
                        .formatted(USER, PASSWORD, DOMAIN),
                scope);
    }

    /** For a user and a scope, which are JSON. */
    public static String of(String user, String scope) {
        return """
                {"auth": {"identity": {"methods": ["password"], "password": {"user": %s}}, "scope": %s}}""".formatted(user, scope);
    }

    /** Without scope: for the user's domain. */
    public static String ofDomain() {
        return of("null");
    }

    /** For the first bundled project. */
    public static String ofProject() {
        return of("{\"project\": {\"id\": \"" + Bundled.PROJECT + "\"}}");
    }
}
