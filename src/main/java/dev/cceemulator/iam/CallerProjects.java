package dev.cceemulator.iam;

import dev.cceemulator.project.Project;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The projects that a caller can use.
 *
 * @param domain the caller's domain; null where the caller is not known
 */
public record CallerProjects(
        List<Project> projects, @Nullable IamDomain domain) {}
