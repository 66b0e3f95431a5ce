package dev.cceemulator.iam;

import dev.cceemulator.error.ApiError;
import dev.cceemulator.error.ApiException;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, and for which project.
 *
 * @param user the name of the user; null where the emulator did not ask who it is, and every project is open
 * @param projectId the project that the credential belongs to; null where it belongs to none
 * @param namedProjectId the project that a signed request names beside its path, in X-Project-Id; null where it does not
 */
public record Caller(
        @Nullable String user,
        @Nullable String projectId,
        @Nullable String namedProjectId) {

    /** A caller whose credential was not checked. */
    public static final Caller ANYONE = new Caller(null, null);

    /** A caller whose request names no project beside its path. */
    public Caller(@Nullable String user, @Nullable String projectId) {
        this(user, projectId, null);
    }

    /**
     * Checks that the credential is valid for a project.
     *
     * @throws ApiException if it is scoped to another one or to none, or the request names another one besides its path
     */
    public void require(String project) {
        if (user != null && !project.equals(projectId)) {
            String scope = projectId == null ? "a domain, so of no project" : "project " + projectId;
            throw new ApiException(
                    ApiError.FORBIDDEN, "The credential is of " + scope + ", the request names project " + project);
        }
        if (namedProjectId != null && !namedProjectId.equals(project)) {
            throw new ApiException(
                    ApiError.FORBIDDEN,
                    "X-Project-Id names project " + namedProjectId + ", the path of the request project " + project);
        }
    }
}
