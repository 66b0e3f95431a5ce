package dev.cceemulator.project;

import org.jspecify.annotations.Nullable;

/**
 * A tenant.
 *
 * @param id 32 lower-case hexadecimal digits
 * @param name the name that IAM knows it by, such as a region's; null if it has none
 * @param dialect the name of the dialect that its clients expect; null if the server's default will do
 */
public record Project(
        String id, @Nullable String name, @Nullable String dialect) {}
