package dev.cceemulator.upgrade.domain;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The history of one upgrade of a cluster. Fields that are null were not recorded, and are left out of every response.
 *
 * @param projectId the project
 * @param clusterId the cluster, which exists in that project
 * @param uid unique within its project only
 * @param name its name
 * @param labels in their recorded order
 * @param annotations in their recorded order
 * @param createdAt when it was created; clients see the newest workflow
 * @param updatedAt when it last changed
 * @param spec the requested upgrade
 * @param status its progress
 */
public record UpgradeWorkflow(
        String projectId,
        String clusterId,
        String uid,
        @Nullable String name,
        @Nullable Map<String, String> labels,
        @Nullable Map<String, String> annotations,
        Instant createdAt,
        @Nullable Instant updatedAt,
        @Nullable WorkflowSpec spec,
        @Nullable WorkflowStatus status) {
    public UpgradeWorkflow {
        labels = copy(labels);
        annotations = copy(annotations);
    }

    /**
     * The version of the cluster after this workflow: the target version if it succeeded, else the version that it started
     * from; null if it is not recorded.
     */
    public @Nullable String resultingClusterVersion() {
        if (spec == null) {
            return null;
        }
        boolean isUpgraded = status != null && status.phase() == WorkflowPhase.SUCCESS;
        return isUpgraded ? spec.targetVersion() : spec.clusterVersion();
    }

    /** The same workflow in another project. */
    public UpgradeWorkflow withProjectId(String otherProjectId) {
        return new UpgradeWorkflow(
                otherProjectId, clusterId, uid, name, labels, annotations, createdAt, updatedAt, spec, status);
    }

    /** The same workflow with another status and time of its last change. */
    UpgradeWorkflow withStatus(@Nullable WorkflowStatus otherStatus, @Nullable Instant changedAt) {
        return new UpgradeWorkflow(
                projectId, clusterId, uid, name, labels, annotations, createdAt, changedAt, spec, otherStatus);
    }

    private static @Nullable Map<String, String> copy(@Nullable Map<String, String> map) {
        return map == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
