package dev.cceemulator.iam;

import dev.cceemulator.database.Session;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Credentials for projects that are created while the emulator runs. Each such project has a user and a domain of its own,
 * so that no other credential is valid for it, and its credentials for no other project.
 */
public final class ProjectCredentials {
    private static final int TOKEN_BYTES = 48;
    private static final int ACCESS_KEY_BYTES = 10;
    private static final int SECRET_KEY_BYTES = 30;

    private final RandomGenerator random;

    /** @param random the source of the texts; must not be predictable */
    public ProjectCredentials(RandomGenerator random) {
        this.random = random;
    }

    /**
     * Credentials that were just issued. The token never expires, and only its hash is stored.
     *
     * @param token for X-Auth-Token
     * @param accessKey the public half of the pair to sign with
     * @param secretKey the secret half
     */
    public record Issued(String token, String accessKey, String secretKey) {
        /** Without the secrets, so that no log can hold them. */
        @Override
        public String toString() {
            return "Issued[" + accessKey + "]";
        }
    }

    /** Issues credentials for a project that has none. */
    public Issued issue(Session session, String projectId) {
        IamUser user = IamUser.named(userOf(projectId));
        Issued issued = new Issued(text(TOKEN_BYTES), accessKey(), text(SECRET_KEY_BYTES));
        IamStore store = new IamStore(session);
        store.add(user);
        store.replaceTokens(
                List.of(new IamToken(TokenHash.of(issued.token()), user.name(), projectId, null, null, false)));
        store.replaceAccessKeys(
                List.of(new AccessKey(issued.accessKey(), issued.secretKey(), user.name(), projectId, null)));
        new DomainStore(session)
                .add(List.of(new ProjectDomain(projectId, user.domain().name())));
        return issued;
    }

    /** Removes the tokens that were issued to logins, whose times are those of a clock that is reset. */
    public void removeIssuedTokens(Session session, String projectId) {
        new IamStore(session).removeIssued(projectId);
    }

    /** Removes the user of a project whose credentials were removed with it. */
    public void remove(Session session, String projectId) {
        new IamStore(session).removeUser(userOf(projectId));
    }

    private static String userOf(String projectId) {
        return "project-" + projectId;
    }

    private String text(int bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(bytes));
    }

    private String accessKey() {
        return HexFormat.of().withUpperCase().formatHex(bytes(ACCESS_KEY_BYTES));
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
