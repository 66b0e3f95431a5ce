package dev.cceemulator.upgrade;

import dev.cceemulator.database.Database;
import dev.cceemulator.database.Session;
import dev.cceemulator.error.ApiException;
import dev.cceemulator.error.Refusal;
import dev.cceemulator.project.Caller;
import java.util.List;

/** What a caller may do with the upgrade workflows of a cluster. */
public final class WorkflowService {
    private final Database database;
    private final Dialect dialect;

    public WorkflowService(Database database, Dialect dialect) {
        this.database = database;
        this.dialect = dialect;
    }

    /**
     * The list of a cluster's upgrade workflows, as far as the dialect shows them.
     *
     * @throws ApiException if the caller is of another project, or the project has no such cluster
     */
    ListUpgradeWorkFlowsBody list(Caller caller, ClusterPath path) {
        caller.require(path.projectId());
        return dialect.list(database.read(session -> newest(session, path)));
    }

    private List<UpgradeWorkflow> newest(Session session, ClusterPath path) {
        List<UpgradeWorkflow> found = new WorkflowStore(session).newest(path, dialect.depth());
        // A workflow proves its cluster, so the cluster is only looked for where there is none.
        if (found.isEmpty() && new ClusterStore(session).find(path).isEmpty()) {
            throw new ApiException(
                    Refusal.NOT_FOUND, "Cluster " + path.clusterId() + " was not found in project " + path.projectId());
        }
        return found;
    }
}
