package dev.cceemulator.upgrade.service;

import dev.cceemulator.database.Session;
import dev.cceemulator.project.ProjectTime;
import dev.cceemulator.upgrade.domain.ClusterKey;
import dev.cceemulator.upgrade.domain.UpgradeWorkflow;
import dev.cceemulator.upgrade.domain.WorkflowProgress;
import dev.cceemulator.upgrade.domain.WorkflowState;
import dev.cceemulator.upgrade.store.TaskStore;
import dev.cceemulator.upgrade.store.WorkflowStore;
import dev.cceemulator.upgrade.store.WorkflowStore.Stored;
import java.util.List;
import java.util.Optional;

/** Reads a cluster's workflows within one transaction, at one moment. */
final class WorkflowQueries {
    private final ClusterKey cluster;
    private final ProjectTime time;
    private final WorkflowStore workflows;
    private final TaskStore tasks;

    WorkflowQueries(Session session, ClusterKey cluster, ProjectTime time) {
        this.cluster = cluster;
        this.time = time;
        this.workflows = new WorkflowStore(session);
        this.tasks = new TaskStore(session);
    }

    /** The newest workflows as they are stored, up to a limit. */
    List<Stored> stored(int limit) {
        return workflows.newest(cluster, limit);
    }

    /** The newest workflow; empty if the cluster has none. */
    Optional<WorkflowState> newest() {
        return stored(1).stream().findFirst().map(this::state);
    }

    /** The workflow with an id, if the cluster has it. */
    Optional<WorkflowState> find(String uid) {
        return workflows.find(cluster, uid).map(this::state);
    }

    /** The state of a stored workflow at the moment of the transaction. */
    WorkflowState state(Stored stored) {
        UpgradeWorkflow workflow = stored.workflow();
        return stored.isLive()
                ? WorkflowProgress.derive(workflow, tasks.ofWorkflow(cluster.projectId(), workflow.uid()), time.now())
                : WorkflowState.recorded(workflow);
    }
}
