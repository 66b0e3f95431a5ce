package dev.cceemulator.cli;

/** The command line is wrong. The message is for whoever wrote it: one line that says what would be right. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
