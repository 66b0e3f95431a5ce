package dev.cceemulator.cli;

/** Thrown if the command line is wrong. The message is one line for the user that says what is expected. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
