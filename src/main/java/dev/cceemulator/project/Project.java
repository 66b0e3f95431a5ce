package dev.cceemulator.project;

import org.jspecify.annotations.Nullable;

/**
 * A project, the tenant of the API.
 *
 * @param id 32 lower-case hexadecimal digits
 * @param name its name in IAM, such as that of a region; null if it has none
 * @param dialect the name of the dialect that its clients expect; null for the server's default
 */
public record Project(
        String id, @Nullable String name, @Nullable String dialect) {}
