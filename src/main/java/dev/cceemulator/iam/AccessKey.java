package dev.cceemulator.iam;

import org.jspecify.annotations.Nullable;

/**
 * A pair of keys with which SDKs sign.
 *
 * @param accessKey the public half, which names the pair
 * @param secretKey the secret half
 * @param user the name of the user it belongs to
 * @param projectId the project it is scoped to
 * @param securityTokenHash the SHA-256 of the security token that a temporary pair needs; null if it is permanent
 */
public record AccessKey(
        String accessKey,
        String secretKey,
        String user,
        String projectId,
        @Nullable String securityTokenHash) {

    /** Without the secret, so that no log can hold it. */
    @Override
    public String toString() {
        return "AccessKey[" + accessKey + "]";
    }
}
