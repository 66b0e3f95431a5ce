package dev.cceemulator.upgrade;

import dev.cceemulator.database.Session;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tasks as they stand at a moment, whether clients created them or fixtures recorded them. */
final class TaskReports {
    /** Those that a client created come before those that were recorded, if they started at the same time. */
    private static final Comparator<TaskReport> NEWEST_FIRST =
            Comparator.comparing(report -> report.task().startedAt(), Comparator.nullsLast(Comparator.reverseOrder()));

    private TaskReports() {}

    /** The tasks of one type in a cluster, the newest first. */
    static List<TaskReport> list(Session session, ClusterPath path, TaskType type, Instant now) {
        Stream<TaskReport> created =
                new TaskStore(session).ofCluster(path, type).stream().map(task -> TaskReport.of(task, now));
        return Stream.concat(created, new RecordedTaskStore(session).ofCluster(path, type).stream())
                .sorted(NEWEST_FIRST)
                .toList();
    }

    /** The task of an id, if it is of this type and cluster. */
    static Optional<TaskReport> find(Session session, ClusterPath path, TaskType type, String id, Instant now) {
        return new TaskStore(session)
                .find(path, type, id)
                .map(task -> TaskReport.of(task, now))
                .or(() -> new RecordedTaskStore(session).find(path, type, id));
    }
}
