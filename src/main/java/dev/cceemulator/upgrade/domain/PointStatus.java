package dev.cceemulator.upgrade.domain;

import dev.cceemulator.plan.TaskStatus;
import dev.cceemulator.plan.TaskType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One task of a workflow, as far as it has come. Everything but its type is null until the task is created.
 *
 * @param taskType which kind of task
 * @param taskId the id of the task
 * @param status its status
 * @param startedAt when it started
 * @param endedAt when it ended
 * @param expiresAt until when its result may be used; for pre-upgrade checks only
 */
public record PointStatus(
        TaskType taskType,
        @Nullable String taskId,
        @Nullable TaskStatus status,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Instant expiresAt) {}
