package dev.cceemulator.upgrade.domain;

import dev.cceemulator.error.ApiError;
import dev.cceemulator.error.ApiException;
import java.util.regex.Pattern;

/**
 * The ids of a cluster in a request; they have the right form, but need not exist.
 *
 * @param projectId 32 lower-case hexadecimal digits
 * @param clusterId in the lower-case form 8-4-4-4-12, digits and letters
 */
public record ClusterKey(String projectId, String clusterId) {
    /** The form of a project id. */
    public static final Pattern PROJECT_ID = Pattern.compile("[0-9a-f]{32}");

    /** The same in words, for messages. */
    public static final String PROJECT_ID_FORMAT = "32 lower-case hexadecimal digits";

    /** The form of a cluster id; the vendor's own pattern is wider than hexadecimal. */
    public static final Pattern CLUSTER_ID =
            Pattern.compile("[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}");

    /** The same in words, for messages. */
    public static final String CLUSTER_ID_FORMAT =
            "lower-case letters and digits in the form xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";

    /**
     * Checks ids from a path.
     *
     * @throws ApiException naming the parameter, its value and the expected form
     */
    public static ClusterKey of(String projectId, String clusterId) {
        check("project_id", projectId, PROJECT_ID, PROJECT_ID_FORMAT);
        check("cluster_id", clusterId, CLUSTER_ID, CLUSTER_ID_FORMAT);
        return new ClusterKey(projectId, clusterId);
    }

    /** The error for a cluster that the project does not have. */
    public ApiException notFound() {
        return new ApiException(ApiError.NOT_FOUND, "Cluster " + clusterId + " was not found in project " + projectId);
    }

    /** The error for something that the cluster does not have. */
    public ApiException notFound(String kind, String id) {
        return new ApiException(ApiError.NOT_FOUND, kind + " " + id + " was not found in cluster " + clusterId);
    }

    private static void check(String parameter, String value, Pattern form, String expected) {
        if (!form.matcher(value).matches()) {
            throw new ApiException(
                    ApiError.INVALID_REQUEST,
                    "Invalid path parameter " + parameter + ": got '" + value + "', expected " + expected);
        }
    }
}
