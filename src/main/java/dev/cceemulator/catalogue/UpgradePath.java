package dev.cceemulator.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What clusters of some version can be upgraded to; on the wire it has these names too.
 *
 * @param version an exact version up to v1.19, such as v1.19.16-r80, and a minor one from then on, such as v1.21
 * @param platformVersion the internal version of those clusters, such as cce.5.0; null where it is not told
 * @param targetVersions exact versions
 */
public record UpgradePath(String version, @Nullable String platformVersion, List<String> targetVersions) {
    public UpgradePath {
        targetVersions = List.copyOf(targetVersions);
    }

    /** Whether it speaks of clusters of a version. */
    boolean isOf(ClusterVersion cluster) {
        return version.equals(cluster.toString()) || version.equals(cluster.minor());
    }
}
