package dev.cceemulator.requestlog;

import dev.cceemulator.iam.Caller;
import dev.cceemulator.operation.Operation;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The operation, resources and caller of a request, as far as they are known.
 *
 * @param operation the operation
 * @param projectId the project id in the path, even if malformed, but truncated; null if the path has none
 * @param clusterId the cluster id in the path, likewise
 * @param caller the caller; null if authentication failed or was not needed
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
    public RequestInfo by(Caller authenticated) {
        return new RequestInfo(operation, projectId, clusterId, authenticated);
    }
}
