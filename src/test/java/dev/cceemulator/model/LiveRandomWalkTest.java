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
 * Random upgrades, compared with a model that is independent of the emulator's rules. Each walk has a seed,
 * which a failure shows; {@code mvn test -Dtest=LiveRandomWalkTest -Dwalk.seed=1} repeats that walk.
 */
class LiveRandomWalkTest {
    private static final int COMMANDS = 500;

    /** Includes nanoseconds, which a project does not show. */
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
    void everyResponseMatchesTheModel(long seed) {
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
