package dev.cceemulator.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionCatalogueTest {
    private static final VersionCatalogue CATALOGUE = new VersionCatalogue(List.of(
            path("v1.19.16-r80", "cce.3.0", "v1.23.18-r10", "v1.21.14-r10"),
            path("v1.2", null, "v1.2.3-r4", "v1.28.15-r10"),
            path("v1.23", "cce.5.0", "v1.23.18-r9", "v1.23.18-r10", "v1.23.9-r20", "v1.25.16-r10"),
            path("v1.23.18-r10", "cce.5.1", "v1.25.16-r10", "v1.27.16-r20"),
            path("v1.27", "cce.6.0", "v1.28.15-r10"),
            path("v1.27", "cce.7.0", "v1.27.16-r20", "v1.28.15-r9", "v1.28.3-r40", "v1.28.15-r10"),
            path("v1.28.15", null, "v1.31.6-r0"),
            path("v1.31", null, "v1.31.6-r0", "v1.32", "next")));

    @ParameterizedTest
    @CsvSource({
        "v1.19.16-r80, v1.21.14-r10 v1.23.18-r10",
        "v1.19.16-r81, ''",
        "v1.2.3-r3, v1.2.3-r4 v1.28.15-r10",
        "v1.23.0-r0, v1.23.9-r20 v1.23.18-r9 v1.23.18-r10 v1.25.16-r10",
        "v1.23.9-r20, v1.23.18-r9 v1.23.18-r10 v1.25.16-r10",
        "v1.23.18-r10, v1.25.16-r10 v1.27.16-r20",
        "v1.23.18-r11, v1.25.16-r10",
        "v1.23.19-r0, v1.25.16-r10",
        "v1.27.16-r20, v1.28.3-r40 v1.28.15-r9 v1.28.15-r10",
        "v1.28.15-r10, ''",
        "v1.31.0-r0, v1.31.6-r0",
        "v1.31.6-r0, ''",
        "v1.99.0-r0, ''"
    })
    void targetsAreTheNewerOnesOfTheExactAndTheMinorVersion(String cluster, String targets) {
        assertThat(String.join(" ", CATALOGUE.targetsOf(cluster))).isEqualTo(targets);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "v1.23", "v1.28.15", "v1.23.18", "latest"})
    void aClusterWithoutExactVersionCannotBeUpgraded(@Nullable String cluster) {
        assertThat(CATALOGUE.targetsOf(cluster)).isEmpty();
        assertThat(CATALOGUE.resolve(cluster, "v1.25.16-r10")).isEmpty();
        assertThat(CATALOGUE.resolve(cluster, "v1.25")).isEmpty();
        assertThat(CATALOGUE.suggestedPatch(cluster)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "v1.23.9-r20, v1.25.16-r10, v1.25.16-r10",
        "v1.23.9-r20, v1.23.18-r9, v1.23.18-r9",
        "v1.23.9-r20, v1.23.18, v1.23.18-r10",
        "v1.23.9-r20, v1.23, v1.23.18-r10",
        "v1.27.16-r20, v1.28.3, v1.28.3-r40",
        "v1.27.16-r20, v1.28.15, v1.28.15-r10",
        "v1.27.16-r20, v1.28, v1.28.15-r10",
        "v1.2.0-r0, v1.2, v1.2.3-r4",
        "v1.2.0-r0, v1.28, v1.28.15-r10"
    })
    void aTargetIsResolvedToTheNewestMatchingVersion(String cluster, String target, String exact) {
        assertThat(CATALOGUE.resolve(cluster, target)).contains(exact);
    }

    @ParameterizedTest
    @CsvSource({
        "v1.27.16-r20, v1.2",
        "v1.27.16-r20, v1.28.1",
        "v1.27.16-r20, v1.28.15-r1",
        "v1.27.16-r20, v1",
        "v1.27.16-r20, v1.28.",
        "v1.27.16-r20, v1.28.15-",
        "v1.27.16-r20, v1.28.15-r11",
        "v1.27.16-r20, v1.29",
        "v1.27.16-r20, v1.27.16-r20",
        "v1.27.16-r20, v1.27.16",
        "v1.27.16-r20, v1.27",
        "v1.27.16-r20, v1.25.16-r10",
        "v1.27.16-r20, latest",
        "v1.27.16-r20, ''",
        "v1.23.18-r10, v1.23",
        "v1.99.0-r0, v1.28"
    })
    void anUnknownEqualOrOlderTargetIsNotAllowed(String cluster, String target) {
        assertThat(CATALOGUE.resolve(cluster, target)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "v1.23.18-r9, r10",
        "v1.23.9-r20, r10",
        "v1.23.9-r19, r20",
        "v1.23.0-r0, r10",
        "v1.27.16-r19, r20",
        "v1.31.6-r0, ''",
        "v1.31.0-r0, r0",
        "v1.23.18-r10, ''",
        "v1.19.16-r80, ''",
        "v1.99.0-r0, ''"
    })
    void theSuggestedPatchIsTheNewestOfTheReleaseOrElseOfTheMinorVersion(String cluster, String patch) {
        assertThat(CATALOGUE.suggestedPatch(cluster)).isEqualTo(patch);
    }

    @Test
    void anEmptyCatalogueAllowsNothing() {
        assertThat(VersionCatalogue.EMPTY.targetsOf("v1.27.16-r20")).isEmpty();
        assertThat(VersionCatalogue.EMPTY.resolve("v1.27.16-r20", "v1.28")).isEmpty();
        assertThat(VersionCatalogue.EMPTY.suggestedPatch("v1.27.16-r20")).isEmpty();
    }

    @Test
    void theCatalogueCopiesItsPaths() {
        List<String> targets = new ArrayList<>(List.of("v1.28.15-r10"));
        List<UpgradePath> paths = new ArrayList<>(List.of(new UpgradePath("v1.27", null, targets)));
        VersionCatalogue catalogue = new VersionCatalogue(paths);

        targets.clear();
        paths.clear();

        assertThat(catalogue.targetsOf("v1.27.16-r20")).containsExactly("v1.28.15-r10");
    }

    private static UpgradePath path(String version, @Nullable String platformVersion, String... targets) {
        return new UpgradePath(version, platformVersion, List.of(targets));
    }

    @Test
    void thePlatformVersionIsTheFirstOneThatIsListed() {
        VersionCatalogue listed = new VersionCatalogue(List.of(
                new UpgradePath("v1.25", null, List.of()),
                new UpgradePath("v1.25", "cce.5.0", List.of()),
                new UpgradePath("v1.25", "cce.4.0", List.of()),
                new UpgradePath("v1.27", "cce.6.0", List.of())));

        assertThat(listed.platformVersionOf("v1.25.6-r0")).contains("cce.5.0");
        assertThat(listed.platformVersionOf("v1.28.6-r0")).isEmpty();
        assertThat(listed.platformVersionOf(null)).isEmpty();
    }
}
