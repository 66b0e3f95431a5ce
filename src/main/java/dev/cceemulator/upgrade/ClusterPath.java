package dev.cceemulator.upgrade;

import dev.cceemulator.error.ApiException;
import dev.cceemulator.error.Refusal;
import dev.cceemulator.json.Fields;
import java.util.regex.Pattern;

/**
 * The cluster that a request names: ids of the right form, which need not exist.
 *
 * @param projectId 32 lower-case hexadecimal digits
 * @param clusterId in the lower-case form 8-4-4-4-12, digits and letters
 */
public record ClusterPath(String projectId, String clusterId) {
    /** The form of a project id. */
    public static final Pattern PROJECT_ID = Pattern.compile("[0-9a-f]{32}");

    /** The same in words. */
    public static final String PROJECT_ID_FORM = "32 lower-case hexadecimal digits";

    /** The form of a cluster id; the vendor's own pattern is wider than hexadecimal. */
    public static final Pattern CLUSTER_ID =
            Pattern.compile("[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}");

    /** The same in words. */
    public static final String CLUSTER_ID_FORM =
            "lower-case letters and digits in the form xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";

    /**
     * Checks what stood in the path.
     *
     * @throws ApiException naming the parameter, what it got and what it should look like
     */
    public static ClusterPath of(String projectId, String clusterId) {
        check("project_id", projectId, PROJECT_ID, PROJECT_ID_FORM);
        check("cluster_id", clusterId, CLUSTER_ID, CLUSTER_ID_FORM);
        return new ClusterPath(projectId, clusterId);
    }

    /** The refusal where the project has no such cluster. */
    ApiException notFound() {
        return new ApiException(Refusal.NOT_FOUND, "Cluster " + clusterId + " was not found in project " + projectId);
    }

    /** The refusal where the cluster has nothing of a kind by an id. */
    ApiException notFound(String kind, String id) {
        return new ApiException(Refusal.NOT_FOUND, kind + " " + id + " was not found in cluster " + clusterId);
    }

    /** Tells a mistake where a body names another cluster than the path; it may name none. */
    public void requireSame(Fields spec) {
        String named = spec.text("clusterID");
        if (named != null && !named.equals(clusterId)) {
            spec.problem("clusterID", "expected " + clusterId + ", the cluster of the path");
        }
    }

    private static void check(String parameter, String value, Pattern form, String expected) {
        if (!form.matcher(value).matches()) {
            throw new ApiException(
                    Refusal.INVALID_REQUEST,
                    "Invalid path parameter " + parameter + ": got '" + value + "', expected " + expected);
        }
    }
}
