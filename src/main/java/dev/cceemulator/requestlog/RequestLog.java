package dev.cceemulator.requestlog;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** The records of the latest requests: a lock-free ring buffer in which each new record replaces the oldest. */
public final class RequestLog {
    /** The maximum capacity; a record usually takes about 300 bytes, and at most about 12 KB. */
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

    /** Adds a record, which replaces the oldest one. */
    public void add(RequestRecord record) {
        if (capacity() > 0) {
            ring.set((int) (added.getAndIncrement() % capacity()), record);
        }
    }

    /** The record with a request id; empty if there was none or it has been replaced. */
    public Optional<RequestRecord> find(String requestId) {
        for (int i = 0; i < capacity(); i++) {
            RequestRecord record = ring.get(i);
            if (record != null && record.requestId().equals(requestId)) {
                return Optional.of(record);
            }
        }
        return Optional.empty();
    }
}
