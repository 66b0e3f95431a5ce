package dev.cceemulator.upgrade;

import dev.cceemulator.catalogue.VersionCatalogue;
import dev.cceemulator.database.Database;
import dev.cceemulator.database.KeptReads;
import dev.cceemulator.database.Session;
import dev.cceemulator.error.ApiException;
import dev.cceemulator.project.Clocks;
import dev.cceemulator.project.Moment;
import dev.cceemulator.upgrade.WorkflowHistory.Shown;
import java.util.List;

/** What clients may do with the upgrade workflows of a cluster. */
public final class WorkflowService {
    /** Some hundred thousand answers of the usual size, where there is memory for that. */
    private static final long MAX_KEPT_BYTES =
            Math.min(160L * 1024 * 1024, Runtime.getRuntime().maxMemory() / 8);

    private final Database database;
    private final Clocks clocks;
    private final ClusterChanges changes;
    private final WorkflowCreation creation;
    private final Dialects dialects;
    private final KeptReads<ClusterPath, KeptAnswer> answers;

    /** @param dialects how the clients of each project expect workflows */
    public WorkflowService(Database database, Clocks clocks, VersionCatalogue catalogue, Ids ids, Dialects dialects) {
        this.database = database;
        this.clocks = clocks;
        this.changes = new ClusterChanges(database, clocks);
        this.creation = new WorkflowCreation(catalogue, ids);
        this.dialects = dialects;
        this.answers = database.keep(MAX_KEPT_BYTES, KeptAnswer::size);
    }

    /**
     * The list of a cluster's upgrade workflows as JSON, as the project's clients expect it.
     *
     * @throws ApiException if the project has no such cluster
     */
    byte[] list(ClusterPath path) {
        return answers.find(path)
                .filter(answer -> answer.isCurrent(clocks))
                .orElseGet(() -> answers.read(path.projectId(), path, session -> answer(session, path)))
                .body();
    }

    private KeptAnswer answer(Session session, ClusterPath path) {
        Moment moment = clocks.moment(session, path.projectId());
        Shown shown =
                new WorkflowHistory(session, path, moment).shown(dialects).orElseGet(() -> nothing(session, path));
        return KeptAnswer.of(shown, moment);
    }

    /** A workflow proves its cluster, so the cluster is only looked for where there is none. */
    private Shown nothing(Session session, ClusterPath path) {
        if (new ClusterStore(session).find(path).isEmpty()) {
            throw path.notFound();
        }
        return new Shown(dialects.of(session, path.projectId()), List.of());
    }

    /**
     * One workflow.
     *
     * @throws ApiException if the project has no such cluster, or the cluster no such workflow
     */
    UpgradeWorkFlowBody show(ClusterPath path, String uid) {
        return database.read(path.projectId(), session -> {
            Moment moment = clocks.moment(session, path.projectId());
            WorkflowNow workflow = find(session, path, new WorkflowHistory(session, path, moment), uid);
            return dialects.of(session, path.projectId()).workflow(workflow);
        });
    }

    /**
     * Creates a workflow, which replaces one that has not ended.
     *
     * @throws ApiException if the cluster is not available, cannot be upgraded so, or has a workflow that is running
     */
    UpgradeWorkFlowBody create(ClusterPath path, WorkflowRequest request) {
        return changes.change(
                path,
                cluster ->
                        dialects.of(cluster.session(), path.projectId()).workflow(creation.create(cluster, request)));
    }

    /**
     * Cancels a workflow.
     *
     * @throws ApiException if there is none, or its state does not allow it
     */
    UpgradeWorkFlowBody cancel(ClusterPath path, String uid) {
        return changes.change(path, cluster -> {
            Session session = cluster.session();
            WorkflowNow workflow = find(session, path, cluster.history(), uid);
            UpgradeRules.requireCancellable(workflow);
            new WorkflowStore(session).end(workflow.workflow(), WorkflowPhase.CANCEL, cluster.now());
            return dialects.of(session, path.projectId())
                    .workflow(cluster.history().find(uid).orElseThrow());
        });
    }

    private static WorkflowNow find(Session session, ClusterPath path, WorkflowHistory history, String uid) {
        return history.find(uid)
                .orElseThrow(() -> new ClusterStore(session).find(path).isEmpty()
                        ? path.notFound()
                        : path.notFound("Workflow", uid));
    }
}
