package dev.cceemulator.upgrade.domain;

import dev.cceemulator.plan.TaskStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The state of a task at a moment: created by a client, or recorded in a fixture as a point of a workflow or as a task. Fields
 * that were not recorded are null.
 *
 * @param point its state as a point of the workflow
 * @param outcome how it ends; for a recorded task, its status
 * @param clusterId the cluster
 * @param clusterVersion the version that the cluster had
 * @param targetVersion the version that it is upgraded to
 * @param progress how much of it is done, in percent; null once it has ended
 * @param updatedAt when it last changed
 * @param echoedRequest the part of the request that responses repeat, as JSON
 * @param savedBody the task as a fixture saved it, as JSON; null for all others
 */
public record TaskView(
        PointStatus point,
        @Nullable TaskStatus outcome,
        String clusterId,
        @Nullable String clusterVersion,
        @Nullable String targetVersion,
        @Nullable Integer progress,
        @Nullable Instant updatedAt,
        @Nullable String echoedRequest,
        @Nullable String savedBody) {
    /** Whether it has ended. */
    public boolean hasEnded() {
        return point.status() == TaskStatus.SUCCESS || point.status() == TaskStatus.FAILED;
    }

    public static TaskView of(WorkflowTask task, Instant now) {
        return new TaskView(
                task.pointAt(now),
                task.outcome(),
                task.clusterId(),
                task.clusterVersion(),
                task.targetVersion(),
                task.progressAt(now),
                task.lastChangedAt(now),
                task.echoedRequest(),
                null);
    }

    public static TaskView recorded(
            PointStatus point, String clusterId, @Nullable String clusterVersion, @Nullable String targetVersion) {
        return new TaskView(
                point,
                point.status(),
                clusterId,
                clusterVersion,
                targetVersion,
                null,
                point.endedAt() == null ? point.startedAt() : point.endedAt(),
                null,
                null);
    }

    public static TaskView saved(SavedTask task) {
        PointStatus point = new PointStatus(task.type(), task.id(), task.status(), task.createdAt(), null, null);
        return new TaskView(point, task.status(), task.clusterId(), null, null, null, null, null, task.body());
    }
}
