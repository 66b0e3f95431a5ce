package dev.cceemulator.upgrade.store;

import dev.cceemulator.database.Row;
import dev.cceemulator.database.Session;
import dev.cceemulator.plan.TaskType;
import dev.cceemulator.upgrade.domain.ClusterKey;
import dev.cceemulator.upgrade.domain.TaskView;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The tasks that fixtures recorded as points of workflows, within one transaction. */
public final class RecordedTaskStore {
    private static final String OF_CLUSTER = "SELECT cluster_version, target_version, " + WorkflowStepStore.POINTS
            + " FROM upgrade_workflow WHERE project_id = ? AND cluster_id = ? AND ARRAY_CONTAINS(point_task_types, ?)";

    private final Session session;

    public RecordedTaskStore(Session session) {
        this.session = session;
    }

    /** The tasks of a type in a cluster, in any order. */
    public List<TaskView> ofCluster(ClusterKey path, TaskType type) {
        return session
                .list(OF_CLUSTER, row -> reports(path, type, row), path.projectId(), path.clusterId(), type.name())
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    /** The task of an id, if it is of this type and cluster; where fixtures name several by one id, any of them. */
    public Optional<TaskView> find(ClusterKey path, TaskType type, String id) {
        return ofCluster(path, type).stream()
                .filter(report -> id.equals(report.task().taskId()))
                .findFirst();
    }

    private static List<TaskView> reports(ClusterKey path, TaskType type, Row row) {
        String clusterVersion = row.text("cluster_version");
        String targetVersion = row.text("target_version");
        return Stream.ofNullable(WorkflowStepStore.points(row))
                .flatMap(List::stream)
                .filter(point -> point.taskType() == type && point.taskId() != null)
                .map(point -> TaskView.recorded(point, path.clusterId(), clusterVersion, targetVersion))
                .toList();
    }
}
