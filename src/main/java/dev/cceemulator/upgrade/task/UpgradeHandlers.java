package dev.cceemulator.upgrade.task;

import dev.cceemulator.catalogue.VersionCatalogue;
import dev.cceemulator.json.Json;
import dev.cceemulator.upgrade.ClusterPath;
import dev.cceemulator.upgrade.JsonRequest;
import dev.cceemulator.upgrade.TaskRequest;
import dev.cceemulator.upgrade.TaskService;
import dev.cceemulator.upgrade.TaskType;
import io.javalin.http.Context;

/** The operations on the upgrade itself, as they come in over HTTP. */
public final class UpgradeHandlers {
    private final TaskService tasks;
    private final VersionCatalogue catalogue;

    public UpgradeHandlers(TaskService tasks, VersionCatalogue catalogue) {
        this.tasks = tasks;
        this.catalogue = catalogue;
    }

    /** UpgradeCluster. */
    public void create(Context request, ClusterPath path, JsonRequest sent) {
        TaskRequest asked = sent.read(UpgradeRequest::of);
        request.result(Json.write(UpgradeBody.of(tasks.create(path, asked), catalogue)));
    }

    /** ShowUpgradeClusterTask. */
    public void show(Context request, ClusterPath path) {
        request.result(
                Json.write(UpgradeTaskBody.of(tasks.show(path, TaskType.CLUSTER, request.pathParam("task_id")))));
    }

    /** ListUpgradeClusterTasks. */
    public void list(Context request, ClusterPath path) {
        request.result(Json.write(TaskListBody.of(tasks.list(path, TaskType.CLUSTER), UpgradeTaskBody::of)));
    }
}
