package dev.cceemulator.upgrade.domain;

import dev.cceemulator.error.ApiError;
import dev.cceemulator.error.ApiException;
import dev.cceemulator.plan.TaskType;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules of what a workflow allows in its state. */
public final class UpgradeRules {
    /** A response with as many tasks takes about 10 MB; with eight times as many it would not fit into a heap of 256 MB. */
    static final int MAX_HISTORY = 10_000;

    private UpgradeRules() {}

    /**
     * Checks that a cluster may have one more workflow, or one more task.
     *
     * @param existing how many it has
     * @param kind what they are called, in the plural
     * @throws ApiException if it has as many as a cluster may have
     */
    public static void requireRoom(long existing, String kind) {
        if (existing >= MAX_HISTORY) {
            throw new ApiException(
                    ApiError.CLUSTER_FULL,
                    "The cluster has " + existing + " " + kind + ", and the emulator adds none from " + MAX_HISTORY
                            + " on; reset or replace the project, or use another cluster");
        }
    }

    /**
     * Checks that a workflow may be cancelled.
     *
     * @throws ApiException if it or one of its tasks does not allow it
     */
    public static void requireCancellable(WorkflowState workflow) {
        if (workflow.phase() != WorkflowPhase.INIT && workflow.phase() != WorkflowPhase.PENDING) {
            throw notAllowed(
                    "The workflow " + describe(workflow.phase()) + "; it can only be cancelled in Init or Pending");
        }
        workflow.unfinishedTask().ifPresent(task -> {
            throw notAllowed("The task " + WireNames.of(task.taskType())
                    + " of the workflow has not ended, so the workflow cannot be cancelled");
        });
    }

    /**
     * The phase in which a workflow ends when another one replaces it.
     *
     * @param newest the newest workflow of the cluster
     * @return empty if it has ended already
     * @throws ApiException if it is running
     */
    public static Optional<WorkflowPhase> finalPhase(WorkflowState newest) {
        if (newest.phase() == WorkflowPhase.RUNNING || newest.unfinishedTask().isPresent()) {
            throw new ApiException(
                    ApiError.CLUSTER_BUSY,
                    "Workflow " + newest.workflow().uid() + " of the cluster is Running; "
                            + (newest.isLive()
                                    ? "another one can be created when its task has ended"
                                    : "it was recorded so in the fixtures and will not end, so use another cluster"));
        }
        if (!newest.isOpen()) {
            return Optional.empty();
        }
        return Optional.of(newest.hasSucceeded(TaskType.CLUSTER) ? WorkflowPhase.SUCCESS : WorkflowPhase.CANCEL);
    }

    /**
     * Checks that a task of a type may be created.
     *
     * @param newest the newest workflow of the cluster, if it has any
     * @return that workflow
     * @throws ApiException if there is no open workflow, one of its tasks has not ended, or another task has to come first
     */
    public static WorkflowState requireTaskAllowed(Optional<WorkflowState> newest, TaskType type, Instant now) {
        WorkflowState workflow = newest.orElseThrow(() ->
                notAllowed("The cluster has no upgrade workflow; create one, then the task " + WireNames.of(type)));
        if (!workflow.isOpen()) {
            throw notAllowed("The newest workflow of the cluster " + describe(workflow.phase())
                    + "; tasks need a workflow in Init, Running or Pending, so create another one");
        }
        if (!workflow.isLive()) {
            throw notAllowed(
                    "Workflow " + workflow.workflow().uid() + " was recorded in the fixtures and does not move;"
                            + " create another one, which replaces it unless it is Running");
        }
        workflow.unfinishedTask().ifPresent(task -> {
            throw new ApiException(
                    ApiError.CLUSTER_BUSY,
                    "The task " + WireNames.of(task.taskType()) + " of the cluster has not ended; another one can be"
                            + " created when it has");
        });
        requireOrder(workflow, type, now);
        return workflow;
    }

    private static void requireOrder(WorkflowState workflow, TaskType type, Instant now) {
        boolean hasUpgraded = workflow.hasSucceeded(TaskType.CLUSTER);
        if (type == TaskType.POST_CHECK && !hasUpgraded) {
            throw notAllowed("The post-upgrade check needs an upgrade that has succeeded");
        }
        if (type != TaskType.POST_CHECK && hasUpgraded) {
            throw notAllowed("The upgrade of this workflow has succeeded; only its post-upgrade check is left");
        }
        if (type == TaskType.CLUSTER) {
            requireValidPreCheck(workflow, now);
        }
    }

    private static void requireValidPreCheck(WorkflowState workflow, Instant now) {
        if (!workflow.hasSucceeded(TaskType.PRE_CHECK)) {
            throw notAllowed("The upgrade needs a pre-upgrade check that has succeeded");
        }
        Instant expiresAt =
                workflow.point(TaskType.PRE_CHECK).map(PointStatus::expiresAt).orElse(null);
        if (expiresAt != null && !now.isBefore(expiresAt)) {
            throw new ApiException(
                    ApiError.PRECHECK_EXPIRED,
                    "The pre-upgrade check expired at " + WireTime.go(expiresAt) + "; create it again");
        }
    }

    private static String describe(@Nullable WorkflowPhase phase) {
        return phase == null ? "has no recorded phase" : "is " + WireNames.of(phase);
    }

    private static ApiException notAllowed(String detail) {
        return new ApiException(ApiError.STATE_NOT_ALLOWED, detail);
    }
}
