package dev.cceemulator.upgrade.domain;

import dev.cceemulator.plan.TaskStatus;
import dev.cceemulator.plan.TaskType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A task that a fixture contains as the real service returned it. It is returned unchanged.
 *
 * @param projectId the project
 * @param clusterId the cluster
 * @param type the type of the task
 * @param id unique among the saved tasks of its type in its cluster
 * @param createdAt its creation time, by which lists are sorted
 * @param status its status; null if only tasks of the real service can have it
 * @param body the task as JSON
 */
public record SavedTask(
        String projectId,
        String clusterId,
        TaskType type,
        String id,
        Instant createdAt,
        @Nullable TaskStatus status,
        String body) {

    /** The same task in another project. */
    public SavedTask withProjectId(String otherProjectId) {
        return new SavedTask(otherProjectId, clusterId, type, id, createdAt, status, body);
    }
}
