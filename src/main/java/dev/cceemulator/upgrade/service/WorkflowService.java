package dev.cceemulator.upgrade.service;

import dev.cceemulator.catalogue.VersionCatalogue;
import dev.cceemulator.database.Database;
import dev.cceemulator.database.Session;
import dev.cceemulator.dialect.Dialect;
import dev.cceemulator.error.ApiException;
import dev.cceemulator.project.Clocks;
import dev.cceemulator.project.DialectResolver;
import dev.cceemulator.project.ProjectTime;
import dev.cceemulator.upgrade.domain.ClusterKey;
import dev.cceemulator.upgrade.domain.CreateWorkflow;
import dev.cceemulator.upgrade.domain.Ids;
import dev.cceemulator.upgrade.domain.UpgradeRules;
import dev.cceemulator.upgrade.domain.WorkflowPhase;
import dev.cceemulator.upgrade.domain.WorkflowState;
import dev.cceemulator.upgrade.service.WorkflowList.NextChange;
import dev.cceemulator.upgrade.store.ClusterStore;
import dev.cceemulator.upgrade.store.WorkflowStore;
import dev.cceemulator.upgrade.store.WorkflowStore.Stored;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** The use cases of a cluster's upgrade workflows. */
public final class WorkflowService {
    private final Database database;
    private final Clocks clocks;
    private final ClusterTransactions transactions;
    private final WorkflowFactory factory;
    private final DialectResolver dialects;

    /** @param dialects the dialect of each project */
    public WorkflowService(
            Database database, Clocks clocks, VersionCatalogue catalogue, Ids ids, DialectResolver dialects) {
        this.database = database;
        this.clocks = clocks;
        this.transactions = new ClusterTransactions(database, clocks);
        this.factory = new WorkflowFactory(catalogue, ids);
        this.dialects = dialects;
    }

    /**
     * The newest workflows of a cluster.
     *
     * @param limit the number of workflows that a list in a dialect shows
     * @throws ApiException if the project has no such cluster
     */
    public WorkflowList list(ClusterKey cluster, ToIntFunction<Dialect> limit) {
        return database.read(cluster.projectId(), session -> {
            ProjectTime time = clocks.time(session, cluster.projectId());
            WorkflowQueries queries = new WorkflowQueries(session, cluster, time);
            // A workflow implies that its cluster exists, and has the dialect of its project: most lists need only this
            // query.
            List<Stored> newest = queries.stored(1);
            if (newest.isEmpty()) {
                requireCluster(session, cluster);
                return new WorkflowList(dialects.resolve(session, cluster.projectId()), List.of(), null);
            }
            Dialect dialect = dialects.resolve(newest.get(0).dialect());
            int count = limit.applyAsInt(dialect);
            List<WorkflowState> states = (count == 1 ? newest : queries.stored(count))
                    .stream().map(queries::state).toList();
            return new WorkflowList(dialect, states, nextChange(states, time));
        });
    }

    private static @Nullable NextChange nextChange(List<WorkflowState> states, ProjectTime time) {
        return states.stream()
                .map(WorkflowState::nextChangeAt)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .map(at -> new NextChange(time.clock(), at))
                .orElse(null);
    }

    /**
     * One workflow.
     *
     * @throws ApiException if the project has no such cluster, or the cluster has no such workflow
     */
    public WorkflowView show(ClusterKey cluster, String uid) {
        return database.read(cluster.projectId(), session -> {
            ProjectTime time = clocks.time(session, cluster.projectId());
            return view(session, cluster, find(session, cluster, new WorkflowQueries(session, cluster, time), uid));
        });
    }

    /**
     * Creates a workflow, which replaces one that has not ended.
     *
     * @throws ApiException if the cluster is not available, has no such upgrade path, or its workflow is running
     */
    public WorkflowView create(ClusterKey cluster, CreateWorkflow request) {
        return transactions.change(cluster, locked -> view(locked.session(), cluster, factory.create(locked, request)));
    }

    /**
     * Cancels a workflow.
     *
     * @return the cancelled workflow with the time of its previous change, as in the vendor's example; later reads have the
     *     time of the cancellation
     * @throws ApiException if there is no such workflow, or its state does not allow it
     */
    public WorkflowView cancel(ClusterKey cluster, String uid) {
        return transactions.change(cluster, locked -> {
            Session session = locked.session();
            WorkflowState workflow = find(session, cluster, locked.workflows(), uid);
            UpgradeRules.requireCancellable(workflow);
            new WorkflowStore(session).end(workflow.workflow(), WorkflowPhase.CANCEL, locked.now());
            return view(session, cluster, workflow.cancelled());
        });
    }

    private WorkflowView view(Session session, ClusterKey cluster, WorkflowState state) {
        return new WorkflowView(dialects.resolve(session, cluster.projectId()), state);
    }

    private static WorkflowState find(Session session, ClusterKey cluster, WorkflowQueries queries, String uid) {
        return queries.find(uid).orElseThrow(() -> {
            requireCluster(session, cluster);
            return cluster.notFound("Workflow", uid);
        });
    }

    private static void requireCluster(Session session, ClusterKey cluster) {
        if (new ClusterStore(session).find(cluster).isEmpty()) {
            throw cluster.notFound();
        }
    }
}
