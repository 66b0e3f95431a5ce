package dev.cceemulator.upgrade.domain;

import dev.cceemulator.plan.TaskStatus;
import dev.cceemulator.plan.TaskType;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A task that a client created. Its fields never change; its status and progress are derived from the
 * current time.
 *
 * @param projectId the project
 * @param clusterId the cluster
 * @param workflowUid the workflow that it belongs to
 * @param id unique within its project only
 * @param type the type of the task
 * @param clusterVersion the version that the cluster had
 * @param targetVersion the version that it is upgraded to
 * @param startedAt when it started
 * @param endsAt the first moment at which it has ended
 * @param outcome how it ends
 * @param expiresAt the first moment at which its result is no longer valid; null if it stays valid
 * @param echoedRequest the part of the request that responses repeat, as JSON; null if there is none
 */
public record WorkflowTask(
        String projectId,
        String clusterId,
        String workflowUid,
        String id,
        TaskType type,
        String clusterVersion,
        String targetVersion,
        Instant startedAt,
        Instant endsAt,
        TaskStatus outcome,
        @Nullable Instant expiresAt,
        @Nullable String echoedRequest) {
    private static final int PERCENT = 100;

    /** Whether it has ended. */
    boolean hasEnded(Instant now) {
        return !now.isBefore(endsAt);
    }

    /** Whether it has ended and succeeded. */
    boolean hasSucceeded(Instant now) {
        return hasEnded(now) && outcome == TaskStatus.SUCCESS;
    }

    /** The task as a point of its workflow. Only the result of a successful task expires. */
    PointStatus pointAt(Instant now) {
        return new PointStatus(
                type,
                id,
                hasEnded(now) ? outcome : TaskStatus.RUNNING,
                startedAt,
                hasEnded(now) ? endsAt : null,
                hasSucceeded(now) ? expiresAt : null);
    }

    /** When it last changed. */
    Instant lastChangedAt(Instant now) {
        return hasEnded(now) ? endsAt : startedAt;
    }

    /** The share of its time that has passed, in percent; null once it has ended. */
    @Nullable
    Integer progressAt(Instant now) {
        return hasEnded(now)
                ? null
                : (int) Duration.between(startedAt, now)
                        .multipliedBy(PERCENT)
                        .dividedBy(Duration.between(startedAt, endsAt));
    }
}
