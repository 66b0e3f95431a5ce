package dev.cceemulator.testing;

import dev.cceemulator.plan.TaskType;
import dev.cceemulator.upgrade.domain.LineStatus;
import dev.cceemulator.upgrade.domain.PointStatus;
import dev.cceemulator.upgrade.domain.UpgradeWorkflow;
import dev.cceemulator.upgrade.domain.WorkflowPhase;
import dev.cceemulator.upgrade.domain.WorkflowStatus;
import java.time.Instant;
import java.util.Collections;
import java.util.List;

/** Workflows whose uid is the number of their points and lines, so that inconsistent reads are detected. */
public final class NumberedWorkflows {
    private NumberedWorkflows() {}

    /** The workflow with a number, of a cluster of the first bundled project. */
    public static UpgradeWorkflow workflow(String cluster, int number, Instant createdAt) {
        List<PointStatus> points =
                Collections.nCopies(steps(number), new PointStatus(TaskType.CLUSTER, null, null, null, null, null));
        List<LineStatus> lines =
                Collections.nCopies(steps(number), new LineStatus(TaskType.PRE_CHECK, TaskType.CLUSTER, null));
        return new UpgradeWorkflow(
                Bundled.PROJECT,
                cluster,
                Integer.toString(number),
                null,
                null,
                null,
                createdAt,
                null,
                null,
                new WorkflowStatus(WorkflowPhase.INIT, points, lines));
    }

    /** The number of points, and of lines, of the workflow with a number. */
    public static int steps(int number) {
        return number % 7;
    }
}
