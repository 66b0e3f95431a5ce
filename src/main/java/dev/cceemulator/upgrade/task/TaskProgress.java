package dev.cceemulator.upgrade.task;

import dev.cceemulator.upgrade.TaskReport;
import dev.cceemulator.upgrade.WireNames;
import org.jspecify.annotations.Nullable;

/** The vendor's status of an upgrade or a snapshot. */
public record TaskProgress(
        @Nullable String phase,
        @Nullable String progress,
        @Nullable String completionTime) {

    /** How far a task has come; the progress is a number of percent as a text. */
    public static TaskProgress of(TaskReport report) {
        return new TaskProgress(
                phase(report),
                report.progress() == null ? null : report.progress().toString(),
                TaskMetadata.time(report.task().endedAt()));
    }

    static @Nullable String phase(TaskReport report) {
        return report.task().status() == null
                ? null
                : WireNames.of(report.task().status());
    }
}
