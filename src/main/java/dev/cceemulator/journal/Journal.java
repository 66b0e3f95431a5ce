package dev.cceemulator.journal;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** The latest answers: a ring in which each new one takes the place of the oldest, without a lock. */
public final class Journal {
    /** As many as may be kept: each takes some 300 bytes as a rule, and never more than some 12 KB. */
    public static final int MAX_CAPACITY = 100_000;

    private final AtomicReferenceArray<Answered> ring;
    private final AtomicLong added = new AtomicLong();

    /** @param capacity how many are kept; 0 for none, which is to have no journal */
    public Journal(int capacity) {
        this.ring = new AtomicReferenceArray<>(capacity);
    }

    /** How many answers are kept at most. */
    public int capacity() {
        return ring.length();
    }

    /** Keeps an answer, and forgets the oldest. */
    public void add(Answered answered) {
        if (capacity() > 0) {
            ring.set((int) (added.getAndIncrement() % capacity()), answered);
        }
    }

    /** The answer with an id; empty if there was none, or if it is forgotten. */
    public Optional<Answered> find(String requestId) {
        for (int i = 0; i < capacity(); i++) {
            Answered answered = ring.get(i);
            if (answered != null && answered.requestId().equals(requestId)) {
                return Optional.of(answered);
            }
        }
        return Optional.empty();
    }
}
