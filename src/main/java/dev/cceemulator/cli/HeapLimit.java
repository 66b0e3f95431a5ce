package dev.cceemulator.cli;

import java.util.Optional;

/** The heap limit of the JVM. */
final class HeapLimit {
    private static final long MB = 1L << 20;

    private HeapLimit() {}

    /** The message for a failure that the heap limit caused; empty for other failures. */
    static Optional<String> problem(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError) {
                return Optional.of("Out of memory: the Java heap is limited to "
                        + Runtime.getRuntime().maxMemory() / MB
                        + " MB. Increase it, as in java -Xmx1g -jar ..., or use a smaller set of fixtures.");
            }
        }
        return Optional.empty();
    }
}
