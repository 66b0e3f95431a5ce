package dev.cceemulator.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cceemulator.CceEmulator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {
    @ParameterizedTest
    @CsvSource({"64, 2048", "256, 8192", "4096, 10000"})
    void theLimitOfProjectsDependsOnTheHeap(long megabytes, int projects) {
        assertThat(Limits.projectsFor(megabytes * 1024 * 1024)).isEqualTo(projects);
    }

    @Test
    void theCacheOfTheLibraryIsSmall() {
        assertThat(Limits.ofLibrary().cacheBytes()).isEqualTo(4 * 1024 * 1024);
    }

    @Test
    void theCacheOfAServerTakesNoMoreThanAnEighthOfTheHeap() {
        assertThat(Limits.serverCacheMegabytes() * 1024L * 1024)
                .isLessThanOrEqualTo(Runtime.getRuntime().maxMemory() / 8)
                .isLessThanOrEqualTo(160L * 1024 * 1024);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1_000_001})
    void aLimitOutOfRangeIsRejected(int projects) {
        assertThatThrownBy(() -> CceEmulator.builder().maxProjects(projects))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maxProjects is " + projects + "; expected a number from 0 to 1000000");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 65_537})
    void aCacheOutOfRangeIsRejected(int megabytes) {
        assertThatThrownBy(() -> CceEmulator.builder().cacheSize(megabytes))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cacheSize is " + megabytes + "; expected a number from 0 to 65536");
    }
}
