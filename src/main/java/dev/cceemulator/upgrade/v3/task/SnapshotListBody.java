package dev.cceemulator.upgrade.v3.task;

import dev.cceemulator.upgrade.domain.TaskView;
import dev.cceemulator.upgrade.domain.WireTime;
import dev.cceemulator.upgrade.service.TaskService.Snapshots;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The vendor's ListClusterMasterSnapshotTasksResponse. */
record SnapshotListBody(
        String apiVersion, String kind, Map<String, String> metadata, List<Object> items, Status status) {

    record Status(@Nullable String latestBackupTime) {}

    /** The items in the spec are deprecated by the vendor, and left out of its example. */
    record Task(String kind, String apiVersion, TaskMetadata metadata, Map<String, String> spec, TaskProgress status) {
        static Task of(TaskView view) {
            return new Task("SnapshotTask", "v3.1", TaskMetadata.of(view), Map.of(), TaskProgress.of(view));
        }
    }

    static SnapshotListBody of(Snapshots snapshots) {
        Instant latestAt = snapshots.latestAt();
        return new SnapshotListBody(
                "v3.1",
                "List",
                Map.of(),
                snapshots.tasks().stream().map(SavedBody.or(Task::of)).toList(),
                new Status(latestAt == null ? null : WireTime.goInChina(latestAt)));
    }
}
