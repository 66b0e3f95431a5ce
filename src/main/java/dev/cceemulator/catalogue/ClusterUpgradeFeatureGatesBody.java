package dev.cceemulator.catalogue;

import java.util.Map;

/** The vendor's ListClusterUpgradeFeatureGatesResponse on the wire. */
record ClusterUpgradeFeatureGatesBody(
        String kind, String apiVersion, Map<String, String> metadata, Map<String, String> upgradeFeatureGates) {
    static ClusterUpgradeFeatureGatesBody of(Map<String, String> featureGates) {
        return new ClusterUpgradeFeatureGatesBody("ClusterUpgradeFeatureGates", "v3", Map.of(), featureGates);
    }
}
