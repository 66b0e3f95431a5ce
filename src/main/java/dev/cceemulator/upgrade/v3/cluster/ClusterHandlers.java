package dev.cceemulator.upgrade.v3.cluster;

import dev.cceemulator.catalogue.VersionCatalogue;
import dev.cceemulator.json.Json;
import dev.cceemulator.upgrade.domain.ClusterKey;
import dev.cceemulator.upgrade.service.ClusterService;
import io.javalin.http.Context;

/** The operations that tell of a cluster, as they come in over HTTP. */
public final class ClusterHandlers {
    private final ClusterService clusters;
    private final VersionCatalogue catalogue;

    public ClusterHandlers(ClusterService clusters, VersionCatalogue catalogue) {
        this.clusters = clusters;
        this.catalogue = catalogue;
    }

    /** ShowCluster. */
    public void show(Context request, ClusterKey path) {
        request.result(Json.write(ClusterBody.of(clusters.show(path))));
    }

    /** ShowClusterUpgradeInfo. */
    public void upgradeInfo(Context request, ClusterKey path) {
        request.result(Json.write(UpgradeInfoBody.of(clusters.showWithUpgrades(path), catalogue)));
    }
}
