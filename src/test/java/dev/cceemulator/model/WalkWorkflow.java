package dev.cceemulator.model;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The model of a workflow, which is mutable and changes when something happens. */
final class WalkWorkflow {
    private static final List<Object> LINES = List.of(line("PreCheck", "Cluster"), line("Cluster", "PostCheck"));

    final String uid;
    final String clusterVersion;
    final String targetVersion;
    String phase;
    private final Map<String, Object> spec;
    private final Map<String, Object> metadata;
    private final @Nullable Map<String, Object> recordedStatus;
    private final Map<String, WalkTask> newest = new HashMap<>();
    private final Function<Instant, String> metadataTime;

    /** A workflow that a client created. */
    WalkWorkflow(
            String uid,
            String cluster,
            String clusterVersion,
            String targetVersion,
            Instant now,
            Function<Instant, String> metadataTime) {
        this.uid = uid;
        this.clusterVersion = clusterVersion;
        this.targetVersion = targetVersion;
        this.phase = "Init";
        this.spec = Map.of("clusterID", cluster, "clusterVersion", clusterVersion, "targetVersion", targetVersion);
        this.metadataTime = metadataTime;
        this.metadata = new HashMap<>(Map.of("uid", uid, "creationTimestamp", metadataTime.apply(now)));
        this.recordedStatus = null;
        touch(now);
    }

    /** A workflow that a fixture recorded, as it was first shown. */
    WalkWorkflow(WalkReply recorded, Function<Instant, String> metadataTime) {
        this.metadata = new HashMap<>(recorded.object("metadata"));
        this.spec = recorded.object("spec");
        this.recordedStatus = recorded.object("status");
        this.uid = recorded.text("metadata", "uid");
        this.phase = recorded.text("status", "phase");
        this.clusterVersion = recorded.text("spec", "clusterVersion");
        this.targetVersion = recorded.text("spec", "targetVersion");
        this.metadataTime = metadataTime;
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
        touch(task.endsAt);
    }

    private void touch(Instant now) {
        metadata.put("updateTimestamp", metadataTime.apply(now));
    }

    Map<String, Object> body() {
        Map<String, Object> status = new HashMap<>(
                recordedStatus == null ? Map.of("pointStatuses", points(), "lineStatuses", LINES) : recordedStatus);
        status.put("phase", phase);
        return Map.of("kind", "WorkFlowTask", "apiVersion", "v3", "metadata", metadata, "spec", spec, "status", status);
    }

    private List<Map<String, Object>> points() {
        return Stream.of("PreCheck", "Snapshot", "Cluster", "PostCheck")
                .map(type -> {
                    WalkTask task = newest.get(type);
                    return task == null ? Map.<String, Object>of("taskType", type) : task.point();
                })
                .toList();
    }

    private static Object line(String start, String end) {
        return Map.of("startPoint", Map.of("taskType", start), "endPoint", Map.of("taskType", end));
    }
}
