package dev.cceemulator;

import dev.cceemulator.tenant.ClockService;
import dev.cceemulator.tenant.ClockService.ClockState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/** The clock of a project of an emulator in this JVM. */
final class LocalClock implements EmulatorClock {
    private final ClockService clocks;
    private final String projectId;

    LocalClock(ClockService clocks, String projectId) {
        this.clocks = clocks;
        this.projectId = projectId;
    }

    @Override
    public Instant now() {
        return time(() -> clocks.read(projectId));
    }

    @Override
    public Instant freeze() {
        return time(() -> clocks.freeze(projectId));
    }

    @Override
    public Instant freeze(Instant moment) {
        return time(() -> clocks.freeze(projectId, moment));
    }

    @Override
    public Instant set(Instant moment) {
        return time(() -> clocks.set(projectId, moment));
    }

    @Override
    public Instant resume() {
        return time(() -> clocks.resume(projectId));
    }

    @Override
    public List<TaskTransition> advance(Duration by) {
        return transitions(() -> clocks.advance(projectId, by));
    }

    @Override
    public List<TaskTransition> advanceUntilIdle() {
        return transitions(() -> clocks.advanceUntilIdle(projectId));
    }

    private static Instant time(Supplier<ClockState> call) {
        return Calls.run(call).now();
    }

    private static List<TaskTransition> transitions(Supplier<ClockService.AdvanceResult> call) {
        return Calls.run(call).transitions().stream()
                .map(transition -> new TaskTransition(
                        transition.at(),
                        transition.clusterId(),
                        transition.workflowUid(),
                        transition.taskId(),
                        transition.taskType(),
                        transition.from(),
                        transition.to()))
                .toList();
    }
}
