package dev.cceemulator.database;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Lets what changes the same project as a whole happen one after the other: a project that is still to come, or that is
 * put in the place of another one, has no row that a second transaction could wait for. Projects may share a turn.
 */
final class Turns {
    private static final int TURNS = 1024;

    private final List<ReentrantLock> locks =
            Stream.generate(ReentrantLock::new).limit(TURNS).toList();

    /** Waits until it is the turn of a project's change, and makes it. */
    <T> T take(String projectId, Supplier<T> change) {
        ReentrantLock lock = locks.get(Math.floorMod(projectId.hashCode(), TURNS));
        lock.lock();
        try {
            return change.get();
        } finally {
            lock.unlock();
        }
    }
}
