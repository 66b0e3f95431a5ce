package dev.cceemulator.iam;

import dev.cceemulator.database.Database;
import dev.cceemulator.database.Session;
import dev.cceemulator.error.ApiError;
import dev.cceemulator.error.ApiException;
import dev.cceemulator.project.Clocks;
import dev.cceemulator.project.Project;
import dev.cceemulator.project.ProjectStore;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Issues tokens and checks them. */
public final class TokenService {
    /** Also how long an expired token is kept, so that its holder learns that it has expired. */
    private static final Duration LIFETIME = Duration.ofHours(24);

    private final Database database;
    private final PasswordVerifier passwords;
    private final TokenGenerator generator;
    private final Clocks clocks;

    /** @param random the source of the texts of tokens */
    public TokenService(Database database, PasswordVerifier passwords, RandomGenerator random, Clocks clocks) {
        this.database = database;
        this.passwords = passwords;
        this.generator = new TokenGenerator(random);
        this.clocks = clocks;
    }

    /**
     * A token that was just issued.
     *
     * @param text the token itself, which is not stored
     * @param details its user and its scope
     */
    public record Issued(String text, TokenDetails details) {
        /** Without the token, so that no log can hold it. */
        @Override
        public String toString() {
            return "Issued[" + details + "]";
        }
    }

    /**
     * Issues a token.
     *
     * @throws ApiException if the user, the password or the exchanged token is wrong, or the scope is not the user's
     */
    public Issued issue(TokenRequest request) {
        if (request instanceof TokenExchange exchange) {
            return issue(userOf(exchange.token()), request.scope(), TokenMethod.TOKEN);
        }
        return issue(userOf((PasswordLogin) request), request.scope(), TokenMethod.PASSWORD);
    }

    private IamUser userOf(PasswordLogin login) {
        IamUser user = database.read(session -> new UserStore(session).find(login.user()))
                .filter(found -> belongsTo(found, login.domain()))
                .orElse(null);
        if (!passwords.matches(user, login.password()) || user == null) {
            throw new ApiException(ApiError.IAM_LOGIN_FAILED);
        }
        return user;
    }

    private IamUser userOf(String text) {
        String hash = TokenHash.of(text);
        return database.read(session -> {
            IamToken token = new IamStore(session)
                    .findToken(hash)
                    .orElseThrow(() -> new ApiException(ApiError.IAM_TOKEN_INVALID));
            if (token.isExpiredOrRevoked(now(session, token))) {
                throw new ApiException(ApiError.IAM_TOKEN_INVALID, "The token has expired.");
            }
            return new UserStore(session).get(token.user());
        });
    }

    private Issued issue(IamUser user, TokenRequest.Scope scope, TokenMethod method) {
        NameOrId named = scope.project();
        if (named == null) {
            requireOwnDomain(user, scope.domain());
            // A token that is scoped to a domain changes no project.
            return database.change(user.domain().id(), session -> issue(session, user, null, clocks.now(), method));
        }
        String id = database.read(session -> project(session, user, named)).id();
        return database.writeExclusively(id, session -> {
            new ProjectStore(session).lock(id);
            Project project = project(session, user, new NameOrId(id, null));
            return issue(session, user, project, clocks.time(session, id).now(), method);
        });
    }

    private Issued issue(Session session, IamUser user, @Nullable Project project, Instant now, TokenMethod method) {
        String text = generator.next(method);
        Instant issuedAt = now.truncatedTo(ChronoUnit.MILLIS);
        IamToken token = new IamToken(
                TokenHash.of(text),
                user.name(),
                project == null ? null : project.id(),
                issuedAt,
                issuedAt.plus(LIFETIME),
                false);
        IamStore store = new IamStore(session);
        store.removeExpired(token.projectId(), issuedAt.minus(LIFETIME));
        store.replaceTokens(List.of(token));
        return new Issued(text, new TokenDetails(token, user, project, method));
    }

    private static boolean belongsTo(IamUser user, @Nullable NameOrId domain) {
        return domain == null
                || domain.matches(user.domain().id(), user.domain().name());
    }

    private static Project project(Session session, IamUser user, NameOrId named) {
        List<Project> found = new DomainStore(session).find(user.domain().name(), named);
        if (found.size() > 1) {
            throw notFound("project", found.size() + " have the name " + named.text() + "; use an id");
        }
        return found.stream().findFirst().orElseThrow(() -> notFound("project", named.text()));
    }

    private static void requireOwnDomain(IamUser user, @Nullable NameOrId domain) {
        if (domain != null && !belongsTo(user, domain)) {
            throw notFound("domain", domain.text());
        }
    }

    private static ApiException notFound(String kind, String name) {
        return new ApiException(ApiError.IAM_NOT_FOUND, "Could not find " + kind + ": " + name + ".");
    }

    /**
     * Checks a token and returns its scope.
     *
     * @throws ApiException if it is not valid, or not of the caller's account
     */
    public TokenDetails check(Caller caller, @Nullable String text) {
        if (text == null) {
            throw new ApiException(ApiError.IAM_SUBJECT_MISSING);
        }
        String hash = TokenHash.of(text);
        return database.read(session -> check(session, caller, hash, TokenGenerator.methodOf(text)));
    }

    private Instant now(Session session, IamToken token) {
        return token.projectId() == null
                ? clocks.now()
                : clocks.time(session, token.projectId()).now();
    }

    private TokenDetails check(Session session, Caller caller, String hash, TokenMethod method) {
        IamToken token = new IamStore(session)
                .findToken(hash)
                .filter(found -> !found.isExpiredOrRevoked(now(session, found)))
                .orElseThrow(() -> new ApiException(ApiError.IAM_NOT_FOUND, "Could not find token."));
        UserStore users = new UserStore(session);
        IamUser user = users.get(token.user());
        if (caller.user() != null && !users.get(caller.user()).domain().equals(user.domain())) {
            throw new ApiException(ApiError.IAM_FORBIDDEN);
        }
        Project project = token.projectId() == null
                ? null
                : new ProjectStore(session).find(token.projectId()).orElseThrow();
        return new TokenDetails(token, user, project, method);
    }
}
