package dev.cceemulator;

/** The emulator could not start, or could not do what a test asked of a project. The message says why. */
public final class EmulatorException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EmulatorException(RuntimeException cause) {
        super(cause.getMessage(), cause);
    }
}
