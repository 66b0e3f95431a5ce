package dev.cceemulator.database;

/** A database that could not be opened, or a statement that failed: never the caller's fault. */
public final class DatabaseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DatabaseException(String message, Throwable cause) {
        super(message, cause);
    }
}
