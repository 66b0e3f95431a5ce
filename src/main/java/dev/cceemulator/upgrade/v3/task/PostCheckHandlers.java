package dev.cceemulator.upgrade.v3.task;

import dev.cceemulator.json.Json;
import dev.cceemulator.upgrade.domain.ClusterKey;
import dev.cceemulator.upgrade.domain.TaskRequest;
import dev.cceemulator.upgrade.service.TaskService;
import dev.cceemulator.upgrade.v3.JsonRequest;
import io.javalin.http.Context;

/** The operation that confirms an upgrade, as it comes in over HTTP. */
public final class PostCheckHandlers {
    private final TaskService tasks;

    public PostCheckHandlers(TaskService tasks) {
        this.tasks = tasks;
    }

    /** CreatePostCheck. */
    public void create(Context request, ClusterKey path, JsonRequest sent) {
        TaskRequest asked = sent.read(body -> PostCheckRequest.of(body, path));
        request.result(Json.write(PostCheckBody.of(tasks.create(path, asked))));
    }
}
