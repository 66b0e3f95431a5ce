package dev.cceemulator.upgrade.domain;

import dev.cceemulator.plan.TaskStatus;
import dev.cceemulator.plan.TaskType;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A task that a client created: what is known of it from then on, and never changes. How far it has come follows from the
 * time.
 *
 * @param projectId the project
 * @param clusterId the cluster
 * @param workflowUid the workflow that leads it
 * @param id unique within its project only
 * @param type which kind of task
 * @param clusterVersion the version that the cluster had
 * @param targetVersion the version that it is to get
 * @param startedAt when it began
 * @param endsAt the first moment at which it is over
 * @param outcome how it ends
 * @param expiresAt the first moment at which its result is of no use any more; null if that does not come
 * @param request what its answers repeat of the request, as JSON; null if that is nothing
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
        @Nullable String request) {
    private static final int ALL = 100;

    /** Whether it is over. */
    boolean isOver(Instant now) {
        return !now.isBefore(endsAt);
    }

    /** Whether it is over, and succeeded. */
    boolean hasSucceeded(Instant now) {
        return isOver(now) && outcome == TaskStatus.SUCCESS;
    }

    /** The task as a point of its workflow. Only a result that can be used expires. */
    PointStatus at(Instant now) {
        return new PointStatus(
                type,
                id,
                isOver(now) ? outcome : TaskStatus.RUNNING,
                startedAt,
                isOver(now) ? endsAt : null,
                hasSucceeded(now) ? expiresAt : null);
    }

    /** When it last changed. */
    Instant changedAt(Instant now) {
        return isOver(now) ? endsAt : startedAt;
    }

    /** The share of its time that has passed, in percent. */
    int progressAt(Instant now) {
        return isOver(now)
                ? ALL
                : (int) Duration.between(startedAt, now)
                        .multipliedBy(ALL)
                        .dividedBy(Duration.between(startedAt, endsAt));
    }
}
