package dev.cceemulator.upgrade.v3.task;

import dev.cceemulator.json.Json;
import dev.cceemulator.plan.TaskType;
import dev.cceemulator.upgrade.domain.ClusterKey;
import dev.cceemulator.upgrade.domain.TaskRequest;
import dev.cceemulator.upgrade.service.TaskService;
import dev.cceemulator.upgrade.v3.JsonRequest;
import io.javalin.http.Context;

/** The operations on pre-upgrade checks, as they come in over HTTP. */
public final class PreCheckHandlers {
    private final TaskService tasks;

    public PreCheckHandlers(TaskService tasks) {
        this.tasks = tasks;
    }

    /** CreatePreCheck. */
    public void create(Context request, ClusterKey path, JsonRequest sent) {
        TaskRequest asked = sent.read(body -> PreCheckRequest.of(body, path));
        request.result(Json.write(PreCheckTaskBody.created(tasks.create(path, asked))));
    }

    /** ShowPreCheck. */
    public void show(Context request, ClusterKey path) {
        request.result(
                Json.write(PreCheckTaskBody.of(tasks.show(path, TaskType.PRE_CHECK, request.pathParam("task_id")))));
    }

    /** ListPreCheckTasks. */
    public void list(Context request, ClusterKey path) {
        request.result(Json.write(TaskListBody.of(tasks.list(path, TaskType.PRE_CHECK), PreCheckTaskBody::of)));
    }
}
