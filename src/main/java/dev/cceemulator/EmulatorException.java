package dev.cceemulator;

/** Thrown if the emulator cannot start, or rejects an operation on a project. The message says why. */
public final class EmulatorException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EmulatorException(RuntimeException cause) {
        super(cause.getMessage(), cause);
    }
}
