package dev.cceemulator.boot;

/** The emulator could not start. The message is for whoever started it, and says what to do. */
public final class StartException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StartException(String message, Throwable cause) {
        super(message, cause);
    }
}
