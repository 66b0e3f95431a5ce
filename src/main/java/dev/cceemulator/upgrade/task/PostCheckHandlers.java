package dev.cceemulator.upgrade.task;

import dev.cceemulator.json.Json;
import dev.cceemulator.upgrade.ClusterPath;
import dev.cceemulator.upgrade.JsonRequest;
import dev.cceemulator.upgrade.TaskRequest;
import dev.cceemulator.upgrade.TaskService;
import io.javalin.http.Context;

/** The operation that confirms an upgrade, as it comes in over HTTP. */
public final class PostCheckHandlers {
    private final TaskService tasks;

    public PostCheckHandlers(TaskService tasks) {
        this.tasks = tasks;
    }

    /** CreatePostCheck. */
    public void create(Context request, ClusterPath path, JsonRequest sent) {
        TaskRequest asked = sent.read(body -> PostCheckRequest.of(body, path));
        request.result(Json.write(PostCheckBody.of(tasks.create(path, asked))));
    }
}
