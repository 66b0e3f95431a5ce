package dev.cceemulator.upgrade.v3.task;

import dev.cceemulator.plan.TaskType;
import dev.cceemulator.upgrade.domain.TaskView;
import dev.cceemulator.upgrade.domain.WireTime;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The vendor's metadata of a task, which is the same for every type. */
record TaskMetadata(
        @Nullable String uid,
        @Nullable String creationTimestamp,
        @Nullable String updateTimestamp) {

    /** The metadata in the response to the creation. */
    static TaskMetadata created(TaskView view) {
        return new TaskMetadata(view.point().taskId(), null, null);
    }

    /** The metadata in every later response. */
    static TaskMetadata of(TaskView view) {
        return new TaskMetadata(
                view.point().taskId(), time(view, view.point().startedAt()), time(view, view.updatedAt()));
    }

    /** A time of a task. Times of checks are in UTC, those of upgrades and snapshots in China's. */
    static @Nullable String time(TaskView view, @Nullable Instant time) {
        if (time == null) {
            return null;
        }
        return view.point().taskType() == TaskType.PRE_CHECK ? WireTime.go(time) : WireTime.goInChina(time);
    }
}
