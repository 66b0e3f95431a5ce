package dev.cceemulator.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cceemulator.testing.RunningEmulator;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Upgrades that are driven this way and that, against a model that knows nothing of the emulator's rules. Each walk is a seed,
 * which a failure names; {@code mvn test -Dtest=LiveRandomWalkTest -Dwalk.seed=1} takes that walk again.
 */
class LiveRandomWalkTest {
    private static final int COMMANDS = 500;

    /** Its nanoseconds are none of a project's business. */
    private final AtomicReference<Instant> base =
            new AtomicReference<>(Instant.parse("2030-01-01T00:00:00.000000999Z"));

    @RegisterExtension
    private final RunningEmulator emulator = new RunningEmulator(builder -> builder.clock(base::get));

    static LongStream seeds() {
        Long chosen = Long.getLong("walk.seed");
        return chosen == null ? LongStream.rangeClosed(20261125, 20261129) : LongStream.of(chosen);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyAnswerIsAsTheModelSays(long seed) {
        LiveWalk walk = new LiveWalk(seed, emulator.baseUri(), base.get(), this::pass);
        walk.take(COMMANDS);

        assertThat(walk.confirmed())
                .as("seed %d: upgrades driven to their end", seed)
                .isPositive();
    }

    private void pass(Duration time) {
        base.updateAndGet(now -> now.plus(time));
    }
}
