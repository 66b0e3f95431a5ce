package dev.cceemulator.upgrade.v3.task;

import dev.cceemulator.plan.TaskStatus;
import dev.cceemulator.upgrade.domain.TaskView;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The vendor's ListClusterMasterSnapshotTasksResponse. */
record SnapshotListBody(String apiVersion, String kind, Map<String, String> metadata, List<Task> items, Status status) {

    record Status(@Nullable String latestBackupTime) {}

    record Task(String kind, String apiVersion, TaskMetadata metadata, Spec spec, TaskProgress status) {
        static Task of(TaskView view) {
            return new Task(
                    "SnapshotTask",
                    "v3.1",
                    TaskMetadata.of(view),
                    new Spec(List.of(SpecItem.of(view))),
                    TaskProgress.of(view));
        }
    }

    /** Deprecated by the vendor, but still sent. */
    record Spec(List<SpecItem> items) {}

    record SpecItem(
            @Nullable String id,
            String type,
            @Nullable String status,
            @Nullable String creationTimestamp,
            @Nullable String updateTimestamp) {
        static SpecItem of(TaskView view) {
            TaskMetadata metadata = TaskMetadata.of(view);
            return new SpecItem(
                    metadata.uid(),
                    "master-backup",
                    TaskProgress.phase(view),
                    metadata.creationTimestamp(),
                    metadata.updateTimestamp());
        }
    }

    static SnapshotListBody of(List<TaskView> newestFirst) {
        Instant latest = newestFirst.stream()
                .filter(view -> view.point().status() == TaskStatus.SUCCESS)
                .map(view -> view.point().endedAt())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new SnapshotListBody(
                "v3.1",
                "List",
                Map.of(),
                newestFirst.stream().map(Task::of).toList(),
                new Status(TaskMetadata.time(latest)));
    }
}
