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

    /** The three parts of a check, and their items, have the phase of the whole check. */
    record Status(
            @Nullable String phase,
            @Nullable String expireTimeStamp,
            Checks clusterCheckStatus,
            Checks addonCheckStatus,
            NodeChecks nodeCheckStatus) {}

    record Checks(@Nullable String phase, List<CheckItems.Item> itemsStatus) {}

    record NodeChecks(@Nullable String phase, List<CheckItems.NodeStage> nodeStageStatus) {}

    static PreCheckTaskBody created(TaskView view) {
        return of(view, TaskMetadata.created(view));
    }

    static PreCheckTaskBody of(TaskView view) {
        return of(view, TaskMetadata.of(view));
    }

    private static PreCheckTaskBody of(TaskView view, TaskMetadata metadata) {
        String phase = TaskProgress.phase(view);
        Spec spec = new Spec(
                view.clusterId(),
                view.clusterVersion(),
                view.targetVersion(),
                view.echoedRequest() == null ? null : Json.rawValue(view.echoedRequest()));
        Status status = new Status(
                phase,
                TaskMetadata.time(view.point().expiresAt()),
                new Checks(phase, CheckItems.ofCluster(phase)),
                new Checks(phase, CheckItems.ofAddons(phase)),
                new NodeChecks(phase, CheckItems.ofNodes(phase)));
        return new PreCheckTaskBody("v3", "PreCheckTask", metadata, spec, status);
    }
}
