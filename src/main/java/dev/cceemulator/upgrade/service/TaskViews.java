package dev.cceemulator.upgrade.service;

import dev.cceemulator.database.Session;
import dev.cceemulator.plan.TaskType;
import dev.cceemulator.upgrade.domain.ClusterKey;
import dev.cceemulator.upgrade.domain.TaskView;
import dev.cceemulator.upgrade.store.RecordedTaskStore;
import dev.cceemulator.upgrade.store.TaskStore;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads of tasks at a moment, whether clients created them or fixtures recorded them. */
final class TaskViews {
    /** Live tasks come before recorded ones that started at the same time. */
    private static final Comparator<TaskView> NEWEST_FIRST =
            Comparator.comparing(report -> report.task().startedAt(), Comparator.nullsLast(Comparator.reverseOrder()));

    private TaskViews() {}

    /** The tasks of one type in a cluster, the newest first. */
    static List<TaskView> list(Session session, ClusterKey path, TaskType type, Instant now) {
        Stream<TaskView> created =
                new TaskStore(session).ofCluster(path, type).stream().map(task -> TaskView.of(task, now));
        return Stream.concat(created, new RecordedTaskStore(session).ofCluster(path, type).stream())
                .sorted(NEWEST_FIRST)
                .toList();
    }

    /** The task of an id, if it is of this type and cluster. */
    static Optional<TaskView> find(Session session, ClusterKey path, TaskType type, String id, Instant now) {
        return new TaskStore(session)
                .find(path, type, id)
                .map(task -> TaskView.of(task, now))
                .or(() -> new RecordedTaskStore(session).find(path, type, id));
    }
}
