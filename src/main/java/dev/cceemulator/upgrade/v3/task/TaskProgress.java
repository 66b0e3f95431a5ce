package dev.cceemulator.upgrade.v3.task;

import dev.cceemulator.json.Json;
import dev.cceemulator.plan.TaskType;
import dev.cceemulator.upgrade.domain.TaskView;
import dev.cceemulator.upgrade.domain.WireNames;
import org.jspecify.annotations.Nullable;

/** The vendor's status of an upgrade or a snapshot. */
public record TaskProgress(
        @Nullable String phase,
        @Nullable String progress,
        @Nullable String completionTime) {

    /**
     * The status of a task. Progress is a percentage as a string, with two decimals for an upgrade, and absent once the task
     * has ended; completionTime is the time of the last change, also before the task has ended.
     */
    public static TaskProgress of(TaskView view) {
        return new TaskProgress(phase(view), progress(view), TaskMetadata.time(view, view.updatedAt()));
    }

    /** The status of a task that may have been saved, which then is returned as it is. */
    public static @Nullable Object status(TaskView view) {
        return view.savedBody() == null ? of(view) : Json.rawMember(view.savedBody(), "status");
    }

    private static @Nullable String progress(TaskView view) {
        if (view.progress() == null) {
            return null;
        }
        return view.progress() + (view.point().taskType() == TaskType.CLUSTER ? ".00" : "");
    }

    static @Nullable String phase(TaskView view) {
        return view.point().status() == null ? null : WireNames.of(view.point().status());
    }
}
