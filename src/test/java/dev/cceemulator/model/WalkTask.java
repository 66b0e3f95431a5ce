package dev.cceemulator.model;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The model of a task, which is mutable and ends once; the emulator derives the state of a task instead. */
final class WalkTask {
    private static final Duration LIFETIME = Duration.ofHours(1);

    final WalkWorkflow workflow;
    final String type;
    final String id;
    final Instant startedAt;
    final Instant endsAt;
    boolean isOver;

    WalkTask(WalkWorkflow workflow, String type, String id, Instant startedAt, Duration duration) {
        this.workflow = workflow;
        this.type = type;
        this.id = id;
        this.startedAt = startedAt;
        this.endsAt = startedAt.plus(duration);
    }

    boolean isExpired(Instant now) {
        return !now.isBefore(endsAt.plus(LIFETIME));
    }

    String status() {
        return isOver ? "Success" : "Running";
    }

    Map<String, Object> point() {
        Map<String, Object> point = new HashMap<>(Map.of(
                "taskType", type, "taskID", id, "status", status(), "startTimeStamp", WalkTimes.printed(startedAt)));
        if (isOver) {
            point.put("endTimeStamp", WalkTimes.printed(endsAt));
        }
        if (isOver && type.equals("PreCheck")) {
            point.put("expireTimeStamp", WalkTimes.printed(endsAt.plus(LIFETIME)));
        }
        return point;
    }

    /** The fields that lists of tasks of every type have. */
    List<Object> summary() {
        return List.of(id, status(), time(startedAt), changedAt());
    }

    String changedAt() {
        return time(isOver ? endsAt : startedAt);
    }

    private String time(Instant time) {
        return type.equals("PreCheck") ? WalkTimes.printed(time) : WalkTimes.printedInChina(time);
    }

    /** The progress of an upgrade that has not ended. */
    String progress(Instant now) {
        return WalkTimes.micros(startedAt, now) * 100 / WalkTimes.micros(startedAt, endsAt) + ".00";
    }

    Map<String, Object> transition(String cluster) {
        return Map.of(
                "at",
                endsAt.toString(),
                "cluster",
                cluster,
                "workflow",
                workflow.uid,
                "task",
                id,
                "taskType",
                type,
                "from",
                "Running",
                "to",
                "Success");
    }
}
