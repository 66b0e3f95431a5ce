package dev.cceemulator.upgrade.domain;

import dev.cceemulator.plan.TaskType;
import org.jspecify.annotations.Nullable;

/**
 * What a client asks for when it creates a task.
 *
 * @param type which kind of task
 * @param clusterVersion the version that it takes the workflow to come from; null if it does not say
 * @param targetVersion the version that it takes the workflow to go to, exact or only its beginning; null if it does not say
 * @param request what the answers on the task repeat, as JSON; null if that is nothing
 */
public record TaskRequest(
        TaskType type,
        @Nullable String clusterVersion,
        @Nullable String targetVersion,
        @Nullable String request) {}
