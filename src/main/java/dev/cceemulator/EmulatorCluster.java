package dev.cceemulator;

import org.jspecify.annotations.Nullable;

/**
 * A cluster of a project.
 *
 * @param id unique within its project only
 * @param name the name; null if it has none
 * @param version the version, such as v1.17.17-r0; null if it is unknown
 */
public record EmulatorCluster(
        String id, @Nullable String name, @Nullable String version) {}
