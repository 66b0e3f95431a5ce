package dev.cceemulator.tenant;

import dev.cceemulator.dialect.Dialect;
import dev.cceemulator.plan.TaskPlan;
import org.jspecify.annotations.Nullable;

/**
 * A request to create a project.
 *
 * @param template the source of its content: bundled, empty, or the id of another project; null for the first project
 *     of the fixtures in use
 * @param dialect the dialect that its clients expect; null for the dialect of the template
 * @param plan the plan of its tasks; null for the server's default
 */
public record CreateProject(
        @Nullable String template,
        @Nullable Dialect dialect,
        @Nullable TaskPlan plan) {}
