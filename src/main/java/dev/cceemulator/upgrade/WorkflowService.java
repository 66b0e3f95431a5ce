package dev.cceemulator.upgrade;

import dev.cceemulator.database.Database;
import dev.cceemulator.error.ApiException;
import dev.cceemulator.error.Refusal;
import dev.cceemulator.project.Caller;
import java.util.List;

/** What a caller may do with the upgrade workflows of a cluster. */
public final class WorkflowService {
    private final Database database;

    public WorkflowService(Database database) {
        this.database = database;
    }

    /**
     * A cluster's newest workflows.
     *
     * @param limit at most so many
     * @return the latest created first, among equals the last added; empty if the cluster never had one
     * @throws ApiException if the caller is of another project, or the project has no such cluster
     */
    List<UpgradeWorkflow> newest(Caller caller, ClusterPath path, int limit) {
        if (!caller.isOf(path.projectId())) {
            throw new ApiException(
                    Refusal.FORBIDDEN,
                    "The credential is of project " + caller.projectId() + ", the request names project "
                            + path.projectId());
        }
        return database.read(session -> {
            List<UpgradeWorkflow> found = new WorkflowStore(session).newest(path, limit);
            // A workflow proves its cluster, so the cluster is only looked for where there is none.
            if (found.isEmpty() && new ClusterStore(session).find(path).isEmpty()) {
                throw new ApiException(
                        Refusal.NOT_FOUND,
                        "Cluster " + path.clusterId() + " was not found in project " + path.projectId());
            }
            return found;
        });
    }
}
