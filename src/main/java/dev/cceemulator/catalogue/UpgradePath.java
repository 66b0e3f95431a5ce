package dev.cceemulator.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The versions that clusters of a version can be upgraded to, with the component names of the wire.
 *
 * @param version an exact version up to v1.19, such as v1.19.16-r80, and a minor one from then on, such as v1.21
 * @param platformVersion the internal version of those clusters, such as cce.5.0; null if it is unknown
 * @param targetVersions exact versions
 */
public record UpgradePath(String version, @Nullable String platformVersion, List<String> targetVersions) {
    public UpgradePath {
        targetVersions = List.copyOf(targetVersions);
    }

    /** Whether it applies to clusters of a version. */
    boolean appliesTo(ClusterVersion cluster) {
        return version.equals(cluster.toString()) || version.equals(cluster.minor());
    }
}
