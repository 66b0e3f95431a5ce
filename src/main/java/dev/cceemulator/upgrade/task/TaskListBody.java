package dev.cceemulator.upgrade.task;

import dev.cceemulator.upgrade.TaskReport;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The vendor's list of tasks of one type. */
record TaskListBody<T>(String apiVersion, String kind, Map<String, String> metadata, List<T> items) {

    static <T> TaskListBody<T> of(List<TaskReport> newestFirst, Function<TaskReport, T> body) {
        return new TaskListBody<>(
                "v3", "List", Map.of(), newestFirst.stream().map(body).toList());
    }
}
