package dev.cceemulator.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The model of a cluster. Its methods carry out a command if it is allowed, and return the expected status. */
final class WalkCluster {
    /** The targets of every version that a cluster of the bundled project can have. */
    static final Map<String, List<String>> TARGETS = Map.of(
            "v1.17.17-r0", List.of("v1.19.16-r80"),
            "v1.19.16-r80", List.of("v1.21.14-r10", "v1.23.18-r10"),
            "v1.21.14-r10", List.of("v1.23.18-r10"),
            "v1.23.18-r10", List.of("v1.25.16-r10"),
            "v1.25.16-r10", List.of("v1.27.16-r20"),
            "v1.27.16-r20", List.of("v1.28.15-r10", "v1.29.10-r0"),
            "v1.28.15-r10", List.of("v1.29.10-r0", "v1.31.6-r0"),
            "v1.29.10-r0", List.of("v1.31.6-r0"),
            "v1.31.6-r0", List.of());

    final String id;
    final List<WalkWorkflow> newestFirst = new ArrayList<>();
    final List<WalkTask> tasks = new ArrayList<>();
    String version;
    String phase;
    private final WalkDialect dialect;

    WalkCluster(String id, WalkReply shown, WalkReply listed, WalkDialect dialect) {
        this.id = id;
        this.version = shown.text("spec", "version");
        this.phase = shown.text("status", "phase");
        this.dialect = dialect;
        listed.items().forEach(item -> newestFirst.add(new WalkWorkflow(item, dialect)));
    }

    @Nullable
    WalkWorkflow newest() {
        return newestFirst.isEmpty() ? null : newestFirst.get(0);
    }

    @Nullable
    WalkTask running() {
        return tasks.stream().filter(task -> !task.isOver).findFirst().orElse(null);
    }

    List<WalkTask> oldestFirst(String type) {
        return tasks.stream().filter(task -> task.type.equals(type)).toList();
    }

    Optional<WalkTask> newest(String type) {
        return oldestFirst(type).stream().reduce((older, newer) -> newer);
    }

    int createWorkflow(String target, Instant now, Supplier<String> uid) {
        WalkWorkflow old = newest();
        if (old != null && old.phase.equals("Running")) {
            return 429;
        }
        if (!phase.equals("Available")) {
            return 403;
        }
        String exact = Objects.requireNonNull(TARGETS.get(version)).stream()
                .filter(one -> one.equals(target) || one.startsWith(target + "-") || one.startsWith(target + "."))
                .reduce((older, newer) -> newer)
                .orElse(null);
        if (exact == null) {
            return 400;
        }
        if (old != null && old.isOpen()) {
            old.end(old.newest("Cluster") == null ? "Cancel" : "Success", now);
        }
        newestFirst.add(0, new WalkWorkflow(uid.get(), id, version, exact, now, dialect));
        return 201;
    }

    int cancel(String uid, Instant now, Consumer<Map<String, Object>> response) {
        WalkWorkflow workflow = newestFirst.stream()
                .filter(one -> one.uid.equals(uid))
                .findFirst()
                .orElse(null);
        if (workflow == null) {
            return 404;
        }
        if (!workflow.canBeCancelled()) {
            return 403;
        }
        response.accept(workflow.cancel(now));
        return 200;
    }

    int createTask(String type, boolean isSameVersion, Instant now, Duration duration, Supplier<String> taskId) {
        WalkWorkflow workflow = newest();
        if (workflow == null || !workflow.isOpen()) {
            return 403;
        }
        if (workflow.isRecorded()) {
            return 403;
        }
        if (workflow.phase.equals("Running")) {
            return 429;
        }
        boolean isUpgraded = workflow.newest("Cluster") != null;
        if (isUpgraded != type.equals("PostCheck")) {
            return 403;
        }
        WalkTask check = workflow.newest("PreCheck");
        if (type.equals("Cluster") && check == null) {
            return 403;
        }
        if (!isSameVersion || (type.equals("Cluster") && check != null && check.isExpired(now))) {
            return 400;
        }
        WalkTask task = new WalkTask(workflow, type, taskId.get(), now, duration);
        tasks.add(task);
        workflow.start(task);
        if (type.equals("Cluster")) {
            phase = "Upgrading";
        }
        return 200;
    }

    /** Ends the task whose time has come; at most one, since no other starts before. */
    Stream<WalkTask> finishUpTo(Instant now) {
        WalkTask task = running();
        if (task == null || task.endsAt.isAfter(now)) {
            return Stream.empty();
        }
        task.isOver = true;
        task.workflow.finish(task);
        if (task.type.equals("Cluster")) {
            version = task.workflow.targetVersion;
            phase = "Available";
        }
        return Stream.of(task);
    }
}
