package dev.cceemulator.upgrade.task;

import dev.cceemulator.upgrade.TaskReport;
import org.jspecify.annotations.Nullable;

/** The vendor's CreateClusterMasterSnapshotResponse, whose uid stands outside its metadata. */
record SnapshotBody(@Nullable String uid, Metadata metadata) {

    record Metadata(String apiVersion, String kind) {}

    static SnapshotBody of(TaskReport report) {
        return new SnapshotBody(report.task().taskId(), new Metadata("v3.1", "Snapshot"));
    }
}
