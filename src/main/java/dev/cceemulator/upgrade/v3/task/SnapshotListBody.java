package dev.cceemulator.upgrade.v3.task;

import dev.cceemulator.plan.TaskStatus;
import dev.cceemulator.upgrade.domain.TaskView;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The vendor's ListClusterMasterSnapshotTasksResponse. */
record SnapshotListBody(String apiVersion, String kind, Map<String, String> metadata, List<Task> items, Status status) {

    record Status(@Nullable String latestBackupTime) {}

    /** The items in the spec are deprecated by the vendor, and left out of its example. */
    record Task(String kind, String apiVersion, TaskMetadata metadata, Map<String, String> spec, TaskProgress status) {
        static Task of(TaskView view) {
            return new Task("SnapshotTask", "v3.1", TaskMetadata.of(view), Map.of(), TaskProgress.of(view));
        }
    }

    static SnapshotListBody of(List<TaskView> oldestFirst) {
        String latest = oldestFirst.stream()
                .filter(view -> view.point().status() == TaskStatus.SUCCESS)
                .filter(view -> view.point().endedAt() != null)
                .max(Comparator.comparing(view -> view.point().endedAt()))
                .map(view -> TaskMetadata.time(view, view.point().endedAt()))
                .orElse(null);
        return new SnapshotListBody(
                "v3.1", "List", Map.of(), oldestFirst.stream().map(Task::of).toList(), new Status(latest));
    }
}
