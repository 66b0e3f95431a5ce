package dev.cceemulator.upgrade.v3.task;

import dev.cceemulator.json.Json;
import dev.cceemulator.upgrade.domain.TaskView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The vendor's PrecheckClusterTask. */
record PreCheckTaskBody(String apiVersion, String kind, TaskMetadata metadata, Spec spec, Status status) {

    record Spec(
            String clusterID,
            @Nullable String clusterVersion,
            @Nullable String targetVersion,
            @Nullable Object skippedCheckItemList) {}

    /** The three parts of a check, and the items in them, have the phase of the whole. */
    record Status(
            @Nullable String phase,
            @Nullable String expireTimeStamp,
            Checks clusterCheckStatus,
            Checks addonCheckStatus,
            NodeChecks nodeCheckStatus) {}

    record Checks(@Nullable String phase, List<CheckItems.Item> itemsStatus) {}

    record NodeChecks(@Nullable String phase, List<CheckItems.NodeStage> nodeStageStatus) {}

    static PreCheckTaskBody created(TaskView report) {
        return of(report, TaskMetadata.created(report));
    }

    static PreCheckTaskBody of(TaskView report) {
        return of(report, TaskMetadata.of(report));
    }

    private static PreCheckTaskBody of(TaskView report, TaskMetadata metadata) {
        String phase = TaskProgress.phase(report);
        Spec spec = new Spec(
                report.clusterId(),
                report.clusterVersion(),
                report.targetVersion(),
                report.request() == null ? null : Json.written(report.request()));
        Status status = new Status(
                phase,
                TaskMetadata.time(report.task().expiresAt()),
                new Checks(phase, CheckItems.ofCluster(phase)),
                new Checks(phase, CheckItems.ofAddons(phase)),
                new NodeChecks(phase, CheckItems.ofNodes(phase)));
        return new PreCheckTaskBody("v3", "PreCheckTask", metadata, spec, status);
    }
}
