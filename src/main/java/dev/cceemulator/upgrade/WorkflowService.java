package dev.cceemulator.upgrade;

import dev.cceemulator.database.Database;
import dev.cceemulator.database.KeptReads;
import dev.cceemulator.database.Session;
import dev.cceemulator.error.ApiException;
import dev.cceemulator.error.Refusal;
import dev.cceemulator.json.Json;
import dev.cceemulator.project.Caller;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a caller may do with the upgrade workflows of a cluster. */
public final class WorkflowService {
    /** Some ten thousand answers of the usual size. */
    private static final int MAX_KEPT_BYTES = 16 * 1024 * 1024;

    private final Dialect dialect;
    private final KeptReads<ClusterPath, byte[]> answers;

    public WorkflowService(Database database, Dialect dialect) {
        this.dialect = dialect;
        this.answers = database.keep(MAX_KEPT_BYTES, answer -> answer.length);
    }

    /**
     * The list of a cluster's upgrade workflows as JSON, as far as the dialect shows them.
     *
     * @throws ApiException if the caller is of another project, or the project has no such cluster
     */
    byte[] list(Caller caller, ClusterPath path) {
        caller.require(path.projectId());
        return answers.find(path)
                .orElseGet(() -> answers.read(path.projectId(), path, session -> answer(newest(session, path))));
    }

    private byte[] answer(List<UpgradeWorkflow> newestFirst) {
        return Json.write(dialect.list(newestFirst)).getBytes(StandardCharsets.UTF_8);
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
