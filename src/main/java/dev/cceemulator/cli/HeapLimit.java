package dev.cceemulator.cli;

import java.util.Optional;

/** The limit of the memory that Java gives to a process. */
final class HeapLimit {
    private static final long MB = 1L << 20;

    private HeapLimit() {}

    /** What to tell of a failure for which the limit is to blame; empty if it is not. */
    static Optional<String> problem(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError) {
                return Optional.of("Out of memory: Java was given a heap of "
                        + Runtime.getRuntime().maxMemory() / MB
                        + " MB. Raise it, as in java -Xmx1g -jar ..., or use a smaller set of fixtures.");
            }
        }
        return Optional.empty();
    }
}
