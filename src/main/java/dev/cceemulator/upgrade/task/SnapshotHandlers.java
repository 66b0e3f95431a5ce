package dev.cceemulator.upgrade.task;

import dev.cceemulator.json.Json;
import dev.cceemulator.upgrade.ClusterPath;
import dev.cceemulator.upgrade.JsonRequest;
import dev.cceemulator.upgrade.TaskRequest;
import dev.cceemulator.upgrade.TaskService;
import dev.cceemulator.upgrade.TaskType;
import io.javalin.http.Context;

/** The operations on snapshots of the control nodes, as they come in over HTTP. */
public final class SnapshotHandlers {
    private static final TaskRequest ASKED = new TaskRequest(TaskType.SNAPSHOT, null, null, null);

    private final TaskService tasks;

    public SnapshotHandlers(TaskService tasks) {
        this.tasks = tasks;
    }

    /** CreateClusterMasterSnapshot, which takes no body: one that is sent is not looked at. */
    public void create(Context request, ClusterPath path, JsonRequest sent) {
        request.result(Json.write(SnapshotBody.of(tasks.create(path, ASKED))));
    }

    /** ListClusterMasterSnapshotTasks. */
    public void list(Context request, ClusterPath path) {
        request.result(Json.write(SnapshotListBody.of(tasks.list(path, TaskType.SNAPSHOT))));
    }
}
