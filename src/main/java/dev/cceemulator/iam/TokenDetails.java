package dev.cceemulator.iam;

import dev.cceemulator.project.Project;
import org.jspecify.annotations.Nullable;

/**
 * A token with its user and its scope.
 *
 * @param project the project that it is scoped to; null if it is scoped to the user's domain
 * @param method how it was obtained
 */
public record TokenDetails(
        IamToken token, IamUser user, @Nullable Project project, TokenMethod method) {}
