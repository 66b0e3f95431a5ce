package dev.cceemulator.upgrade;

import dev.cceemulator.database.Database;
import dev.cceemulator.database.KeptReads;
import dev.cceemulator.database.Session;
import dev.cceemulator.error.ApiException;
import dev.cceemulator.error.Refusal;
import dev.cceemulator.json.Json;
import dev.cceemulator.project.Caller;
import dev.cceemulator.project.Project;
import dev.cceemulator.project.ProjectStore;
import dev.cceemulator.upgrade.WorkflowStore.Shown;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a caller may do with the upgrade workflows of a cluster. */
public final class WorkflowService {
    /** Some twenty thousand answers of the usual size. */
    private static final int MAX_KEPT_BYTES = 32 * 1024 * 1024;

    private final Dialect serverDefault;
    private final KeptReads<ClusterPath, byte[]> answers;

    /** @param serverDefault the dialect of projects that choose none */
    public WorkflowService(Database database, Dialect serverDefault) {
        this.serverDefault = serverDefault;
        this.answers = database.keep(MAX_KEPT_BYTES, answer -> answer.length);
    }

    /**
     * The list of a cluster's upgrade workflows as JSON, as the project's clients expect it.
     *
     * @throws ApiException if the caller is of another project, or the project has no such cluster
     */
    byte[] list(Caller caller, ClusterPath path) {
        caller.require(path.projectId());
        return answers.find(path)
                .orElseGet(() -> answers.read(path.projectId(), path, session -> answer(session, path)));
    }

    private byte[] answer(Session session, ClusterPath path) {
        Shown shown = new WorkflowStore(session).shown(path, serverDefault).orElseGet(() -> nothing(session, path));
        return Json.write(shown.dialect().list(shown.newestFirst())).getBytes(StandardCharsets.UTF_8);
    }

    /** A workflow proves its cluster, so the cluster is only looked for where there is none. */
    private Shown nothing(Session session, ClusterPath path) {
        if (new ClusterStore(session).find(path).isEmpty()) {
            throw new ApiException(
                    Refusal.NOT_FOUND, "Cluster " + path.clusterId() + " was not found in project " + path.projectId());
        }
        Project project = new ProjectStore(session).find(path.projectId()).orElseThrow();
        return new Shown(Dialect.of(project.dialect(), serverDefault), List.of());
    }
}
