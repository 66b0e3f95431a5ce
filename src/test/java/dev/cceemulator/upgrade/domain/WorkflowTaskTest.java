package dev.cceemulator.upgrade.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cceemulator.plan.TaskStatus;
import dev.cceemulator.plan.TaskType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A task that runs from 00:00:00 to 00:03:20, so that two seconds are one percent. */
class WorkflowTaskTest {
    private static final Instant START = Instant.parse("2030-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("2030-01-01T00:03:20Z");
    private static final WorkflowTask SUCCESS = LiveFacts.task(TaskType.PRE_CHECK, START, END, TaskStatus.SUCCESS);
    private static final WorkflowTask FAILURE = LiveFacts.task(TaskType.PRE_CHECK, START, END, TaskStatus.FAILED);

    @ParameterizedTest
    @CsvSource({
        "2030-01-01T00:00:00Z,        RUNNING, RUNNING",
        "2030-01-01T00:00:00.000001Z, RUNNING, RUNNING",
        "2030-01-01T00:03:19.999999Z, RUNNING, RUNNING",
        "2030-01-01T00:03:20Z,        SUCCESS, FAILED",
        "2030-01-01T00:03:20.000001Z, SUCCESS, FAILED",
        "2040-01-01T00:00:00Z,        SUCCESS, FAILED"
    })
    void aTaskRunsUntilItsEnd(Instant now, TaskStatus statusOfSuccess, TaskStatus statusOfFailure) {
        assertThat(SUCCESS.pointAt(now).status()).isEqualTo(statusOfSuccess);
        assertThat(FAILURE.pointAt(now).status()).isEqualTo(statusOfFailure);
        assertThat(SUCCESS.hasSucceeded(now)).isEqualTo(statusOfSuccess == TaskStatus.SUCCESS);
        assertThat(FAILURE.hasSucceeded(now)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2030-01-01T00:00:00Z,        0",
        "2030-01-01T00:00:01.999999Z, 0",
        "2030-01-01T00:00:02Z,        1",
        "2030-01-01T00:01:40Z,        50",
        "2030-01-01T00:03:17.999999Z, 98",
        "2030-01-01T00:03:19.999999Z, 99",
        "2030-01-01T00:03:20Z,",
        "2040-01-01T00:00:00Z,"
    })
    void progressIsTheShareOfElapsedTimeRoundedDownUntilTheEnd(Instant now, @Nullable Integer percent) {
        assertThat(SUCCESS.progressAt(now)).isEqualTo(percent);
    }

    @ParameterizedTest
    @EnumSource(
            value = TaskStatus.class,
            names = {"SUCCESS", "FAILED"})
    void aTaskWithoutDurationHasEndedAtItsCreation(TaskStatus outcome) {
        WorkflowTask task = LiveFacts.task(TaskType.CLUSTER, START, START, outcome);

        assertThat(task.pointAt(START))
                .isEqualTo(new PointStatus(TaskType.CLUSTER, task.id(), outcome, START, START, null));
        assertThat(task.progressAt(START)).isNull();
        assertThat(task.lastChangedAt(START)).isEqualTo(START);
    }

    @Test
    void aRunningTaskHasNeitherEndNorExpiry() {
        Instant last = END.minusNanos(1_000);

        assertThat(SUCCESS.pointAt(last))
                .isEqualTo(new PointStatus(TaskType.PRE_CHECK, SUCCESS.id(), TaskStatus.RUNNING, START, null, null));
        assertThat(SUCCESS.lastChangedAt(last)).isEqualTo(START);
    }

    @Test
    void theResultOfASuccessfulTaskExpires() {
        Instant expiresAt = SUCCESS.expiresAt();

        assertThat(expiresAt).isEqualTo("2030-01-02T00:03:20Z");
        assertThat(SUCCESS.pointAt(END).expiresAt()).isEqualTo(expiresAt);
        assertThat(SUCCESS.pointAt(END).endedAt()).isEqualTo(END);
        assertThat(SUCCESS.lastChangedAt(END)).isEqualTo(END);
    }

    @Test
    void theResultOfAFailedTaskDoesNotExpire() {
        assertThat(FAILURE.pointAt(END))
                .isEqualTo(new PointStatus(TaskType.PRE_CHECK, FAILURE.id(), TaskStatus.FAILED, START, END, null));
    }
}
