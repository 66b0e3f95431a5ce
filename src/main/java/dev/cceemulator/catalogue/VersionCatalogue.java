package dev.cceemulator.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which upgrades are allowed. A cluster whose version nothing says cannot be upgraded.
 *
 * @param paths as the service lists them
 */
public record VersionCatalogue(List<UpgradePath> paths) {
    /** Allows nothing. */
    public static final VersionCatalogue EMPTY = new VersionCatalogue(List.of());

    public VersionCatalogue {
        paths = List.copyOf(paths);
    }

    /** The exact versions that a cluster can be upgraded to, the oldest first. */
    public List<String> targetsOf(@Nullable String clusterVersion) {
        return newer(clusterVersion).map(ClusterVersion::toString).toList();
    }

    /**
     * The exact version that an upgrade leads to.
     *
     * @param target an exact version, or a short one such as v1.28 or v1.28.15, which stands for the newest of those
     *     allowed
     * @return empty if the upgrade is not allowed
     */
    public Optional<String> resolve(@Nullable String clusterVersion, String target) {
        return newest(clusterVersion, allowed -> allowed.isNamedBy(target)).map(ClusterVersion::toString);
    }

    /**
     * The exact version that a short one such as v1.28 or v1.28.15 stands for where nothing else is known: the newest that
     * the paths name, or else the newest that their platform versions lead to.
     *
     * @return empty if the paths do not mention such a version
     */
    public Optional<String> newestNamedBy(String version) {
        return newestOf(paths.stream()
                        .flatMap(path -> Stream.concat(Stream.of(path.version()), path.targetVersions().stream()))
                        .flatMap(named -> ClusterVersion.parse(named).stream())
                        .filter(exact -> exact.isNamedBy(version)))
                .or(() -> newestOf(paths.stream()
                        .flatMap(path -> ClusterVersion.ofPlatform(path.version(), path.platformVersion()).stream())
                        .filter(exact -> exact.isNamedBy(version))))
                .map(ClusterVersion::toString);
    }

    private static Optional<ClusterVersion> newestOf(Stream<ClusterVersion> versions) {
        return versions.max(Comparator.naturalOrder());
    }

    /** The newest patch of a cluster's own minor version that it can be upgraded to, such as r80; else empty. */
    public String suggestedPatch(@Nullable String clusterVersion) {
        return ClusterVersion.parse(clusterVersion)
                .flatMap(cluster -> newest(
                                clusterVersion, target -> target.release().equals(cluster.release()))
                        .or(() ->
                                newest(clusterVersion, target -> target.minor().equals(cluster.minor()))))
                .map(ClusterVersion::patch)
                .orElse("");
    }

    /** The platform version of clusters of an exact version, by the last row that has one; empty if nothing says so. */
    public Optional<String> platformVersionOf(@Nullable String clusterVersion) {
        return ClusterVersion.parse(clusterVersion)
                .flatMap(version -> paths.stream()
                        .filter(path -> path.isOf(version) && path.platformVersion() != null)
                        .reduce((older, newer) -> newer))
                .map(UpgradePath::platformVersion);
    }

    private Optional<ClusterVersion> newest(@Nullable String clusterVersion, Predicate<ClusterVersion> condition) {
        return newer(clusterVersion).filter(condition).reduce((older, newer) -> newer);
    }

    private Stream<ClusterVersion> newer(@Nullable String clusterVersion) {
        return ClusterVersion.parse(clusterVersion).stream()
                .flatMap(cluster -> paths.stream()
                        .filter(path -> path.isOf(cluster))
                        .flatMap(path -> path.targetVersions().stream())
                        .flatMap(target -> ClusterVersion.parse(target).stream())
                        .filter(target -> target.compareTo(cluster) > 0)
                        .distinct()
                        .sorted());
    }
}
