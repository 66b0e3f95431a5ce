package dev.cceemulator.upgrade.v3.task;

import dev.cceemulator.catalogue.VersionCatalogue;
import dev.cceemulator.json.Json;
import dev.cceemulator.plan.TaskType;
import dev.cceemulator.upgrade.domain.ClusterKey;
import dev.cceemulator.upgrade.domain.TaskRequest;
import dev.cceemulator.upgrade.service.TaskService;
import dev.cceemulator.upgrade.v3.JsonRequest;
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
    public void create(Context request, ClusterKey path, JsonRequest sent) {
        TaskRequest asked = sent.read(UpgradeClusterRequest::of);
        request.result(Json.write(UpgradeClusterBody.of(tasks.create(path, asked), catalogue)));
    }

    /** ShowUpgradeClusterTask. */
    public void show(Context request, ClusterKey path) {
        request.result(
                Json.write(UpgradeTaskBody.of(tasks.show(path, TaskType.CLUSTER, request.pathParam("task_id")))));
    }

    /** ListUpgradeClusterTasks. */
    public void list(Context request, ClusterKey path) {
        request.result(Json.write(TaskListBody.of(tasks.list(path, TaskType.CLUSTER), UpgradeTaskBody::of)));
    }
}
