package dev.cceemulator.control;

import dev.cceemulator.upgrade.domain.Cluster;
import dev.cceemulator.upgrade.domain.WireNames;
import org.jspecify.annotations.Nullable;

/**
 * A cluster of a project as JSON.
 *
 * @param clusterId its id
 * @param name its name; null if it has none
 * @param version its exact version
 * @param phase its phase
 */
record ClusterBody(
        String clusterId, @Nullable String name, @Nullable String version, String phase) {

    static ClusterBody of(Cluster cluster) {
        return new ClusterBody(cluster.id(), cluster.name(), cluster.version(), WireNames.of(cluster.phase()));
    }
}
