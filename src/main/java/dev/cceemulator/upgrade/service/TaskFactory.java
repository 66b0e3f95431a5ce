package dev.cceemulator.upgrade.service;

import dev.cceemulator.catalogue.ClusterVersion;
import dev.cceemulator.error.ApiError;
import dev.cceemulator.error.ApiException;
import dev.cceemulator.plan.TaskPlan;
import dev.cceemulator.plan.TaskStatus;
import dev.cceemulator.plan.TaskType;
import dev.cceemulator.upgrade.domain.Ids;
import dev.cceemulator.upgrade.domain.TaskRequest;
import dev.cceemulator.upgrade.domain.UpgradeRules;
import dev.cceemulator.upgrade.domain.UpgradeWorkflow;
import dev.cceemulator.upgrade.domain.WorkflowSpec;
import dev.cceemulator.upgrade.domain.WorkflowTask;
import dev.cceemulator.upgrade.service.ClusterTransactions.LockedCluster;
import dev.cceemulator.upgrade.store.TaskStore;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Creates tasks and decides all their fields. */
final class TaskFactory {
    /** How long the result of a pre-upgrade check is valid, as in each of the vendor's examples. */
    static final Duration CHECK_LIFETIME = Duration.ofHours(1);

    private final Ids ids;
    private final PlanResolver plans;

    TaskFactory(Ids ids, PlanResolver plans) {
        this.ids = ids;
        this.plans = plans;
    }

    WorkflowTask create(LockedCluster cluster, TaskRequest request) {
        TaskType type = request.type();
        UpgradeWorkflow workflow = UpgradeRules.requireTaskAllowed(
                        cluster.workflows().newest(), type, cluster.now())
                .workflow();
        WorkflowSpec spec = Objects.requireNonNull(workflow.spec());
        String clusterVersion = Objects.requireNonNull(spec.clusterVersion());
        String targetVersion = Objects.requireNonNull(spec.targetVersion());
        requireSameVersion("clusterVersion", request.clusterVersion(), clusterVersion, clusterVersion::equals);
        requireSameVersion(
                "targetVersion",
                request.targetVersion(),
                targetVersion,
                named -> ClusterVersion.matches(targetVersion, named));
        TaskStore tasks = new TaskStore(cluster.session());
        UpgradeRules.requireRoom(tasks.count(cluster.key()), "tasks");
        TaskPlan plan = plans.resolve(cluster.session(), cluster.key().projectId());
        Instant endsAt = cluster.now().plus(plan.duration(type));
        WorkflowTask task = new WorkflowTask(
                cluster.key().projectId(),
                cluster.key().clusterId(),
                workflow.uid(),
                ids.next(),
                type,
                clusterVersion,
                targetVersion,
                cluster.now(),
                endsAt,
                TaskStatus.SUCCESS,
                type == TaskType.PRE_CHECK ? endsAt.plus(CHECK_LIFETIME) : null,
                request.echoedRequest());
        tasks.add(task);
        return task;
    }

    private static void requireSameVersion(
            String field, @Nullable String named, String expected, Predicate<String> isSame) {
        if (named != null && !isSame.test(named)) {
            throw new ApiException(
                    ApiError.VERSION_MISMATCH, "Invalid " + field + " '" + named + "'; the workflow has " + expected);
        }
    }
}
