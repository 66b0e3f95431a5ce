package dev.cceemulator.upgrade.domain;

import dev.cceemulator.plan.TaskStatus;
import dev.cceemulator.plan.TaskType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Creates live workflows and tasks from a short notation. */
public final class LiveFacts {
    public static final Instant CREATED = Instant.parse("2030-01-01T00:00:00Z");

    /** A time at which all tasks have ended except the running ones. */
    static final Instant NOW = CREATED.plus(Duration.ofHours(1));

    private static final List<TaskType> POINTS =
            List.of(TaskType.PRE_CHECK, TaskType.SNAPSHOT, TaskType.CLUSTER, TaskType.POST_CHECK);

    private static final Duration LENGTH = Duration.ofMinutes(10);
    private static final Duration LIFETIME = Duration.ofDays(1);

    private LiveFacts() {}

    static WorkflowTask task(TaskType type, Instant startedAt, Instant endsAt, TaskStatus outcome) {
        return new WorkflowTask(
                "0123456789abcdef0123456789abcdef",
                "b4b9e60f-8aa2-11ee-af09-0255ac10004f",
                "workflow",
                "task of " + startedAt,
                type,
                "v1.17.17-r0",
                "v1.19.16-r80",
                startedAt,
                endsAt,
                outcome,
                type == TaskType.PRE_CHECK ? endsAt.plus(LIFETIME) : null,
                null);
    }

    /**
     * Creates tasks one after the other, with the given states at {@link #NOW}.
     *
     * @param letters one for each point, PreCheck first: R is running, S has succeeded, F has failed, - was not created
     */
    public static List<WorkflowTask> tasks(String letters) {
        return IntStream.range(0, POINTS.size())
                .filter(point -> letters.charAt(point) != '-')
                .mapToObj(point -> task(point, letters.charAt(point)))
                .toList();
    }

    private static WorkflowTask task(int point, char letter) {
        Instant startedAt = CREATED.plus(LENGTH.multipliedBy(point));
        return task(
                POINTS.get(point),
                startedAt,
                letter == 'R' ? NOW.plus(LENGTH) : startedAt.plus(LENGTH),
                letter == 'F' ? TaskStatus.FAILED : TaskStatus.SUCCESS);
    }

    /**
     * A live workflow.
     *
     * @param finalPhase the final phase if the workflow was cancelled or replaced; else null
     */
    public static UpgradeWorkflow workflow(@Nullable WorkflowPhase finalPhase, Instant updatedAt) {
        return new UpgradeWorkflow(
                "0123456789abcdef0123456789abcdef",
                "b4b9e60f-8aa2-11ee-af09-0255ac10004f",
                "workflow",
                null,
                null,
                null,
                CREATED,
                updatedAt,
                new WorkflowSpec("b4b9e60f-8aa2-11ee-af09-0255ac10004f", "v1.17.17-r0", "v1.19.16-r80"),
                new WorkflowStatus(finalPhase, null, null));
    }

    /** The state of a workflow that was neither cancelled nor replaced. */
    static WorkflowState open(String letters) {
        return WorkflowProgress.derive(workflow(null, CREATED), tasks(letters), NOW);
    }
}
