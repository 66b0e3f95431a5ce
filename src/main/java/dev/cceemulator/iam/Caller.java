package dev.cceemulator.iam;

import dev.cceemulator.error.ApiError;
import dev.cceemulator.error.ApiException;
import org.jspecify.annotations.Nullable;

/**
 * The caller of an operation, and the project that the credential is scoped to.
 *
 * @param user the name of the user; null in lenient mode, where the caller is not known and every project is open
 * @param projectId the project that the credential is scoped to; null if it is scoped to a domain
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
     * @throws ApiException if it is scoped to another one or to a domain, or if the request also names another one
     */
    public void require(String project) {
        if (user != null && !project.equals(projectId)) {
            String scope = projectId == null ? "a domain" : "project " + projectId;
            throw new ApiException(
                    ApiError.FORBIDDEN,
                    "The credential is scoped to " + scope + ", the request names project " + project);
        }
        if (namedProjectId != null && !namedProjectId.equals(project)) {
            throw new ApiException(
                    ApiError.FORBIDDEN,
                    "X-Project-Id names project " + namedProjectId + ", the path of the request project " + project);
        }
    }
}
