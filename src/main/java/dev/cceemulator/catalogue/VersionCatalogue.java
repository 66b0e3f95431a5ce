package dev.cceemulator.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The allowed upgrades. A cluster with an unknown version cannot be upgraded.
 *
 * @param paths the upgrade paths, in the order of the service
 */
public record VersionCatalogue(List<UpgradePath> paths) {
    /** A catalogue that allows no upgrades. */
    public static final VersionCatalogue EMPTY = new VersionCatalogue(List.of());

    public VersionCatalogue {
        paths = List.copyOf(paths);
    }

    /** The exact versions that a cluster can be upgraded to, the oldest first. */
    public List<String> targetsOf(@Nullable String clusterVersion) {
        return newer(clusterVersion).map(ClusterVersion::toString).toList();
    }

    /**
     * Resolves the target version of an upgrade.
     *
     * @param target an exact version, or a short one such as v1.28 or v1.28.15, which is resolved to the newest version
     *     that is allowed
     * @return empty if the upgrade is not allowed
     */
    public Optional<String> resolve(@Nullable String clusterVersion, String target) {
        return newest(clusterVersion, allowed -> allowed.matches(target)).map(ClusterVersion::toString);
    }

    /**
     * The exact version for a short one such as v1.28 or v1.28.15 if nothing else is known: the newest version in
     * the paths, or else the newest one of their platform versions.
     *
     * @return empty if the paths contain no such version
     */
    public Optional<String> newestMatching(String version) {
        return newestOf(paths.stream()
                        .flatMap(path -> Stream.concat(Stream.of(path.version()), path.targetVersions().stream()))
                        .flatMap(named -> ClusterVersion.parse(named).stream())
                        .filter(exact -> exact.matches(version)))
                .or(() -> newestOf(paths.stream()
                        .flatMap(path -> ClusterVersion.ofPlatform(path.version(), path.platformVersion()).stream())
                        .filter(exact -> exact.matches(version))))
                .map(ClusterVersion::toString);
    }

    private static Optional<ClusterVersion> newestOf(Stream<ClusterVersion> versions) {
        return versions.max(Comparator.naturalOrder());
    }

    /** The newest patch of the same minor version that a cluster can be upgraded to, such as r80; an empty string if there is none. */
    public String suggestedPatch(@Nullable String clusterVersion) {
        return ClusterVersion.parse(clusterVersion)
                .flatMap(cluster -> newest(
                                clusterVersion, target -> target.release().equals(cluster.release()))
                        .or(() ->
                                newest(clusterVersion, target -> target.minor().equals(cluster.minor()))))
                .map(ClusterVersion::patch)
                .orElse("");
    }

    /** The platform version for an exact version, from the first path that has one; empty if it is unknown. */
    public Optional<String> platformVersionOf(@Nullable String clusterVersion) {
        return ClusterVersion.parse(clusterVersion)
                .flatMap(version -> paths.stream()
                        .filter(path -> path.appliesTo(version) && path.platformVersion() != null)
                        .findFirst())
                .map(UpgradePath::platformVersion);
    }

    private Optional<ClusterVersion> newest(@Nullable String clusterVersion, Predicate<ClusterVersion> condition) {
        return newer(clusterVersion).filter(condition).reduce((older, newer) -> newer);
    }

    private Stream<ClusterVersion> newer(@Nullable String clusterVersion) {
        return ClusterVersion.parse(clusterVersion).stream()
                .flatMap(cluster -> paths.stream()
                        .filter(path -> path.appliesTo(cluster))
                        .flatMap(path -> path.targetVersions().stream())
                        .flatMap(target -> ClusterVersion.parse(target).stream())
                        .filter(target -> target.compareTo(cluster) > 0)
                        .distinct()
                        .sorted());
    }
}
