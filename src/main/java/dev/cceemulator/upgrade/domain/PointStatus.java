package dev.cceemulator.upgrade.domain;

import dev.cceemulator.plan.TaskStatus;
import dev.cceemulator.plan.TaskType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The status of one task of a workflow. All fields except its type are null until the task is created.
 *
 * @param taskType the type of the task
 * @param taskId the id of the task
 * @param status its status
 * @param startedAt when it started
 * @param endedAt when it ended
 * @param expiresAt when its result expires; for pre-upgrade checks only
 */
public record PointStatus(
        TaskType taskType,
        @Nullable String taskId,
        @Nullable TaskStatus status,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Instant expiresAt) {}
