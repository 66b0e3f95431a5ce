package dev.cceemulator.catalogue;

import dev.cceemulator.iam.Caller;
import io.javalin.http.Context;
import java.util.Map;

/** The operations on what can be upgraded at all, as they come in over HTTP. They are of no project: any caller will do. */
public final class CatalogueHandlers {
    private final LazyJson upgradePaths;
    private final LazyJson featureGates;

    /** @param featureGates whether each is supported, by name, in the order of the answer */
    public CatalogueHandlers(VersionCatalogue catalogue, Map<String, String> featureGates) {
        this.upgradePaths = new LazyJson(ClusterUpgradePathsBody.of(catalogue));
        this.featureGates = new LazyJson(ClusterUpgradeFeatureGatesBody.of(featureGates));
    }

    /** ListClusterUpgradePaths. */
    public void listUpgradePaths(Context request, Caller caller) {
        request.result(upgradePaths.json());
    }

    /** ListClusterUpgradeFeatureGates. */
    public void listFeatureGates(Context request, Caller caller) {
        request.result(featureGates.json());
    }
}
