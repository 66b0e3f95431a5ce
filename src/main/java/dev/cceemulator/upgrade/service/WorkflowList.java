package dev.cceemulator.upgrade.service;

import dev.cceemulator.dialect.Dialect;
import dev.cceemulator.project.ProjectClock;
import dev.cceemulator.upgrade.domain.WorkflowState;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The newest workflows of a cluster at one moment.
 *
 * @param dialect the dialect of the project
 * @param newestFirst the workflows, the latest created first; among equal times, the last added first
 * @param nextChange the next change that comes with time alone; null if there is none
 */
public record WorkflowList(
        Dialect dialect,
        List<WorkflowState> newestFirst,
        @Nullable NextChange nextChange) {
    public WorkflowList {
        newestFirst = List.copyOf(newestFirst);
    }

    /**
     * A change that needs no request.
     *
     * @param clock the clock of the project
     * @param at the moment of the change on that clock
     */
    public record NextChange(ProjectClock clock, Instant at) {}
}
