package dev.cceemulator.iam;

import dev.cceemulator.database.Database;
import dev.cceemulator.database.Session;
import dev.cceemulator.error.ApiException;
import dev.cceemulator.error.Refusal;
import dev.cceemulator.project.Caller;
import dev.cceemulator.project.Clocks;
import dev.cceemulator.project.Project;
import dev.cceemulator.project.ProjectStore;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Issues tokens and tells what they are good for. */
public final class TokenService {
    private static final Duration LIFETIME = Duration.ofHours(24);

    private final Database database;
    private final Passwords passwords;
    private final TokenTexts texts;
    private final Clocks clocks;

    /** @param random where the texts of tokens come from */
    public TokenService(Database database, Passwords passwords, RandomGenerator random, Clocks clocks) {
        this.database = database;
        this.passwords = passwords;
        this.texts = new TokenTexts(random);
        this.clocks = clocks;
    }

    /**
     * A token that was just issued.
     *
     * @param text the token itself, which is not kept
     * @param body what is said of it
     */
    record Issued(String text, TokenBody body) {
        /** Without the token, so that no log can hold it. */
        @Override
        public String toString() {
            return "Issued[" + body + "]";
        }
    }

    /**
     * Issues a token.
     *
     * @throws ApiException if the user or the password is wrong, or the scope is none of the user's
     */
    Issued issue(PasswordLogin login) {
        IamUser user = database.read(session -> new UserStore(session).find(login.user()))
                .filter(found -> isOf(found, login.domain()))
                .orElse(null);
        if (!passwords.isRight(user, login.password()) || user == null) {
            throw new ApiException(Refusal.IAM_LOGIN_FAILED);
        }
        Reference named = login.scope().project();
        if (named == null) {
            requireOwnDomain(user, login.scope().domain());
            // What is of a domain changes no project.
            return database.change(user.domain().id(), session -> issue(session, user, null, clocks.now()));
        }
        String id = database.read(session -> project(session, user, named)).id();
        return database.changeWhole(id, session -> {
            new ProjectStore(session).lock(id);
            Project project = project(session, user, new Reference(id, null));
            return issue(session, user, project, clocks.moment(session, id).now());
        });
    }

    private Issued issue(Session session, IamUser user, @Nullable Project project, Instant now) {
        String text = texts.next();
        Instant issuedAt = now.truncatedTo(ChronoUnit.MILLIS);
        IamToken token = new IamToken(
                TokenHash.of(text),
                user.name(),
                project == null ? null : project.id(),
                issuedAt,
                issuedAt.plus(LIFETIME),
                false);
        new IamStore(session).replaceTokens(List.of(token));
        return new Issued(text, TokenBody.of(user, project, token));
    }

    private static boolean isOf(IamUser user, @Nullable Reference domain) {
        return domain == null || domain.isTo(user.domain().id(), user.domain().name());
    }

    private static Project project(Session session, IamUser user, Reference named) {
        List<Project> found = new DomainStore(session).find(user.domain().name(), named);
        if (found.size() > 1) {
            throw notFound("project", found.size() + " have the name " + named.text() + "; use an id");
        }
        return found.stream().findFirst().orElseThrow(() -> notFound("project", named.text()));
    }

    private static void requireOwnDomain(IamUser user, @Nullable Reference domain) {
        if (domain != null && !isOf(user, domain)) {
            throw notFound("domain", domain.text());
        }
    }

    private static ApiException notFound(String kind, String name) {
        return new ApiException(Refusal.IAM_NOT_FOUND, "Could not find " + kind + ": " + name + ".");
    }

    /**
     * What a token is good for.
     *
     * @throws ApiException if it is good for nothing, or is none of the caller's account
     */
    TokenBody check(Caller caller, @Nullable String text) {
        if (text == null) {
            throw new ApiException(Refusal.IAM_SUBJECT_MISSING);
        }
        String hash = TokenHash.of(text);
        return database.read(session -> check(session, caller, hash));
    }

    private Instant now(Session session, IamToken token) {
        return token.projectId() == null
                ? clocks.now()
                : clocks.moment(session, token.projectId()).now();
    }

    private TokenBody check(Session session, Caller caller, String hash) {
        IamToken token = new IamStore(session)
                .findToken(hash)
                .filter(found -> !found.isStale(now(session, found)))
                .orElseThrow(() -> new ApiException(Refusal.IAM_NOT_FOUND, "Could not find token."));
        UserStore users = new UserStore(session);
        IamUser user = users.get(token.user());
        if (caller.user() != null && !users.get(caller.user()).domain().equals(user.domain())) {
            throw new ApiException(Refusal.IAM_FORBIDDEN);
        }
        Project project = token.projectId() == null
                ? null
                : new ProjectStore(session).find(token.projectId()).orElseThrow();
        return TokenBody.of(user, project, token);
    }
}
