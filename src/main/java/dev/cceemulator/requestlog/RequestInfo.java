package dev.cceemulator.requestlog;

import dev.cceemulator.iam.Caller;
import dev.cceemulator.operation.Operation;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a request asked for, and who did, as far as that was found out.
 *
 * @param operation the operation
 * @param projectId as it stood in the path, whatever its form, but cut; null where the path has none
 * @param clusterId the same of the cluster
 * @param caller who asked; null where the credential was not good
 */
public record RequestInfo(
        Operation operation,
        @Nullable String projectId,
        @Nullable String clusterId,
        @Nullable Caller caller) {
    private static final int MAX_ID = 64;

    public RequestInfo {
        projectId = Truncated.ifPresent(MAX_ID, projectId);
        clusterId = Truncated.ifPresent(MAX_ID, clusterId);
    }

    /** A request whose caller is not known yet. */
    public static RequestInfo of(Operation operation, Map<String, String> pathParameters) {
        return new RequestInfo(operation, pathParameters.get("project_id"), pathParameters.get("cluster_id"), null);
    }

    /** The same request, by an authenticated caller. */
    public RequestInfo by(Caller known) {
        return new RequestInfo(operation, projectId, clusterId, known);
    }
}
