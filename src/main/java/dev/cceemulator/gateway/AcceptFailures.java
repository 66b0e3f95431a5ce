package dev.cceemulator.gateway;

import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Logs failures to accept a connection: a line when a kind of failure begins, a line with their number when connections
 * are accepted again, and each at most once a minute however often both alternate.
 */
final class AcceptFailures {
    private static final long MIN_INTERVAL_NANOS = TimeUnit.MINUTES.toNanos(1);

    private final LongSupplier nanoTime;
    private final Consumer<String> log;
    private @Nullable String kind;
    private long loggedAt;
    private long count;
    private boolean isEndToLog;

    /** @param nanoTime the time, as {@link System#nanoTime} has it */
    AcceptFailures(LongSupplier nanoTime, Consumer<String> log) {
        this.nanoTime = nanoTime;
        this.log = log;
    }

    /** Counts a failure, and logs it if it is the first of its kind for some time. */
    synchronized void failed(Throwable failure) {
        count++;
        String failed = String.valueOf(failure.getMessage());
        long now = nanoTime.getAsLong();
        if (!failed.equals(kind) || now - loggedAt >= MIN_INTERVAL_NANOS) {
            kind = failed;
            loggedAt = now;
            isEndToLog = true;
            log.accept("Connections cannot be accepted: " + failed);
        }
    }

    /** Logs how many failures there were, if they were logged when they began. */
    synchronized void succeeded() {
        if (isEndToLog) {
            isEndToLog = false;
            log.accept("Connections are accepted again; failures: " + count);
            count = 0;
        }
    }
}
