package dev.cceemulator.upgrade.v3.task;

import dev.cceemulator.upgrade.domain.TaskView;
import org.jspecify.annotations.Nullable;

/** The vendor's CreateClusterMasterSnapshotResponse, whose uid is outside its metadata. */
record SnapshotBody(@Nullable String uid, Metadata metadata) {

    record Metadata(String apiVersion, String kind) {}

    static SnapshotBody of(TaskView report) {
        return new SnapshotBody(report.task().taskId(), new Metadata("v3.1", "Snapshot"));
    }
}
