package dev.cceemulator.iam;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A token as the emulator keeps it.
 *
 * @param hash the SHA-256 of the token, which itself is not kept
 * @param user the name of the user it was issued to
 * @param projectId the project it is good for; null if it is of the user's domain, and good for no project
 * @param issuedAt when the emulator issued it; null if a fixture names it
 * @param expiresAt the first moment at which it is no longer good; null if it never expires
 * @param revoked whether it was withdrawn
 */
public record IamToken(
        String hash,
        String user,
        @Nullable String projectId,
        @Nullable Instant issuedAt,
        @Nullable Instant expiresAt,
        boolean revoked) {

    /** Whether the token was good once but is not any more. */
    boolean isExpiredOrRevoked(Instant now) {
        return revoked || (expiresAt != null && !now.isBefore(expiresAt));
    }
}
