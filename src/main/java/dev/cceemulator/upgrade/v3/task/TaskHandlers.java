package dev.cceemulator.upgrade.v3.task;

import static dev.cceemulator.operation.Operation.CREATE_CLUSTER_MASTER_SNAPSHOT;
import static dev.cceemulator.operation.Operation.CREATE_POST_CHECK;
import static dev.cceemulator.operation.Operation.CREATE_PRE_CHECK;
import static dev.cceemulator.operation.Operation.LIST_CLUSTER_MASTER_SNAPSHOT_TASKS;
import static dev.cceemulator.operation.Operation.LIST_PRE_CHECK_TASKS;
import static dev.cceemulator.operation.Operation.LIST_UPGRADE_CLUSTER_TASKS;
import static dev.cceemulator.operation.Operation.SHOW_PRE_CHECK;
import static dev.cceemulator.operation.Operation.SHOW_UPGRADE_CLUSTER_TASK;
import static dev.cceemulator.operation.Operation.UPGRADE_CLUSTER;

import dev.cceemulator.catalogue.VersionCatalogue;
import dev.cceemulator.http.OperationCall;
import dev.cceemulator.http.OperationHandler;
import dev.cceemulator.operation.Operation;
import dev.cceemulator.plan.TaskType;
import dev.cceemulator.upgrade.domain.TaskRequest;
import dev.cceemulator.upgrade.domain.TaskView;
import dev.cceemulator.upgrade.service.TaskService;
import java.util.Map;
import java.util.function.Function;

/** Handlers of the operations on tasks. All types of tasks are created, shown and listed alike; only the bodies differ. */
public final class TaskHandlers {
    /** A snapshot is created without a body; one that is sent is ignored. */
    private static final TaskRequest SNAPSHOT = new TaskRequest(TaskType.SNAPSHOT, null, null, null);

    private final TaskService tasks;
    private final VersionCatalogue catalogue;

    public TaskHandlers(TaskService tasks, VersionCatalogue catalogue) {
        this.tasks = tasks;
        this.catalogue = catalogue;
    }

    /** The handler of each operation. */
    public Map<Operation, OperationHandler> handlers() {
        return Map.of(
                CREATE_PRE_CHECK,
                        create(
                                call -> call.read(body -> PreCheckRequest.of(body, call.cluster())),
                                PreCheckTaskBody::created),
                LIST_PRE_CHECK_TASKS, list(TaskType.PRE_CHECK, PreCheckTaskBody::of),
                SHOW_PRE_CHECK, show(TaskType.PRE_CHECK, PreCheckTaskBody::of),
                CREATE_CLUSTER_MASTER_SNAPSHOT, create(call -> SNAPSHOT, SnapshotBody::of),
                LIST_CLUSTER_MASTER_SNAPSHOT_TASKS,
                        call -> call.respond(SnapshotListBody.of(tasks.listSnapshots(call.cluster()))),
                UPGRADE_CLUSTER,
                        create(
                                call -> call.read(UpgradeClusterRequest::of),
                                task -> UpgradeClusterBody.of(task, catalogue)),
                LIST_UPGRADE_CLUSTER_TASKS, list(TaskType.CLUSTER, UpgradeTaskBody::of),
                SHOW_UPGRADE_CLUSTER_TASK, show(TaskType.CLUSTER, UpgradeTaskBody::of),
                CREATE_POST_CHECK,
                        create(
                                call -> call.read(body -> PostCheckRequest.of(body, call.cluster())),
                                PostCheckBody::of));
    }

    private OperationHandler create(
            Function<OperationCall, TaskRequest> request, Function<TaskView, Object> responseBody) {
        return call -> call.respond(responseBody.apply(tasks.create(call.cluster(), request.apply(call))));
    }

    private OperationHandler show(TaskType type, Function<TaskView, Object> responseBody) {
        return call -> call.respond(
                SavedBody.or(responseBody).apply(tasks.show(call.cluster(), type, call.pathParameter("task_id"))));
    }

    private OperationHandler list(TaskType type, Function<TaskView, Object> item) {
        return call -> call.respond(TaskListBody.of(tasks.list(call.cluster(), type), SavedBody.or(item)));
    }
}
