package dev.cceemulator.upgrade.v3.task;

import dev.cceemulator.upgrade.domain.TaskView;
import dev.cceemulator.upgrade.domain.WireNames;
import org.jspecify.annotations.Nullable;

/** The vendor's status of an upgrade or a snapshot. */
public record TaskProgress(
        @Nullable String phase,
        @Nullable String progress,
        @Nullable String completionTime) {

    /** The status of a task; progress is a percentage as a string. */
    public static TaskProgress of(TaskView view) {
        return new TaskProgress(
                phase(view),
                view.progress() == null ? null : view.progress().toString(),
                TaskMetadata.time(view.point().endedAt()));
    }

    static @Nullable String phase(TaskView view) {
        return view.point().status() == null ? null : WireNames.of(view.point().status());
    }
}
