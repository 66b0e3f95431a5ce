package dev.cceemulator.upgrade.v3;

import dev.cceemulator.json.JsonObjectReader;
import dev.cceemulator.upgrade.domain.ClusterKey;

/** The field {@code clusterID} of request bodies, which repeats the cluster of the path. */
public final class ClusterIdField {
    private ClusterIdField() {}

    /** Reports a problem where a body names another cluster than the path; it may name none. */
    public static void check(JsonObjectReader spec, ClusterKey cluster) {
        String named = spec.text("clusterID");
        if (named != null && !named.equals(cluster.clusterId())) {
            spec.problem("clusterID", "expected " + cluster.clusterId() + ", the cluster of the path");
        }
    }
}
