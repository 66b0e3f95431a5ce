package dev.cceemulator.project;

import dev.cceemulator.error.ApiException;
import dev.cceemulator.error.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, and for which project.
 *
 * @param user the name of the user; null where the emulator did not ask who it is
 * @param projectId the project that the credential belongs to; null where it is good for every project
 */
public record Caller(@Nullable String user, @Nullable String projectId) {

    /** A caller whose credential was not looked at. */
    public static final Caller ANYONE = new Caller(null, null);

    /**
     * Checks that the credential is good for a project.
     *
     * @throws ApiException if it belongs to another one
     */
    public void require(String project) {
        if (projectId != null && !projectId.equals(project)) {
            throw new ApiException(
                    Refusal.FORBIDDEN,
                    "The credential is of project " + projectId + ", the request names project " + project);
        }
    }
}
