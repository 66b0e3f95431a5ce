package dev.cceemulator.upgrade;

import dev.cceemulator.catalogue.ClusterVersion;
import dev.cceemulator.error.ApiException;
import dev.cceemulator.error.Refusal;
import dev.cceemulator.upgrade.ClusterChanges.Locked;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** How a task comes to be: everything that will ever be known of it is decided here. */
final class TaskCreation {
    /** How long the result of a pre-upgrade check may be used: no source says. */
    static final Duration CHECK_LIFETIME = Duration.ofHours(24);

    private final Ids ids;
    private final Plans plans;

    TaskCreation(Ids ids, Plans plans) {
        this.ids = ids;
        this.plans = plans;
    }

    UpgradeTask create(Locked cluster, TaskRequest request) {
        TaskType type = request.type();
        UpgradeWorkflow workflow = UpgradeRules.requireTask(cluster.history().newest(), type, cluster.now())
                .workflow();
        WorkflowSpec spec = Objects.requireNonNull(workflow.spec());
        String clusterVersion = Objects.requireNonNull(spec.clusterVersion());
        String targetVersion = Objects.requireNonNull(spec.targetVersion());
        requireSame("clusterVersion", request.clusterVersion(), clusterVersion, clusterVersion::equals);
        requireSame(
                "targetVersion",
                request.targetVersion(),
                targetVersion,
                named -> ClusterVersion.isNamedBy(targetVersion, named));
        Plan plan = plans.of(cluster.session(), cluster.path().projectId());
        Instant endsAt = cluster.now().plus(plan.duration(type));
        UpgradeTask task = new UpgradeTask(
                cluster.path().projectId(),
                cluster.path().clusterId(),
                workflow.uid(),
                ids.next(),
                type,
                clusterVersion,
                targetVersion,
                cluster.now(),
                endsAt,
                TaskStatus.SUCCESS,
                type == TaskType.PRE_CHECK ? endsAt.plus(CHECK_LIFETIME) : null,
                request.request());
        new TaskStore(cluster.session()).add(task);
        return task;
    }

    private static void requireSame(String field, @Nullable String named, String expected, Predicate<String> isSame) {
        if (named != null && !isSame.test(named)) {
            throw new ApiException(
                    Refusal.VERSION_MISMATCH,
                    "Invalid " + field + " '" + named + "'; that of the workflow is " + expected);
        }
    }
}
