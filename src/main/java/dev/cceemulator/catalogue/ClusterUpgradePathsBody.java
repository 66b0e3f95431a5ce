package dev.cceemulator.catalogue;

import java.util.List;
import java.util.Map;

/** The vendor's ListClusterUpgradePathsResponse on the wire: components in the order of the documented example. */
record ClusterUpgradePathsBody(
        String kind, String apiVersion, Map<String, String> metadata, List<UpgradePath> upgradePaths) {
    static ClusterUpgradePathsBody of(VersionCatalogue catalogue) {
        return new ClusterUpgradePathsBody("ClusterUpgradePaths", "v3", Map.of(), catalogue.paths());
    }
}
