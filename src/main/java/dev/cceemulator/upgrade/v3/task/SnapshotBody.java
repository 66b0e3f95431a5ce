package dev.cceemulator.upgrade.v3.task;

import dev.cceemulator.upgrade.domain.TaskView;
import org.jspecify.annotations.Nullable;

/** The vendor's CreateClusterMasterSnapshotResponse; its uid is not part of the metadata. */
record SnapshotBody(@Nullable String uid, Metadata metadata) {

    record Metadata(String apiVersion, String kind) {}

    static SnapshotBody of(TaskView view) {
        return new SnapshotBody(view.point().taskId(), new Metadata("v3.1", "Snapshot"));
    }
}
