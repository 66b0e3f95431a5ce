package dev.cceemulator.catalogue;

import static dev.cceemulator.operation.Operation.LIST_CLUSTER_UPGRADE_FEATURE_GATES;
import static dev.cceemulator.operation.Operation.LIST_CLUSTER_UPGRADE_PATHS;

import dev.cceemulator.http.OperationHandler;
import dev.cceemulator.operation.Operation;
import java.util.Map;

/** Handlers of the operations that list upgrade paths and feature gates. They are not project-scoped: any caller may use them. */
public final class CatalogueHandlers {
    private final LazyJson upgradePaths;
    private final LazyJson featureGates;

    /** @param featureGates the support of each gate by name, in the order of the response */
    public CatalogueHandlers(VersionCatalogue catalogue, Map<String, String> featureGates) {
        this.upgradePaths = new LazyJson(ClusterUpgradePathsBody.of(catalogue));
        this.featureGates = new LazyJson(ClusterUpgradeFeatureGatesBody.of(featureGates));
    }

    /** The handler of each operation. */
    public Map<Operation, OperationHandler> handlers() {
        return Map.of(
                LIST_CLUSTER_UPGRADE_PATHS, call -> call.respondJson(upgradePaths.json()),
                LIST_CLUSTER_UPGRADE_FEATURE_GATES, call -> call.respondJson(featureGates.json()));
    }
}
