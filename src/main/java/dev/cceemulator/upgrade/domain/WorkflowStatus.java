package dev.cceemulator.upgrade.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The progress of a workflow; fields that were not recorded are null.
 *
 * @param phase the phase of the workflow as a whole
 * @param points its tasks
 * @param lines the steps from task to task
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
