package dev.cceemulator.upgrade.store;

import dev.cceemulator.database.Row;
import dev.cceemulator.database.Session;
import dev.cceemulator.plan.TaskType;
import dev.cceemulator.upgrade.domain.ClusterKey;
import dev.cceemulator.upgrade.domain.TaskView;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the tasks that fixtures recorded as points of workflows, within one transaction. */
public final class RecordedTaskStore {
    private static final String OF_CLUSTER = "SELECT cluster_version, target_version, " + WorkflowStepStore.POINTS
            + " FROM upgrade_workflow WHERE project_id = ? AND cluster_id = ? AND ARRAY_CONTAINS(point_task_types, ?)";

    private final Session session;

    public RecordedTaskStore(Session session) {
        this.session = session;
    }

    /** The tasks of a type in a cluster, in any order. */
    public List<TaskView> ofCluster(ClusterKey key, TaskType type) {
        return session
                .list(OF_CLUSTER, row -> views(key, type, row), key.projectId(), key.clusterId(), type.name())
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    /** The task with an id, if it has this type and belongs to this cluster; any of them if fixtures use the id more than once. */
    public Optional<TaskView> find(ClusterKey key, TaskType type, String id) {
        return ofCluster(key, type).stream()
                .filter(view -> id.equals(view.point().taskId()))
                .findFirst();
    }

    private static List<TaskView> views(ClusterKey key, TaskType type, Row row) {
        String clusterVersion = row.text("cluster_version");
        String targetVersion = row.text("target_version");
        return Stream.ofNullable(WorkflowStepStore.points(row))
                .flatMap(List::stream)
                .filter(point -> point.taskType() == type && point.taskId() != null)
                .map(point -> TaskView.recorded(point, key.clusterId(), clusterVersion, targetVersion))
                .toList();
    }
}
