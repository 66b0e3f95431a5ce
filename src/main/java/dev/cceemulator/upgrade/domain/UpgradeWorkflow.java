package dev.cceemulator.upgrade.domain;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The history of one upgrade of one cluster. What is null is not recorded, and stays absent in every answer.
 *
 * @param projectId the project
 * @param clusterId the cluster, which exists in that project
 * @param uid unique within its project only
 * @param name a name
 * @param labels in their recorded order
 * @param annotations in their recorded order
 * @param createdAt when it was created; the newest one counts
 * @param updatedAt when it last changed
 * @param spec what it is to do
 * @param status how far it has come
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
     * The version that the cluster runs after this workflow, as far as it says: the target of a successful one, else the
     * version that it came from.
     */
    public @Nullable String versionOfCluster() {
        if (spec == null) {
            return null;
        }
        boolean isUpgraded = status != null && status.phase() == WorkflowPhase.SUCCESS;
        return isUpgraded ? spec.targetVersion() : spec.clusterVersion();
    }

    /** The same workflow in another project. */
    public UpgradeWorkflow in(String otherProjectId) {
        return new UpgradeWorkflow(
                otherProjectId, clusterId, uid, name, labels, annotations, createdAt, updatedAt, spec, status);
    }

    /** The same workflow with another status, which it has since a moment. */
    UpgradeWorkflow withStatus(@Nullable WorkflowStatus other, @Nullable Instant since) {
        return new UpgradeWorkflow(projectId, clusterId, uid, name, labels, annotations, createdAt, since, spec, other);
    }

    private static @Nullable Map<String, String> copy(@Nullable Map<String, String> map) {
        return map == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
