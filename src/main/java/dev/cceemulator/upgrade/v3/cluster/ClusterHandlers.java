package dev.cceemulator.upgrade.v3.cluster;

import static dev.cceemulator.operation.Operation.SHOW_CLUSTER;
import static dev.cceemulator.operation.Operation.SHOW_CLUSTER_UPGRADE_INFO;

import dev.cceemulator.catalogue.VersionCatalogue;
import dev.cceemulator.http.OperationHandler;
import dev.cceemulator.operation.Operation;
import dev.cceemulator.upgrade.service.ClusterService;
import java.util.Map;

/** Handlers of the operations that show a cluster. */
public final class ClusterHandlers {
    private final ClusterService clusters;
    private final VersionCatalogue catalogue;

    public ClusterHandlers(ClusterService clusters, VersionCatalogue catalogue) {
        this.clusters = clusters;
        this.catalogue = catalogue;
    }

    /** The handler of each operation. */
    public Map<Operation, OperationHandler> handlers() {
        return Map.of(
                SHOW_CLUSTER, call -> call.respond(ClusterBody.of(clusters.show(call.cluster()))),
                SHOW_CLUSTER_UPGRADE_INFO,
                        call -> call.respond(UpgradeInfoBody.of(clusters.showWithUpgrades(call.cluster()), catalogue)));
    }
}
