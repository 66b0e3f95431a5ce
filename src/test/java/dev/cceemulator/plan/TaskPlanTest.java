package dev.cceemulator.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaskPlanTest {
    @ParameterizedTest
    @CsvSource({"instant, PT0S, PT0S, PT0S, PT0S", "quick, PT3S, PT2S, PT5S, PT0S", "realistic, PT3M, PT2M, PT25M, PT0S"
    })
    void everyPresetHasItsDurations(
            String preset, Duration preCheck, Duration snapshot, Duration cluster, Duration postCheck) {
        TaskPlan plan = TaskPlan.of(preset);

        assertThat(plan.preset()).isEqualTo(preset);
        assertThat(plan.duration(TaskType.PRE_CHECK)).isEqualTo(preCheck);
        assertThat(plan.duration(TaskType.SNAPSHOT)).isEqualTo(snapshot);
        assertThat(plan.duration(TaskType.CLUSTER)).isEqualTo(cluster);
        assertThat(plan.duration(TaskType.POST_CHECK)).isEqualTo(postCheck);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Quick", "quick ", "slow"})
    void anUnknownPresetIsRejectedWithTheKnownOnes(String preset) {
        assertThat(TaskPlan.find(preset)).isEmpty();
        assertThatThrownBy(() -> TaskPlan.of(preset))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'" + preset + "' is not a plan; expected one of instant, quick, realistic");
    }

    @Test
    void omittedTypesTakeAsLongAsInQuick() {
        TaskPlan plan = TaskPlan.of(Map.of(TaskType.CLUSTER, Duration.ofHours(2)));

        assertThat(plan.preset()).isNull();
        assertThat(plan.duration(TaskType.CLUSTER)).isEqualTo(Duration.ofHours(2));
        assertThat(plan.duration(TaskType.PRE_CHECK)).isEqualTo(Duration.ofSeconds(3));
        assertThat(plan.duration(TaskType.SNAPSHOT)).isEqualTo(Duration.ofSeconds(2));
        assertThat(plan.duration(TaskType.POST_CHECK)).isZero();
    }

    @Test
    void aTaskTypeThatClientsCannotCreateHasNoDuration() {
        assertThat(TaskPlan.REALISTIC.duration(TaskType.ROLLBACK)).isZero();
    }

    @Test
    void aPlanCopiesItsDurations() {
        Map<TaskType, Duration> durations = new EnumMap<>(Map.of(TaskType.CLUSTER, Duration.ofHours(2)));

        TaskPlan plan = new TaskPlan(null, durations);
        durations.put(TaskType.CLUSTER, Duration.ZERO);

        assertThat(plan.duration(TaskType.CLUSTER)).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void anInvalidTypeOrDurationIsRejected() {
        assertThatThrownBy(() -> TaskPlan.of(Map.of(TaskType.ROLLBACK, Duration.ZERO)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TaskPlan.of(Map.of(TaskType.CLUSTER, Duration.ofSeconds(-1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TaskPlan.of(Map.of(TaskType.CLUSTER, TaskPlan.LONGEST.plusNanos(1))))
                .hasMessageContaining("each from PT0S to PT8784H");
    }
}
