package dev.cceemulator.iam;

import dev.cceemulator.database.Row;
import dev.cceemulator.database.Session;
import dev.cceemulator.error.ApiError;
import dev.cceemulator.error.ApiException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The table of users, within one transaction. */
final class UserStore {
    private static final String FIND = "SELECT user_name, user_id, domain_name, domain_id FROM iam_user WHERE ";

    private final Session session;

    UserStore(Session session) {
        this.session = session;
    }

    Optional<IamUser> find(NameOrId user) {
        return user.id() == null
                ? session.find(FIND + "user_name = ?", UserStore::user, user.name())
                : session.find(FIND + "user_id = ?", UserStore::user, user.id());
    }

    /**
     * The users who can log in or sign, by name.
     *
     * @param domain the name of their domain; null for those of all
     * @param name only the one with this name; null for all
     */
    List<IamUser> list(@Nullable String domain, @Nullable String name) {
        return session.list(
                FIND + "user_id IS NOT NULL AND (CAST(? AS VARCHAR) IS NULL OR domain_name = ?)"
                        + " AND (CAST(? AS VARCHAR) IS NULL OR user_name = ?) ORDER BY user_name",
                UserStore::user,
                domain,
                domain,
                name,
                name);
    }

    /** The domains of these users, by name. */
    List<IamDomain> domains() {
        return session.list(
                "SELECT DISTINCT domain_name, domain_id FROM iam_user WHERE user_id IS NOT NULL ORDER BY domain_name",
                row -> new IamDomain(row.requiredText("domain_name"), row.requiredText("domain_id")));
    }

    /**
     * The user of a credential.
     *
     * @throws ApiException if the user was removed with the project after the credential was checked
     */
    IamUser get(String name) {
        return find(new NameOrId(null, name)).orElseThrow(() -> new ApiException(ApiError.TOKEN_UNKNOWN));
    }

    /** A user, with a derived id and domain if later fixtures no longer have the user. */
    private static IamUser user(Row row) {
        String name = row.requiredText("user_name");
        String id = row.text("user_id");
        String domain = row.text("domain_name");
        return new IamUser(
                name,
                id == null ? IamUser.idOf(name) : id,
                domain == null ? IamDomain.named(name) : new IamDomain(domain, row.requiredText("domain_id")));
    }

    Optional<PasswordHash> findPassword(String user) {
        return session.find(
                "SELECT password_hash FROM iam_user WHERE user_name = ? AND password_hash IS NOT NULL",
                row -> PasswordHash.parse(row.requiredText("password_hash")),
                user);
    }

    void setPassword(String user, PasswordHash password) {
        session.execute("UPDATE iam_user SET password_hash = ? WHERE user_name = ?", password.text(), user);
    }
}
