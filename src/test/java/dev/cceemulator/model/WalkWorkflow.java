package dev.cceemulator.model;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The model of a workflow, which is mutable and changes when something happens. */
final class WalkWorkflow {
    final String uid;
    final String clusterVersion;
    final String targetVersion;
    String phase;
    private final Map<String, Object> spec;
    private final Map<String, Object> metadata;
    private final @Nullable Map<String, Object> recordedStatus;
    private final Map<String, WalkTask> newest = new HashMap<>();
    private final WalkDialect dialect;

    /** A workflow that a client created. */
    WalkWorkflow(
            String uid, String cluster, String clusterVersion, String targetVersion, Instant now, WalkDialect dialect) {
        this.uid = uid;
        this.clusterVersion = clusterVersion;
        this.targetVersion = targetVersion;
        this.phase = "Init";
        this.spec = Map.of("clusterID", cluster, "clusterVersion", clusterVersion, "targetVersion", targetVersion);
        this.dialect = dialect;
        this.metadata = new HashMap<>(Map.of("uid", uid, "creationTimestamp", dialect.time(now)));
        this.recordedStatus = null;
        touch(now);
    }

    /** A workflow that a fixture recorded, as it was first shown. */
    WalkWorkflow(WalkReply recorded, WalkDialect dialect) {
        this.metadata = new HashMap<>(recorded.object("metadata"));
        this.spec = recorded.object("spec");
        this.recordedStatus = recorded.object("status");
        this.uid = recorded.text("metadata", "uid");
        this.phase = recorded.text("status", "phase");
        this.clusterVersion = recorded.text("spec", "clusterVersion");
        this.targetVersion = recorded.text("spec", "targetVersion");
        this.dialect = dialect;
    }

    boolean isRecorded() {
        return recordedStatus != null;
    }

    boolean canBeCancelled() {
        return phase.equals("Init") || phase.equals("Pending");
    }

    boolean isOpen() {
        return canBeCancelled() || phase.equals("Running");
    }

    @Nullable
    WalkTask newest(String type) {
        return newest.get(type);
    }

    /** Ends it; returns the response to its cancellation, which has the time of the change before. */
    Map<String, Object> cancel(Instant now) {
        phase = "Cancel";
        Map<String, Object> response = body();
        touch(now);
        return response;
    }

    void end(String last, Instant now) {
        phase = last;
        touch(now);
    }

    void start(WalkTask task) {
        newest.put(task.type, task);
        phase = "Running";
        touch(task.startedAt);
    }

    void finish(WalkTask task) {
        phase = task.type.equals("PostCheck") ? "Success" : "Init";
    }

    private void touch(Instant now) {
        metadata.put("updateTimestamp", dialect.time(now));
    }

    /** The response to its creation. */
    Map<String, Object> created() {
        return body(Map.of("uid", uid), statuses());
    }

    Map<String, Object> body() {
        Map<String, Object> status = new HashMap<>(recordedStatus == null ? statuses() : recordedStatus);
        status.put("phase", phase);
        return body(Map.copyOf(metadata), status);
    }

    private Map<String, Object> body(Map<String, Object> shownMetadata, Map<String, Object> status) {
        return Map.of(
                "kind", "WorkFlowTask", "apiVersion", "v3", "metadata", shownMetadata, "spec", spec, "status", status);
    }

    private Map<String, Object> statuses() {
        return Map.of("pointStatuses", points(), "lineStatuses", dialect.lines());
    }

    private List<Map<String, Object>> points() {
        return Stream.of("PreCheck", "Snapshot", "Cluster", "PostCheck")
                .map(type -> {
                    WalkTask task = newest.get(type);
                    return task == null ? Map.<String, Object>of("taskType", type) : task.point();
                })
                .toList();
    }
}
