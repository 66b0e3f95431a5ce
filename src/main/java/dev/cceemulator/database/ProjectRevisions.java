package dev.cceemulator.database;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.Supplier;

/**
 * Revision counters of projects, which show whether a value that was read is still current: a sequence lock without the
 * lock. Projects may share a counter: then a change of one invalidates values of the other as well, never the reverse.
 */
final class ProjectRevisions {
    /** The revision of a project while a write is in progress: no value that is read then is current. */
    static final long WRITE_IN_PROGRESS = -1;

    private static final int COUNTERS = 1024;

    private final AtomicLongArray started = new AtomicLongArray(COUNTERS);
    private final AtomicLongArray completed = new AtomicLongArray(COUNTERS);

    /** Runs a write of one project. */
    <T> T write(String projectId, Supplier<T> write) {
        int counter = counter(projectId);
        started.incrementAndGet(counter);
        try {
            return write.get();
        } finally {
            completed.incrementAndGet(counter);
        }
    }

    /** The current revision, to be asked for before a read; {@link #WRITE_IN_PROGRESS} during a write. */
    long current(String projectId) {
        int counter = counter(projectId);
        // In this order: what has completed by now had started before.
        long settled = completed.get(counter);
        return started.get(counter) == settled ? settled : WRITE_IN_PROGRESS;
    }

    /** Whether a project still has a revision, with no write in progress. */
    boolean isCurrent(String projectId, long revision) {
        return started.get(counter(projectId)) == revision;
    }

    /**
     * Runs a read of one project.
     *
     * @return the value; empty if the project changed meanwhile, since the value may then mix several revisions, and so may
     *     the cause of an exception
     */
    <T> Optional<T> optimisticRead(String projectId, Supplier<T> read) {
        long revision = current(projectId);
        if (revision == WRITE_IN_PROGRESS) {
            return Optional.empty();
        }
        try {
            T value = read.get();
            return isCurrent(projectId, revision) ? Optional.of(value) : Optional.empty();
        } catch (RuntimeException e) {
            if (isCurrent(projectId, revision)) {
                throw e;
            }
            return Optional.empty();
        }
    }

    /** Makes every value outdated that was read before. */
    void invalidateAll() {
        for (int counter = 0; counter < COUNTERS; counter++) {
            started.incrementAndGet(counter);
            completed.incrementAndGet(counter);
        }
    }

    private static int counter(String projectId) {
        return Math.floorMod(projectId.hashCode(), COUNTERS);
    }
}
