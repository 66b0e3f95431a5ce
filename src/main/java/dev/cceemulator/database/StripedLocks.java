package dev.cceemulator.database;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Locks by project id: changes of a project as a whole exclude each other. A project that is created or replaced has no
 * row that a second transaction could wait for. Projects may share a lock.
 */
final class StripedLocks {
    private static final int STRIPES = 1024;

    private final List<ReentrantLock> locks =
            Stream.generate(ReentrantLock::new).limit(STRIPES).toList();

    /** Runs a change while it holds the lock of its project. */
    <T> T withLock(String projectId, Supplier<T> change) {
        ReentrantLock lock = locks.get(Math.floorMod(projectId.hashCode(), STRIPES));
        lock.lock();
        try {
            return change.get();
        } finally {
            lock.unlock();
        }
    }
}
