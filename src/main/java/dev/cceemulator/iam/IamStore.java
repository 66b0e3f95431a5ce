package dev.cceemulator.iam;

import dev.cceemulator.database.Row;
import dev.cceemulator.database.Session;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tables of users, tokens and access keys, within one transaction. */
public final class IamStore {
    static final String FIND_TOKEN =
            "SELECT token_sha256, user_name, project_id, issued_at, expires_at, revoked FROM iam_token"
                    + " WHERE token_sha256 = ?";

    private final Session session;

    public IamStore(Session session) {
        this.session = session;
    }

    /** The token with this hash, found by its key whatever the number of tokens. */
    public Optional<IamToken> findToken(String hash) {
        return session.find(FIND_TOKEN, IamStore::token, hash);
    }

    /** The access key of this name. */
    public Optional<AccessKey> findAccessKey(String accessKey) {
        return session.find(
                "SELECT access_key, secret_key, user_name, project_id, security_token_sha256 FROM iam_access_key"
                        + " WHERE access_key = ?",
                IamStore::accessKey,
                accessKey);
    }

    private static AccessKey accessKey(Row row) {
        return new AccessKey(
                row.requiredText("access_key"),
                row.requiredText("secret_key"),
                row.requiredText("user_name"),
                row.requiredText("project_id"),
                row.text("security_token_sha256"));
    }

    private static IamToken token(Row row) {
        return new IamToken(
                row.requiredText("token_sha256"),
                row.requiredText("user_name"),
                row.text("project_id"),
                row.instant("issued_at"),
                row.instant("expires_at"),
                row.flag("revoked"));
    }

    /**
     * Replaces users with the same names. The others remain, since projects have tokens of theirs, but no one can log in
     * as one of them. Removes every token that is scoped to a domain.
     */
    public void replaceUsers(Collection<IamUser> users) {
        session.execute("DELETE FROM iam_token WHERE project_id IS NULL");
        session.execute("UPDATE iam_user SET user_id = NULL, password_hash = NULL");
        session.executeBatch(
                "MERGE INTO iam_user AS known USING (SELECT CAST(? AS VARCHAR) AS user_name, CAST(? AS VARCHAR) AS user_id,"
                        + " CAST(? AS VARCHAR) AS domain_name, CAST(? AS VARCHAR) AS domain_id) AS given"
                        + " ON known.user_name = given.user_name"
                        + " WHEN MATCHED THEN UPDATE SET user_id = given.user_id, domain_name = given.domain_name,"
                        + " domain_id = given.domain_id"
                        + " WHEN NOT MATCHED THEN INSERT (user_name, user_id, domain_name, domain_id)"
                        + " VALUES (given.user_name, given.user_id, given.domain_name, given.domain_id)",
                users,
                user -> new Object[] {
                    user.name(), user.id(), user.domain().name(), user.domain().id()
                });
    }

    /** Adds a user that no fixture names. */
    void add(IamUser user) {
        session.execute(
                "INSERT INTO iam_user (user_name, user_id, domain_name, domain_id) VALUES (?, ?, ?, ?)",
                user.name(),
                user.id(),
                user.domain().name(),
                user.domain().id());
    }

    /** Removes a user without credentials. */
    void removeUser(String name) {
        session.execute("DELETE FROM iam_user WHERE user_name = ?", name);
    }

    /** Removes the tokens of a project that were issued to logins; those of fixtures and of the creation of the project remain. */
    void removeIssued(String projectId) {
        session.execute("DELETE FROM iam_token WHERE project_id = ? AND issued_at IS NOT NULL", projectId);
    }

    /**
     * Removes tokens that logins got and that expired before a moment.
     *
     * @param projectId the project that they are scoped to; null for those of domains
     */
    void removeExpired(@Nullable String projectId, Instant before) {
        session.execute(
                "DELETE FROM iam_token WHERE project_id IS NOT DISTINCT FROM ? AND expires_at < ?"
                        + " AND issued_at IS NOT NULL",
                projectId,
                before);
    }

    /** Replaces tokens with the same hashes. */
    public void replaceTokens(Collection<IamToken> tokens) {
        session.executeBatch(
                "DELETE FROM iam_token WHERE token_sha256 = ?", tokens, token -> new Object[] {token.hash()});
        session.executeBatch(
                "INSERT INTO iam_token (token_sha256, user_name, project_id, issued_at, expires_at, revoked)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                tokens,
                token -> new Object[] {
                    token.hash(), token.user(), token.projectId(), token.issuedAt(), token.expiresAt(), token.revoked()
                });
    }

    /** Replaces access keys with the same names. */
    public void replaceAccessKeys(Collection<AccessKey> keys) {
        session.executeBatch(
                "DELETE FROM iam_access_key WHERE access_key = ?", keys, key -> new Object[] {key.accessKey()});
        session.executeBatch(
                "INSERT INTO iam_access_key (access_key, secret_key, user_name, project_id, security_token_sha256)"
                        + " VALUES (?, ?, ?, ?, ?)",
                keys,
                key -> new @Nullable Object[] {
                    key.accessKey(), key.secretKey(), key.user(), key.projectId(), key.securityTokenHash()
                });
    }
}
