package dev.cceemulator.testing;

/** The body of a login of the bundled user. */
public final class LoginBody {
    public static final String PATH = "/v3/auth/tokens";

    public static final String USER = "developer";
    public static final String PASSWORD = "example-password";
    public static final String DOMAIN = "example-domain";

    /** The ids are derived from the names, and the same in every start. */
    public static final String USER_ID = "9ed42cc109c31711099fe088727405ed";

    public static final String DOMAIN_ID = "2259fa9aebf55b7ac6b9853ff349f13d";

    private LoginBody() {}

    /** A login with the right password, for a scope in JSON. */
    public static String of(String scope) {
        return of(
                "{\"name\": \"%s\", \"password\": \"%s\", \"domain\": {\"name\": \"%s\"}}"
                        .formatted(USER, PASSWORD, DOMAIN),
                scope);
    }

    /** A login for a user and a scope in JSON. */
    public static String of(String user, String scope) {
        return """
                {"auth": {"identity": {"methods": ["password"], "password": {"user": %s}}, "scope": %s}}""".formatted(user, scope);
    }

    /** A login without scope: for the user's domain. */
    public static String ofDomain() {
        return of("null");
    }

    /** A login for the first bundled project. */
    public static String ofProject() {
        return of("{\"project\": {\"id\": \"" + Bundled.PROJECT + "\"}}");
    }
}
