package dev.cceemulator.upgrade.domain;

import static dev.cceemulator.upgrade.domain.LiveFacts.CREATED;
import static dev.cceemulator.upgrade.domain.LiveFacts.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cceemulator.plan.TaskStatus;
import dev.cceemulator.plan.TaskType;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkflowProgressTest {
    private static final String STATES = "-RSF";

    /** Four points, each in one of four states. */
    static Stream<String> everyCombination() {
        return IntStream.range(0, 256)
                .mapToObj(number -> IntStream.of(number / 64, number / 16 % 4, number / 4 % 4, number % 4)
                        .mapToObj(state -> STATES.substring(state, state + 1))
                        .reduce("", String::concat));
    }

    @ParameterizedTest
    @MethodSource("everyCombination")
    void thePhaseIsDerivedFromTheNewestTaskOfEachType(String letters) {
        assertThat(LiveFacts.open(letters).phase()).isEqualTo(expected(letters));
    }

    private static WorkflowPhase expected(String letters) {
        if (letters.contains("R")) {
            return WorkflowPhase.RUNNING;
        }
        if (letters.matches("S.SS")) {
            return WorkflowPhase.SUCCESS;
        }
        return letters.contains("F") ? WorkflowPhase.PENDING : WorkflowPhase.INIT;
    }

    /** The combinations that clients see, in the notation of {@link LiveFacts}. */
    @ParameterizedTest
    @CsvSource({
        "----, INIT",
        "R---, RUNNING",
        "S---, INIT",
        "F---, PENDING",
        "SR--, RUNNING",
        "SF--, PENDING",
        "S-R-, RUNNING",
        "S-F-, PENDING",
        "S-S-, INIT",
        "SFS-, PENDING",
        "S-SR, RUNNING",
        "S-SF, PENDING",
        "S-SS, SUCCESS",
        "SSSS, SUCCESS",
        "SFSS, SUCCESS"
    })
    void anUpgradeHasThesePhases(String letters, WorkflowPhase phase) {
        assertThat(LiveFacts.open(letters).phase()).isEqualTo(phase);
    }

    @Test
    void theLastCreatedTaskOfATypeCounts() {
        WorkflowTask failed = LiveFacts.task(TaskType.PRE_CHECK, CREATED, CREATED, TaskStatus.FAILED);
        WorkflowTask again = LiveFacts.task(TaskType.PRE_CHECK, NOW, NOW, TaskStatus.SUCCESS);

        WorkflowState workflow = at(null, List.of(failed, again), NOW);

        assertThat(workflow.phase()).isEqualTo(WorkflowPhase.INIT);
        assertThat(workflow.point(TaskType.PRE_CHECK)).contains(again.pointAt(NOW));
    }

    @ParameterizedTest
    @EnumSource(
            value = WorkflowPhase.class,
            names = {"SUCCESS", "CANCEL"})
    void aWorkflowThatWasEndedStaysEnded(WorkflowPhase finalPhase) {
        WorkflowState workflow = at(finalPhase, LiveFacts.tasks("SFS-"), NOW);

        assertThat(workflow.phase()).isEqualTo(finalPhase);
        assertThat(workflow.hasSucceeded(TaskType.CLUSTER)).isTrue();
        assertThat(workflow.isOpen()).isFalse();
    }

    @Test
    void pointsThatWereNotStartedOnlyHaveTypes() {
        WorkflowStatus status = LiveFacts.open("----").workflow().status();

        assertThat(status)
                .isEqualTo(new WorkflowStatus(
                        WorkflowPhase.INIT,
                        Stream.of(TaskType.PRE_CHECK, TaskType.SNAPSHOT, TaskType.CLUSTER, TaskType.POST_CHECK)
                                .map(type -> new PointStatus(type, null, null, null, null, null))
                                .toList(),
                        List.of(
                                new LineStatus(TaskType.PRE_CHECK, TaskType.CLUSTER, null),
                                new LineStatus(TaskType.CLUSTER, TaskType.POST_CHECK, null))));
    }

    /** The check runs for the first ten minutes. */
    @ParameterizedTest
    @ValueSource(strings = {"2030-01-01T00:00:00Z", "2030-01-01T00:10:00Z", "2030-01-01T01:00:00Z"})
    void updatedAtIsTheTimeAtWhichTheLastTaskWasCreated(Instant now) {
        assertThat(at(null, LiveFacts.tasks("S---"), now).workflow().updatedAt())
                .isEqualTo(Instant.parse("2030-01-01T00:00:00Z"));
    }

    @Test
    void updatedAtIsTheTimeAtWhichTheWorkflowWasEnded() {
        UpgradeWorkflow cancelled = LiveFacts.workflow(WorkflowPhase.CANCEL, NOW);

        WorkflowState later = WorkflowProgress.derive(cancelled, LiveFacts.tasks("S---"), NOW.plusSeconds(1));

        assertThat(later.workflow().updatedAt()).isEqualTo(NOW);
    }

    @ParameterizedTest
    @CsvSource({
        "2030-01-01T00:00:00Z,        2030-01-01T00:10:00Z",
        "2030-01-01T00:09:59.999999Z, 2030-01-01T00:10:00Z",
        "2030-01-01T00:10:00Z,",
        "2030-01-01T00:10:00.000001Z,"
    })
    void nextChangeIsTheEndOfTheRunningTask(Instant now, Instant changesAt) {
        assertThat(at(null, LiveFacts.tasks("S---"), now).nextChangeAt()).isEqualTo(changesAt);
    }

    private static WorkflowState at(@Nullable WorkflowPhase finalPhase, List<WorkflowTask> tasks, Instant now) {
        return WorkflowProgress.derive(LiveFacts.workflow(finalPhase, CREATED), tasks, now);
    }
}
