package dev.cceemulator.upgrade.v3;

import dev.cceemulator.json.JsonObjectReader;
import dev.cceemulator.upgrade.domain.ClusterKey;

/** The field {@code clusterID} of request bodies, which repeats the cluster of the path. */
public final class ClusterIdField {
    private ClusterIdField() {}

    /** Reports a problem if a body names another cluster than the path. The field is optional. */
    public static void check(JsonObjectReader spec, ClusterKey cluster) {
        String clusterId = spec.text("clusterID");
        if (clusterId != null && !clusterId.equals(cluster.clusterId())) {
            spec.problem("clusterID", "expected " + cluster.clusterId() + ", the cluster in the path");
        }
    }
}
