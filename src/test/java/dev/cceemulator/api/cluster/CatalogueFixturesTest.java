package dev.cceemulator.api.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cceemulator.testing.FixtureDirectoryBuilder;
import dev.cceemulator.testing.RunningEmulator;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Upgrade paths and feature gates of a directory of fixtures. */
class CatalogueFixturesTest {
    @RegisterExtension
    private final RunningEmulator emulator;

    CatalogueFixturesTest(@TempDir Path directory) {
        FixtureDirectoryBuilder fixtures = FixtureDirectoryBuilder.in(directory)
                .directory(FixtureDirectoryBuilder.CLUSTER_DIRECTORY)
                .token()
                .file("clusterupgradepaths.json", """
                        {"upgradePaths": [
                          {"targetVersions": ["v1.29.1-r0", "v1.28.1-r0"], "version": "v1.27"},
                          {"version": "v1.25", "platformVersion": "cce.5.0", "targetVersions": []}]}
                        """)
                .file("clusterupgradefeaturegates.json", """
                        {"upgradeFeatureGates": {"Zeta": "Default", "EvsSnapshot": "Disable", "Alpha": null}}
                        """);
        emulator = new RunningEmulator(settings -> settings.fixtures(fixtures.path()));
    }

    @Test
    void thePathsOfTheDirectoryReplaceTheBundledOnes() {
        assertThat(emulator.authorized().get("/api/v3/clusterupgradepaths").asString())
                .isEqualTo("{\"kind\":\"ClusterUpgradePaths\",\"apiVersion\":\"v3\",\"metadata\":{},\"upgradePaths\":["
                        + "{\"version\":\"v1.27\",\"targetVersions\":[\"v1.29.1-r0\",\"v1.28.1-r0\"]},"
                        + "{\"version\":\"v1.25\",\"platformVersion\":\"cce.5.0\",\"targetVersions\":[]}]}");
    }

    @Test
    void theGatesOfTheDirectoryReplaceTheBundledOnes() {
        assertThat(emulator.authorized()
                        .get("/api/v3/clusterupgradefeaturegates")
                        .asString())
                .isEqualTo("{\"kind\":\"ClusterUpgradeFeatureGates\",\"apiVersion\":\"v3\",\"metadata\":{},"
                        + "\"upgradeFeatureGates\":{\"Zeta\":\"Default\",\"EvsSnapshot\":\"Disable\"}}");
    }
}
