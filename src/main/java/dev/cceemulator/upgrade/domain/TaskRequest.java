package dev.cceemulator.upgrade.domain;

import dev.cceemulator.plan.TaskType;
import org.jspecify.annotations.Nullable;

/**
 * A client's request to create a task.
 *
 * @param type the type of the task
 * @param clusterVersion the version that the client expects the workflow to start from; null if it names none
 * @param targetVersion the version that the client expects the workflow to lead to, exact or a prefix; null if it names none
 * @param echoedRequest the part of the request that responses repeat, as JSON; null if there is none
 */
public record TaskRequest(
        TaskType type,
        @Nullable String clusterVersion,
        @Nullable String targetVersion,
        @Nullable String echoedRequest) {}
