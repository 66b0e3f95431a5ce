package dev.cceemulator.upgrade.v3.task;

import dev.cceemulator.upgrade.domain.TaskView;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The vendor's list of tasks of one type. */
record TaskListBody(String apiVersion, String kind, Map<String, String> metadata, List<Object> items) {

    static TaskListBody of(List<TaskView> oldestFirst, Function<TaskView, Object> body) {
        return new TaskListBody(
                "v3", "List", Map.of(), oldestFirst.stream().map(body).toList());
    }
}
