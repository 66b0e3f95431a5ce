package dev.cceemulator.upgrade.v3.task;

import dev.cceemulator.upgrade.domain.TaskView;
import dev.cceemulator.upgrade.domain.WireNames;
import org.jspecify.annotations.Nullable;

/** The vendor's CreatePostCheckResponse, which has the result at once. */
record PostCheckBody(String apiVersion, String kind, TaskMetadata metadata, Spec spec, Status status) {

    record Spec(
            String clusterID,
            @Nullable String clusterVersion,
            @Nullable String targetVersion) {}

    record Status(@Nullable String phase) {}

    static PostCheckBody of(TaskView report) {
        return new PostCheckBody(
                "v3",
                "PostCheckTask",
                TaskMetadata.created(report),
                new Spec(report.clusterId(), report.clusterVersion(), report.targetVersion()),
                new Status(report.outcome() == null ? null : WireNames.of(report.outcome())));
    }
}
