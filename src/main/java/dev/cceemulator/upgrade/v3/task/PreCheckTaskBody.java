package dev.cceemulator.upgrade.v3.task;

import dev.cceemulator.json.Json;
import dev.cceemulator.plan.TaskStatus;
import dev.cceemulator.upgrade.domain.TaskView;
import dev.cceemulator.upgrade.domain.WireNames;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The vendor's PrecheckClusterTask. */
record PreCheckTaskBody(String apiVersion, String kind, TaskMetadata metadata, Spec spec, Status status) {

    record Spec(
            @Nullable String clusterID,
            @Nullable String clusterVersion,
            @Nullable String targetVersion,
            @Nullable Object skippedCheckItemList) {}

    /** The three parts of a check have the phase of the whole check. */
    record Status(
            @Nullable String phase,
            @Nullable String expireTimeStamp,
            Part clusterCheckStatus,
            Part addonCheckStatus,
            Part nodeCheckStatus) {}

    record Part(@Nullable String phase, @Nullable List<CheckItem.Body> itemsStatus) {}

    /** The response to the creation, which has the id of the cluster and no items. */
    static PreCheckTaskBody created(TaskView view) {
        String phase = WireNames.of(TaskStatus.INIT);
        Part part = new Part(phase, null);
        return of(view, TaskMetadata.created(view), view.clusterId(), new Status(phase, null, part, part, part));
    }

    /** Every later response. No item of the nodes is known by its name. */
    static PreCheckTaskBody of(TaskView view) {
        String phase = TaskProgress.phase(view);
        Status status = new Status(
                phase,
                TaskMetadata.time(view, view.point().expiresAt()),
                new Part(phase, CheckItem.statuses(CheckItem.Group.CLUSTER, view)),
                new Part(phase, CheckItem.statuses(CheckItem.Group.ADDON, view)),
                new Part(phase, null));
        return of(view, TaskMetadata.of(view), null, status);
    }

    private static PreCheckTaskBody of(
            TaskView view, TaskMetadata metadata, @Nullable String clusterId, Status status) {
        Spec spec = new Spec(
                clusterId,
                view.clusterVersion(),
                view.targetVersion(),
                view.echoedRequest() == null ? null : Json.rawValue(view.echoedRequest()));
        return new PreCheckTaskBody("v3", "PreCheckTask", metadata, spec, status);
    }
}
