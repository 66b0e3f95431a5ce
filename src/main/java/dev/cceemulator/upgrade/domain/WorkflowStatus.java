package dev.cceemulator.upgrade.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a workflow has come; each part null where it is not recorded.
 *
 * @param phase the workflow as a whole
 * @param points its tasks
 * @param lines the path from task to task
 */
public record WorkflowStatus(
        @Nullable WorkflowPhase phase,
        @Nullable List<PointStatus> points,
        @Nullable List<LineStatus> lines) {
    public WorkflowStatus {
        points = points == null ? null : List.copyOf(points);
        lines = lines == null ? null : List.copyOf(lines);
    }
}
