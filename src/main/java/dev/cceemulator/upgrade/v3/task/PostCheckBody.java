package dev.cceemulator.upgrade.v3.task;

import dev.cceemulator.upgrade.domain.TaskView;
import dev.cceemulator.upgrade.domain.WireNames;
import org.jspecify.annotations.Nullable;

/** The vendor's CreatePostCheckResponse, which already contains the result. */
record PostCheckBody(String apiVersion, String kind, TaskMetadata metadata, Spec spec, Status status) {

    record Spec(
            String clusterID,
            @Nullable String clusterVersion,
            @Nullable String targetVersion) {}

    record Status(@Nullable String phase) {}

    static PostCheckBody of(TaskView view) {
        return new PostCheckBody(
                "v3",
                "PostCheckTask",
                TaskMetadata.created(view),
                new Spec(view.clusterId(), view.clusterVersion(), view.targetVersion()),
                new Status(view.outcome() == null ? null : WireNames.of(view.outcome())));
    }
}
