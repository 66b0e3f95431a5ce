package dev.cceemulator.upgrade.domain;

import dev.cceemulator.error.ApiError;
import dev.cceemulator.error.ApiException;
import dev.cceemulator.plan.TaskType;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules of what a workflow allows in its state. */
public final class UpgradeRules {
    private UpgradeRules() {}

    /**
     * Checks that a workflow may be cancelled.
     *
     * @throws ApiException if it has ended, something of it is under way, or a critical step is still to be taken
     */
    public static void requireCancellable(WorkflowState workflow) {
        if (workflow.phase() != WorkflowPhase.INIT && workflow.phase() != WorkflowPhase.PENDING) {
            throw forbidden(
                    "The workflow is " + name(workflow.phase()) + "; it can be cancelled in Init or Pending only");
        }
        workflow.underWay().ifPresent(task -> {
            throw forbidden("The task " + WireNames.of(task.taskType())
                    + " of the workflow has not ended, so the workflow cannot be cancelled");
        });
        workflow.criticalStep().ifPresent(step -> {
            throw forbidden("The critical step from " + WireNames.of(step.start()) + " to " + WireNames.of(step.end())
                    + " has not been taken, so the workflow cannot be cancelled");
        });
    }

    /**
     * How a new workflow ends the one before it.
     *
     * @param newest the newest workflow of the cluster
     * @return the phase that it gets; empty if it has ended already
     * @throws ApiException if it is running
     */
    public static Optional<WorkflowPhase> ended(WorkflowState newest) {
        if (newest.phase() == WorkflowPhase.RUNNING || newest.underWay().isPresent()) {
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
     * @throws ApiException if there is no open one, something of it is under way, or another task has to come first
     */
    public static WorkflowState requireTask(Optional<WorkflowState> newest, TaskType type, Instant now) {
        WorkflowState workflow = newest.orElseThrow(() ->
                forbidden("The cluster has no upgrade workflow; create one, then the task " + WireNames.of(type)));
        if (!workflow.isOpen()) {
            throw forbidden("The newest workflow of the cluster is " + name(workflow.phase())
                    + "; a task needs one in Init, Running or Pending, so create another one");
        }
        if (!workflow.isLive()) {
            throw forbidden("Workflow " + workflow.workflow().uid() + " was recorded in the fixtures and does not move;"
                    + " create another one, which replaces it unless it is Running");
        }
        workflow.underWay().ifPresent(task -> {
            throw new ApiException(
                    ApiError.CLUSTER_BUSY,
                    "The task " + WireNames.of(task.taskType()) + " of the cluster has not ended; another one can be"
                            + " created when it has");
        });
        requireTurn(workflow, type, now);
        return workflow;
    }

    private static void requireTurn(WorkflowState workflow, TaskType type, Instant now) {
        boolean isUpgraded = workflow.hasSucceeded(TaskType.CLUSTER);
        if (type == TaskType.POST_CHECK && !isUpgraded) {
            throw forbidden("The post-upgrade check needs an upgrade that has succeeded");
        }
        if (type != TaskType.POST_CHECK && isUpgraded) {
            throw forbidden("The upgrade of this workflow has succeeded; only its post-upgrade check is left");
        }
        if (type == TaskType.CLUSTER) {
            requireCheck(workflow, now);
        }
    }

    private static void requireCheck(WorkflowState workflow, Instant now) {
        if (!workflow.hasSucceeded(TaskType.PRE_CHECK)) {
            throw forbidden("The upgrade needs a pre-upgrade check that has succeeded");
        }
        Instant expiresAt =
                workflow.point(TaskType.PRE_CHECK).map(PointStatus::expiresAt).orElse(null);
        if (expiresAt != null && !now.isBefore(expiresAt)) {
            throw new ApiException(
                    ApiError.PRECHECK_EXPIRED,
                    "The pre-upgrade check expired at " + WireTime.go(expiresAt) + "; create it again");
        }
    }

    private static String name(@Nullable WorkflowPhase phase) {
        return phase == null ? "in no phase that was recorded" : WireNames.of(phase);
    }

    private static ApiException forbidden(String detail) {
        return new ApiException(ApiError.STATE_NOT_ALLOWED, detail);
    }
}
