package dev.cceemulator.requestlog;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** The latest answers: a ring in which each new one takes the place of the oldest, without a lock. */
public final class RequestLog {
    /** The largest capacity: a record takes some 300 bytes as a rule, and never more than some 12 KB. */
    public static final int MAX_CAPACITY = 100_000;

    private final AtomicReferenceArray<RequestRecord> ring;
    private final AtomicLong added = new AtomicLong();

    /** @param capacity the number of records; 0 switches it off */
    public RequestLog(int capacity) {
        this.ring = new AtomicReferenceArray<>(capacity);
    }

    /** The largest number of records. */
    public int capacity() {
        return ring.length();
    }

    /** Keeps an answer, and forgets the oldest. */
    public void add(RequestRecord answered) {
        if (capacity() > 0) {
            ring.set((int) (added.getAndIncrement() % capacity()), answered);
        }
    }

    /** The answer with an id; empty if there was none, or if it is forgotten. */
    public Optional<RequestRecord> find(String requestId) {
        for (int i = 0; i < capacity(); i++) {
            RequestRecord answered = ring.get(i);
            if (answered != null && answered.requestId().equals(requestId)) {
                return Optional.of(answered);
            }
        }
        return Optional.empty();
    }
}
