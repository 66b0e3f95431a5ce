package dev.cceemulator.database;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.Supplier;

/**
 * Counts the changes of each project, so that it can be told whether what was read of one is still current. Projects may
 * share a counter: then what was read of one is taken for outdated when another changes, never the other way round.
 */
final class Changes {
    /** What stands for no state: read while a change was on its way. */
    static final long UNSETTLED = -1;

    private static final int COUNTERS = 1024;

    private final AtomicLongArray begun = new AtomicLongArray(COUNTERS);
    private final AtomicLongArray ended = new AtomicLongArray(COUNTERS);

    /** Runs what changes one project. */
    <T> T of(String projectId, Supplier<T> change) {
        int counter = counter(projectId);
        begun.incrementAndGet(counter);
        try {
            return change.get();
        } finally {
            ended.incrementAndGet(counter);
        }
    }

    /** The number of a project's state, to be asked for before reading; {@link #UNSETTLED} while it changes. */
    long state(String projectId) {
        int counter = counter(projectId);
        // In this order: what has ended by now had begun before.
        long settled = ended.get(counter);
        return begun.get(counter) == settled ? settled : UNSETTLED;
    }

    /** Whether a project is still in a state that it was in, with no change on its way. */
    boolean isCurrent(String projectId, long state) {
        return begun.get(counter(projectId)) == state;
    }

    /**
     * Runs what reads one project.
     *
     * @return what was read or, where the project changed meanwhile, nothing: it may be of several states, and so may be
     *     what the reads stumbled over
     */
    <T> Optional<T> undisturbed(String projectId, Supplier<T> reads) {
        long state = state(projectId);
        if (state == UNSETTLED) {
            return Optional.empty();
        }
        try {
            T read = reads.get();
            return isCurrent(projectId, state) ? Optional.of(read) : Optional.empty();
        } catch (RuntimeException e) {
            if (isCurrent(projectId, state)) {
                throw e;
            }
            return Optional.empty();
        }
    }

    private static int counter(String projectId) {
        return Math.floorMod(projectId.hashCode(), COUNTERS);
    }
}
