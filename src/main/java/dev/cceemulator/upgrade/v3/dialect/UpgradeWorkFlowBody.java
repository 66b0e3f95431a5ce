package dev.cceemulator.upgrade.v3.dialect;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The vendor's UpgradeWorkFlow on the wire: components in the order of the documented example. */
public record UpgradeWorkFlowBody(
        String kind,
        String apiVersion,
        Metadata metadata,
        @Nullable Spec spec,
        @Nullable Status status) {

    record Metadata(
            String uid,
            @Nullable String name,
            @Nullable Map<String, String> labels,
            @Nullable Map<String, String> annotations,
            @Nullable String creationTimestamp,
            @Nullable String updateTimestamp) {}

    record Spec(
            @Nullable String clusterID,
            @Nullable String clusterVersion,
            @Nullable String targetVersion) {}

    record Status(
            @Nullable String phase,
            @Nullable List<PointStatusBody> pointStatuses,
            @Nullable List<LineStatusBody> lineStatuses) {}

    /** The names of the times have a capital S, unlike those in the metadata. */
    record PointStatusBody(
            String taskType,
            @Nullable String taskID,
            @Nullable String status,
            @Nullable String startTimeStamp,
            @Nullable String endTimeStamp,
            @Nullable String expireTimeStamp) {}

    /** The type of critical depends on the dialect. */
    record LineStatusBody(
            Point startPoint, Point endPoint, @Nullable Object critical) {}

    record Point(String taskType) {}
}
