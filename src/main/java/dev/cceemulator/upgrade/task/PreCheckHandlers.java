package dev.cceemulator.upgrade.task;

import dev.cceemulator.json.Json;
import dev.cceemulator.upgrade.ClusterPath;
import dev.cceemulator.upgrade.JsonRequest;
import dev.cceemulator.upgrade.TaskRequest;
import dev.cceemulator.upgrade.TaskService;
import dev.cceemulator.upgrade.TaskType;
import io.javalin.http.Context;

/** The operations on pre-upgrade checks, as they come in over HTTP. */
public final class PreCheckHandlers {
    private final TaskService tasks;

    public PreCheckHandlers(TaskService tasks) {
        this.tasks = tasks;
    }

    /** CreatePreCheck. */
    public void create(Context request, ClusterPath path, JsonRequest sent) {
        TaskRequest asked = sent.read(body -> PreCheckRequest.of(body, path));
        request.result(Json.write(PreCheckTaskBody.created(tasks.create(path, asked))));
    }

    /** ShowPreCheck. */
    public void show(Context request, ClusterPath path) {
        request.result(
                Json.write(PreCheckTaskBody.of(tasks.show(path, TaskType.PRE_CHECK, request.pathParam("task_id")))));
    }

    /** ListPreCheckTasks. */
    public void list(Context request, ClusterPath path) {
        request.result(Json.write(TaskListBody.of(tasks.list(path, TaskType.PRE_CHECK), PreCheckTaskBody::of)));
    }
}
