package dev.cceemulator.upgrade.domain;

import dev.cceemulator.plan.TaskStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The state of a task at a moment, whether a client created it or a fixture recorded it. What was not recorded is null.
 *
 * @param task its state as a point of the workflow
 * @param outcome how it ends; of a recorded one its status
 * @param clusterId the cluster
 * @param clusterVersion the version that the cluster had
 * @param targetVersion the version that it is to get
 * @param progress how much of it is done, in percent
 * @param updatedAt when it last changed
 * @param request what answers repeat of the request that created it, as JSON
 */
public record TaskView(
        PointStatus task,
        @Nullable TaskStatus outcome,
        String clusterId,
        @Nullable String clusterVersion,
        @Nullable String targetVersion,
        @Nullable Integer progress,
        @Nullable Instant updatedAt,
        @Nullable String request) {
    private static final int DONE = 100;

    /** Whether it has ended. */
    public boolean isOver() {
        return task.status() == TaskStatus.SUCCESS || task.status() == TaskStatus.FAILED;
    }

    public static TaskView of(WorkflowTask task, Instant now) {
        return new TaskView(
                task.at(now),
                task.outcome(),
                task.clusterId(),
                task.clusterVersion(),
                task.targetVersion(),
                task.progressAt(now),
                task.changedAt(now),
                task.request());
    }

    public static TaskView recorded(
            PointStatus task, String clusterId, @Nullable String clusterVersion, @Nullable String targetVersion) {
        return new TaskView(
                task,
                task.status(),
                clusterId,
                clusterVersion,
                targetVersion,
                task.status() == TaskStatus.SUCCESS ? DONE : null,
                task.endedAt() == null ? task.startedAt() : task.endedAt(),
                null);
    }
}
