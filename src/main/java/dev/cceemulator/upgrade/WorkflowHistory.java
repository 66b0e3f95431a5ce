package dev.cceemulator.upgrade;

import dev.cceemulator.database.Session;
import dev.cceemulator.project.Moment;
import dev.cceemulator.upgrade.WorkflowStore.Stored;
import java.util.List;
import java.util.Optional;

/** The workflows of a cluster as they stand at the moment of a transaction. */
final class WorkflowHistory {
    private final ClusterPath path;
    private final Moment moment;
    private final WorkflowStore workflows;
    private final TaskStore tasks;

    WorkflowHistory(Session session, ClusterPath path, Moment moment) {
        this.path = path;
        this.moment = moment;
        this.workflows = new WorkflowStore(session);
        this.tasks = new TaskStore(session);
    }

    /** What a list shows: the latest created first, among equals the last added. */
    record Shown(Dialect dialect, List<WorkflowNow> newestFirst) {}

    /** As many workflows as the dialect of their project shows; empty where the cluster has none. */
    Optional<Shown> shown(Dialects dialects) {
        return workflows.newest(path, 1).stream().findFirst().map(newest -> {
            Dialect dialect = dialects.of(newest.dialect());
            List<Stored> stored = dialect.depth() == 1 ? List.of(newest) : workflows.newest(path, dialect.depth());
            return new Shown(dialect, stored.stream().map(this::now).toList());
        });
    }

    /** The newest workflow; empty where the cluster has none. */
    Optional<WorkflowNow> newest() {
        return workflows.newest(path, 1).stream().findFirst().map(this::now);
    }

    /** The workflow of an id, if the cluster has it. */
    Optional<WorkflowNow> find(String uid) {
        return workflows.find(path, uid).map(this::now);
    }

    private WorkflowNow now(Stored stored) {
        UpgradeWorkflow workflow = stored.workflow();
        return stored.isDriven()
                ? WorkflowProgress.at(workflow, tasks.ofWorkflow(path.projectId(), workflow.uid()), moment.now())
                : WorkflowNow.recorded(workflow);
    }
}
