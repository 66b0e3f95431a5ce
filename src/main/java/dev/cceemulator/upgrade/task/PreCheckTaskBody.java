package dev.cceemulator.upgrade.task;

import dev.cceemulator.json.Json;
import dev.cceemulator.upgrade.TaskReport;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The vendor's PrecheckClusterTask. */
record PreCheckTaskBody(String apiVersion, String kind, TaskMetadata metadata, Spec spec, Status status) {

    record Spec(
            String clusterID,
            @Nullable String clusterVersion,
            @Nullable String targetVersion,
            @Nullable Object skippedCheckItemList) {}

    /** The checks of the three parts have the phase of the whole: the emulator has no single items. */
    record Status(
            @Nullable String phase,
            @Nullable String expireTimeStamp,
            Checks clusterCheckStatus,
            Checks addonCheckStatus,
            NodeChecks nodeCheckStatus) {}

    record Checks(@Nullable String phase, List<String> itemsStatus) {}

    record NodeChecks(@Nullable String phase, List<String> nodeStageStatus) {}

    static PreCheckTaskBody created(TaskReport report) {
        return of(report, TaskMetadata.created(report));
    }

    static PreCheckTaskBody of(TaskReport report) {
        return of(report, TaskMetadata.of(report));
    }

    private static PreCheckTaskBody of(TaskReport report, TaskMetadata metadata) {
        String phase = TaskProgress.phase(report);
        Spec spec = new Spec(
                report.clusterId(),
                report.clusterVersion(),
                report.targetVersion(),
                report.request() == null ? null : Json.written(report.request()));
        Status status = new Status(
                phase,
                TaskMetadata.time(report.task().expiresAt()),
                new Checks(phase, List.of()),
                new Checks(phase, List.of()),
                new NodeChecks(phase, List.of()));
        return new PreCheckTaskBody("v3", "PreCheckTask", metadata, spec, status);
    }
}
