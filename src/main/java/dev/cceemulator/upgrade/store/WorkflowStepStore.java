package dev.cceemulator.upgrade.store;

import dev.cceemulator.database.Row;
import dev.cceemulator.plan.TaskStatus;
import dev.cceemulator.plan.TaskType;
import dev.cceemulator.upgrade.domain.LineStatus;
import dev.cceemulator.upgrade.domain.PointStatus;
import dev.cceemulator.upgrade.domain.WorkflowStatus;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the points and lines of a recorded workflow as array columns of its row: one array for each field, all of
 * the same length.
 */
final class WorkflowStepStore {
    static final String POINTS =
            "point_task_types, point_task_ids, point_statuses, point_started_at, point_ended_at, point_expires_at";

    /** The columns of the points, then those of the lines. */
    static final String ALL = POINTS + ", line_start_task_types, line_end_task_types, line_critical";

    private WorkflowStepStore() {}

    /** The points in a row with the columns of {@link #POINTS}; null if it has none. */
    static @Nullable List<PointStatus> points(Row row) {
        String[] types = row.texts("point_task_types");
        if (types == null) {
            return null;
        }
        @Nullable String[] ids = row.requiredArray("point_task_ids", String[].class);
        @Nullable String[] statuses = row.requiredArray("point_statuses", String[].class);
        @Nullable Instant[] startedAt = row.requiredArray("point_started_at", Instant[].class);
        @Nullable Instant[] endedAt = row.requiredArray("point_ended_at", Instant[].class);
        @Nullable Instant[] expiresAt = row.requiredArray("point_expires_at", Instant[].class);
        return IntStream.range(0, types.length)
                .mapToObj(i -> new PointStatus(
                        TaskType.valueOf(types[i]),
                        ids[i],
                        statuses[i] == null ? null : TaskStatus.valueOf(statuses[i]),
                        startedAt[i],
                        endedAt[i],
                        expiresAt[i]))
                .toList();
    }

    /** The lines in a row with the columns of {@link #ALL}; null if it has none. */
    static @Nullable List<LineStatus> lines(Row row) {
        String[] starts = row.texts("line_start_task_types");
        String[] ends = row.texts("line_end_task_types");
        if (starts == null || ends == null) {
            return null;
        }
        @Nullable Boolean[] critical = row.requiredArray("line_critical", Boolean[].class);
        return IntStream.range(0, starts.length)
                .mapToObj(i -> new LineStatus(TaskType.valueOf(starts[i]), TaskType.valueOf(ends[i]), critical[i]))
                .toList();
    }

    /** The column values of a status, in the order of {@link #ALL}. */
    static List<@Nullable Object> columns(@Nullable WorkflowStatus status) {
        List<PointStatus> points = status == null ? null : status.points();
        List<LineStatus> lines = status == null ? null : status.lines();
        return Arrays.asList(
                column(points, point -> point.taskType().name()),
                column(points, PointStatus::taskId),
                column(
                        points,
                        point -> point.status() == null ? null : point.status().name()),
                column(points, PointStatus::startedAt),
                column(points, PointStatus::endedAt),
                column(points, PointStatus::expiresAt),
                column(lines, line -> line.start().name()),
                column(lines, line -> line.end().name()),
                column(lines, LineStatus::critical));
    }

    private static <T> @Nullable Object @Nullable [] column(
            @Nullable List<T> steps, Function<T, @Nullable Object> field) {
        return steps == null ? null : steps.stream().map(field).toArray();
    }
}
