package dev.cceemulator.database;

/**
 * A database that failed, such as on a full disk, and is not open again yet. It has been logged; the message says why, and
 * what to do.
 */
public final class DatabaseUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DatabaseUnavailableException(DatabaseUrl url, String reason) {
        super("The database " + url.shown() + " failed: " + reason + ". Remove the cause; the database is opened again"
                + " as soon as that is possible.");
    }
}
