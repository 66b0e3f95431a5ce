package dev.cceemulator.upgrade.domain;

import static dev.cceemulator.upgrade.domain.LiveFacts.CREATED;
import static dev.cceemulator.upgrade.domain.LiveFacts.NOW;

import dev.cceemulator.plan.TaskPlan;
import dev.cceemulator.plan.TaskStatus;
import dev.cceemulator.plan.TaskType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The states that docs/upgrades.md has rows for, and the outcome of an action in each. */
final class TransitionStates {
    /** The exact time of expiry: a day after the end of the check. */
    private static final Instant EXPIRED = CREATED.plus(Duration.ofMinutes(10)).plus(Duration.ofDays(1));

    private static final ClusterKey CLUSTER =
            new ClusterKey("0123456789abcdef0123456789abcdef", "b4b9e60f-8aa2-11ee-af09-0255ac10004f");

    static final Map<String, State> OF_WORKFLOWS = Map.ofEntries(
            Map.entry("none", new State(null, List.of(), NOW)),
            Map.entry("Init: new", live("----")),
            Map.entry("Init: PreCheck has succeeded", live("S---")),
            Map.entry("Init: PreCheck has expired", live("S---").at(EXPIRED)),
            Map.entry("Init: Snapshot has succeeded too", live("SS--")),
            Map.entry("Running: PreCheck", live("R---")),
            Map.entry("Running: Snapshot", live("SR--")),
            Map.entry("Running: Cluster", live("S-R-")),
            Map.entry("Running: PostCheck", live("S-SR")),
            Map.entry("Pending: PreCheck has failed", live("F---")),
            Map.entry("Pending: Snapshot has failed", live("SF--")),
            Map.entry("Pending: Cluster has failed", live("S-F-")),
            Map.entry("Pending: PostCheck has failed", live("S-SF")),
            Map.entry("Init: Cluster has succeeded", live("S-S-")),
            Map.entry("Success", live("S-SS")),
            Map.entry("Cancel", live("S---").finalPhase(WorkflowPhase.CANCEL)),
            Map.entry("recorded Init", recorded(WorkflowPhase.INIT, "----")),
            Map.entry("recorded Running", recorded(WorkflowPhase.RUNNING, "S-R-")),
            Map.entry("recorded Pending", recorded(WorkflowPhase.PENDING, "F---")),
            Map.entry("recorded Success", recorded(WorkflowPhase.SUCCESS, "S-SS")),
            Map.entry("recorded Cancel", recorded(WorkflowPhase.CANCEL, "----")));

    static final Map<String, State> OF_TASKS = Map.ofEntries(
            Map.entry("PreCheck runs", live("R---")),
            Map.entry("PreCheck has succeeded", live("S---")),
            Map.entry("PreCheck has expired", live("S---").at(EXPIRED)),
            Map.entry("PreCheck has failed", live("F---")),
            Map.entry("Snapshot runs", live("SR--")),
            Map.entry("Snapshot has succeeded", live("SS--")),
            Map.entry("Snapshot has failed", live("SF--")),
            Map.entry("Cluster runs", live("S-R-")),
            Map.entry("Cluster has succeeded", live("S-S-")),
            Map.entry("Cluster has failed", live("S-F-")),
            Map.entry("PostCheck runs", live("S-SR")),
            Map.entry("PostCheck has succeeded", live("S-SS")),
            Map.entry("PostCheck has failed", live("S-SF")));

    private TransitionStates() {}

    /**
     * A cluster with its newest workflow.
     *
     * @param workflow the newest workflow, with points if it was recorded; null if there is none
     * @param tasks the tasks that clients created
     * @param now the time of the action
     */
    record State(@Nullable UpgradeWorkflow workflow, List<WorkflowTask> tasks, Instant now) {

        State at(Instant later) {
            return new State(workflow, tasks, later);
        }

        State finalPhase(WorkflowPhase phase) {
            return new State(LiveFacts.workflow(phase, CREATED), tasks, now);
        }

        private Optional<WorkflowState> newest() {
            return Optional.ofNullable(workflow).map(found -> now(found, tasks));
        }

        private WorkflowState now(UpgradeWorkflow found, List<WorkflowTask> created) {
            WorkflowStatus status = Objects.requireNonNull(found.status());
            return status.points() == null
                    ? WorkflowProgress.derive(found, created, now)
                    : WorkflowState.recorded(found);
        }

        String createWorkflow() {
            String old = newest().map(found -> ", old "
                            + UpgradeRules.finalPhase(found).map(WireNames::of).orElse("stays"))
                    .orElse("");
            UpgradeWorkflow created = LiveFacts.workflow(null, now);
            return name(WorkflowProgress.derive(created, List.of(), now).phase()) + old;
        }

        String cancel() {
            WorkflowState found = newest().orElseThrow(() -> CLUSTER.notFound("Workflow", "workflow"));
            UpgradeRules.requireCancellable(found);
            WorkflowStatus status = Objects.requireNonNull(found.workflow().status());
            UpgradeWorkflow cancelled = found.workflow()
                    .withStatus(
                            new WorkflowStatus(
                                    WorkflowPhase.CANCEL, found.isLive() ? null : status.points(), status.lines()),
                            NOW);
            return name(now(cancelled, tasks).phase());
        }

        Created create(TaskType type) {
            UpgradeWorkflow found =
                    UpgradeRules.requireTaskAllowed(newest(), type, now).workflow();
            WorkflowTask task = LiveFacts.task(type, now, now.plus(TaskPlan.QUICK.duration(type)), TaskStatus.SUCCESS);
            List<WorkflowTask> all =
                    Stream.concat(tasks.stream(), Stream.of(task)).toList();
            UpgradeWorkflow stored = LiveFacts.workflow(null, found.createdAt());
            return new Created(
                    name(now(stored, all).phase()), name(task.pointAt(now).status()));
        }
    }

    /**
     * The result of the creation of a task.
     *
     * @param phase the phase of its workflow
     * @param task the status of the task
     */
    record Created(String phase, String task) {}

    static String name(@Nullable Enum<?> constant) {
        return WireNames.of(Objects.requireNonNull(constant));
    }

    private static State live(String letters) {
        return new State(LiveFacts.workflow(null, CREATED), LiveFacts.tasks(letters), NOW);
    }

    private static State recorded(WorkflowPhase phase, String letters) {
        WorkflowStatus status =
                Objects.requireNonNull(LiveFacts.open(letters).workflow().status());
        return new State(
                LiveFacts.workflow(null, CREATED)
                        .withStatus(new WorkflowStatus(phase, status.points(), status.lines()), null),
                List.of(),
                NOW);
    }
}
