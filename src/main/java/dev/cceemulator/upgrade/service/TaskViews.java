package dev.cceemulator.upgrade.service;

import dev.cceemulator.database.Session;
import dev.cceemulator.plan.TaskType;
import dev.cceemulator.upgrade.domain.ClusterKey;
import dev.cceemulator.upgrade.domain.SavedTask;
import dev.cceemulator.upgrade.domain.TaskView;
import dev.cceemulator.upgrade.store.RecordedTaskStore;
import dev.cceemulator.upgrade.store.SavedTaskStore;
import dev.cceemulator.upgrade.store.TaskStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads tasks at a moment, both those created by clients and those recorded in fixtures. A saved task replaces the point of a workflow with its id. */
final class TaskViews {
    /** Live tasks come before recorded ones that started at the same time. */
    private static final Comparator<TaskView> NEWEST_FIRST =
            Comparator.comparing(view -> view.point().startedAt(), Comparator.nullsLast(Comparator.reverseOrder()));

    private TaskViews() {}

    /** The tasks of one type in a cluster, the oldest first. */
    static List<TaskView> list(Session session, ClusterKey key, TaskType type, Instant now) {
        Stream<TaskView> live =
                new TaskStore(session).ofCluster(key, type).stream().map(task -> TaskView.of(task, now));
        List<SavedTask> saved = new SavedTaskStore(session).ofCluster(key, type);
        Set<String> savedIds = saved.stream().map(SavedTask::id).collect(Collectors.toSet());
        Stream<TaskView> points = new RecordedTaskStore(session)
                .ofCluster(key, type).stream()
                        .filter(view -> !savedIds.contains(view.point().taskId()));
        List<TaskView> views = Stream.of(live, points, saved.stream().map(TaskView::saved))
                .flatMap(Function.identity())
                .sorted(NEWEST_FIRST)
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.reverse(views);
        return views;
    }

    /** The task with an id, if it has this type and belongs to this cluster. */
    static Optional<TaskView> find(Session session, ClusterKey key, TaskType type, String id, Instant now) {
        return new TaskStore(session)
                .find(key, type, id)
                .map(task -> TaskView.of(task, now))
                .or(() -> new SavedTaskStore(session).find(key, type, id).map(TaskView::saved))
                .or(() -> new RecordedTaskStore(session).find(key, type, id));
    }
}
