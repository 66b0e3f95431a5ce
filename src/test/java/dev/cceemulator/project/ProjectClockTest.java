package dev.cceemulator.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectClockTest {
    private static final Instant BASE = Instant.parse("2030-01-01T00:00:00Z");
    private static final Instant LATER = BASE.plusSeconds(60);
    private static final Instant CHOSEN = Instant.parse("2035-06-01T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2030-01-01T00:00:00.123456Z,    2030-01-01T00:00:00.123456Z",
        "2030-01-01T00:00:00.123456001Z, 2030-01-01T00:00:00.123456Z",
        "2030-01-01T00:00:00.123456999Z, 2030-01-01T00:00:00.123456Z"
    })
    void timesAreTruncatedToTheMicrosecond(Instant moment, Instant shown) {
        assertThat(ProjectClock.RUNNING.at(moment)).isEqualTo(shown);
        assertThat(ProjectClock.RUNNING.frozen(moment).at(BASE)).isEqualTo(shown);
        assertThat(ProjectClock.RUNNING.movedTo(moment, BASE).at(BASE)).isEqualTo(shown);
        assertThat(ProjectClock.RUNNING.frozen(BASE).movedTo(moment, BASE).at(BASE))
                .isEqualTo(shown);
        assertThat(ProjectClock.RUNNING.frozen(moment).resumed(moment).at(moment))
                .isEqualTo(shown);
    }

    @Test
    void aClockFollowsTheEmulatorUnlessItIsFrozen() {
        ProjectClock frozen = ProjectClock.RUNNING.frozen(BASE);

        assertThat(ProjectClock.RUNNING.isFrozen()).isFalse();
        assertThat(ProjectClock.RUNNING.at(LATER)).isEqualTo(LATER);
        assertThat(frozen.isFrozen()).isTrue();
        assertThat(frozen.at(LATER)).isEqualTo(BASE);
    }

    @Test
    void aResumedClockContinuesFromItsTime() {
        ProjectClock resumed = ProjectClock.RUNNING.frozen(CHOSEN).resumed(BASE);

        assertThat(resumed.isFrozen()).isFalse();
        assertThat(resumed.at(BASE)).isEqualTo(CHOSEN);
        assertThat(resumed.at(LATER)).isEqualTo(CHOSEN.plusSeconds(60));
    }

    @Test
    void aClockThatIsBehindStaysBehind() {
        ProjectClock resumed = ProjectClock.RUNNING.frozen(BASE).resumed(LATER);

        assertThat(resumed.offset()).isEqualTo(Duration.ofMinutes(-1));
        assertThat(resumed.at(LATER.plusSeconds(1))).isEqualTo(BASE.plusSeconds(1));
    }

    @Test
    void resumingARunningClockChangesNothing() {
        ProjectClock ahead = ProjectClock.RUNNING.movedTo(CHOSEN, BASE);

        assertThat(ahead.resumed(LATER)).isEqualTo(ahead);
    }

    @Test
    void aMovedClockStaysRunningOrFrozen() {
        ProjectClock going = ProjectClock.RUNNING.movedTo(CHOSEN, BASE);
        ProjectClock standing = ProjectClock.RUNNING.frozen(BASE).movedTo(CHOSEN, LATER);

        assertThat(going.isFrozen()).isFalse();
        assertThat(going.at(LATER)).isEqualTo(CHOSEN.plusSeconds(60));
        assertThat(standing.isFrozen()).isTrue();
        assertThat(standing.at(LATER)).isEqualTo(CHOSEN);
    }
}
