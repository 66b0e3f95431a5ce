package dev.cceemulator.iam;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A token as it is stored.
 *
 * @param hash the SHA-256 of the token, which itself is not stored
 * @param user the name of the user it was issued to
 * @param projectId the project it is scoped to; null if it is scoped to the user's domain
 * @param issuedAt when the emulator issued it; null if a fixture names it
 * @param expiresAt the first moment at which it is no longer valid; null if it never expires
 * @param revoked whether it was revoked
 */
public record IamToken(
        String hash,
        String user,
        @Nullable String projectId,
        @Nullable Instant issuedAt,
        @Nullable Instant expiresAt,
        boolean revoked) {

    boolean isExpiredOrRevoked(Instant now) {
        return revoked || (expiresAt != null && !now.isBefore(expiresAt));
    }
}
