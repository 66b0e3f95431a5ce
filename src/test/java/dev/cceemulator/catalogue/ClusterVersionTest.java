package dev.cceemulator.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClusterVersionTest {
    @ParameterizedTest
    @CsvSource({
        "v1.19.16-r80, v1.19, v1.19.16, r80",
        "v1.17.17-r0, v1.17, v1.17.17, r0",
        "v0.0.0-r0, v0.0, v0.0.0, r0",
        "v999999999.999999999.999999999-r999999999, v999999999.999999999, v999999999.999999999.999999999, r999999999"
    })
    void anExactVersionHasItsPartsAndItsText(String text, String minor, String release, String patch) {
        ClusterVersion version = ClusterVersion.parse(text).orElseThrow();

        assertThat(version.minor()).isEqualTo(minor);
        assertThat(version.release()).isEqualTo(release);
        assertThat(version.patch()).isEqualTo(patch);
        assertThat(version).hasToString(text);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "v1",
                "v1.19",
                "v1.19.16",
                "1.19.16-r80",
                "V1.19.16-r80",
                "v1.19.16-R80",
                "v1.19.16-80",
                "v1.19.16r80",
                "v1.19.16-r",
                "v1.19.16-r080",
                "v01.19.16-r80",
                "v1.19.-16-r80",
                "v1.19.16-r80 ",
                " v1.19.16-r80",
                "v1.19.16-r80\n",
                "v1.19.16-r80.1",
                "v1.19.16.0-r80",
                "v1.19.16-r1000000000",
                "v1.19.16-r٨"
            })
    void anyOtherTextIsNotAVersion(String text) {
        assertThat(ClusterVersion.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "v1.19.16-r9, v1.19.16-r10",
        "v1.19.9-r20, v1.19.16-r0",
        "v1.9.16-r80, v1.19.9-r9",
        "v1.31.6-r0, v2.0.0-r0",
        "v9.0.0-r0, v10.0.0-r0"
    })
    void versionsAreComparedNumericallyPartByPart(String older, String newer) {
        ClusterVersion one = ClusterVersion.parse(older).orElseThrow();
        ClusterVersion other = ClusterVersion.parse(newer).orElseThrow();

        assertThat(one).isLessThan(other);
        assertThat(other).isGreaterThan(one);
    }

    @Test
    void aVersionEqualsItself() {
        ClusterVersion version = ClusterVersion.parse("v1.19.16-r80").orElseThrow();

        assertThat(version).isEqualByComparingTo(new ClusterVersion(1, 19, 16, 80));
    }

    @ParameterizedTest
    @CsvSource({
        "v1.19, true",
        "v1.9, true",
        "v10.0, true",
        "v1, false",
        "v1.19., false",
        "v1.019, false",
        "v1.19.16, false",
        "v1.19.16-r80, false",
        "'', false"
    })
    void aMinorVersionIsRecognizedByItsForm(String text, boolean isMinor) {
        assertThat(ClusterVersion.isMinor(text)).isEqualTo(isMinor);
    }
}
