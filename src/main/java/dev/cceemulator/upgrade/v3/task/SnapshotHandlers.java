package dev.cceemulator.upgrade.v3.task;

import dev.cceemulator.json.Json;
import dev.cceemulator.plan.TaskType;
import dev.cceemulator.upgrade.domain.ClusterKey;
import dev.cceemulator.upgrade.domain.TaskRequest;
import dev.cceemulator.upgrade.service.TaskService;
import dev.cceemulator.upgrade.v3.JsonRequest;
import io.javalin.http.Context;

/** The operations on snapshots of the control nodes, as they come in over HTTP. */
public final class SnapshotHandlers {
    private static final TaskRequest ASKED = new TaskRequest(TaskType.SNAPSHOT, null, null, null);

    private final TaskService tasks;

    public SnapshotHandlers(TaskService tasks) {
        this.tasks = tasks;
    }

    /** CreateClusterMasterSnapshot, which takes no body: one that is sent is not looked at. */
    public void create(Context request, ClusterKey path, JsonRequest sent) {
        request.result(Json.write(SnapshotBody.of(tasks.create(path, ASKED))));
    }

    /** ListClusterMasterSnapshotTasks. */
    public void list(Context request, ClusterKey path) {
        request.result(Json.write(SnapshotListBody.of(tasks.list(path, TaskType.SNAPSHOT))));
    }
}
