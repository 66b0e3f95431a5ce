package dev.cceemulator.upgrade.v3.task;

import dev.cceemulator.upgrade.domain.TaskView;
import dev.cceemulator.upgrade.domain.WireNames;
import org.jspecify.annotations.Nullable;

/** The vendor's status of an upgrade or a snapshot. */
public record TaskProgress(
        @Nullable String phase,
        @Nullable String progress,
        @Nullable String completionTime) {

    /** The progress of a task, in percent, as a text. */
    public static TaskProgress of(TaskView report) {
        return new TaskProgress(
                phase(report),
                report.progress() == null ? null : report.progress().toString(),
                TaskMetadata.time(report.task().endedAt()));
    }

    static @Nullable String phase(TaskView report) {
        return report.task().status() == null
                ? null
                : WireNames.of(report.task().status());
    }
}
