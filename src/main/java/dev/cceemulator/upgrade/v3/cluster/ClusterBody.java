package dev.cceemulator.upgrade.v3.cluster;

import dev.cceemulator.upgrade.domain.Cluster;
import dev.cceemulator.upgrade.domain.WireNames;
import org.jspecify.annotations.Nullable;

/** The vendor's Cluster, with the fields that clients read before an upgrade. */
record ClusterBody(String kind, String apiVersion, Metadata metadata, Spec spec, Status status) {

    record Metadata(@Nullable String name, String uid) {
        static Metadata of(Cluster cluster) {
            return new Metadata(cluster.name(), cluster.id());
        }
    }

    record Spec(@Nullable String version) {}

    record Status(String phase) {}

    static ClusterBody of(Cluster cluster) {
        return new ClusterBody(
                "Cluster",
                "v3",
                Metadata.of(cluster),
                new Spec(cluster.version()),
                new Status(WireNames.of(cluster.phase())));
    }
}
