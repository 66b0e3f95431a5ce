package dev.cceemulator.database;

import java.sql.SQLException;
import java.util.Objects;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;

/** A database that could not be opened, or a statement that failed: never the caller's fault. */
public final class DatabaseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Flyway's words for an applied migration that it does not find; none is ever removed. */
    private static final String NEWER = "Detected applied migration not resolved locally";

    DatabaseException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static DatabaseException inTransaction(SQLException e) {
        return new DatabaseException("A transaction failed", e);
    }

    static DatabaseException closed(DatabaseUrl url) {
        return new DatabaseException("The database " + url.shown() + " is closed, and so is its emulator", null);
    }

    static DatabaseException alreadyOpen(DatabaseUrl url) {
        return new DatabaseException(
                "The database " + url.shown() + " is in use by another emulator of this process. Close that one, or use"
                        + " another database.",
                null);
    }

    /** With what to do about it, in one line. */
    static DatabaseException openFailed(DatabaseUrl url, SQLException e) {
        if (StorageFailure.isFailedWrite(e)) {
            return writeFailed(url, e);
        }
        String name = "The database " + url.shown();
        String message = switch (e.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 ->
                name + " is in use by another process. Stop that one or use another file.";
            case ErrorCode.FILE_CORRUPTED_1, ErrorCode.FILE_VERSION_ERROR_1 ->
                name + " is not a database that this version can read. Use another file.";
            case ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2, ErrorCode.FILE_CREATION_FAILED_1 ->
                name + " cannot be read or written: it is damaged, or its folder is closed to the emulator."
                        + " Use another file.";
            default -> name + " cannot be opened: " + reason(url, e);
        };
        return new DatabaseException(message, e);
    }

    /** In one line; the cause has the rest. */
    static DatabaseException migrationFailed(DatabaseUrl url, FlywayException e) {
        String name = "The database " + url.shown();
        if (e.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE) {
            return new DatabaseException(
                    name + " belongs to another program: it has tables, but none of the emulator's."
                            + " Use another file.",
                    e);
        }
        if (StorageFailure.isFailedWrite(e)) {
            return writeFailed(url, e);
        }
        // Flyway says what happened in the innermost cause, or behind its first line.
        String reason = reason(url, StorageFailure.root(e));
        return reason.startsWith(NEWER)
                ? new DatabaseException(
                        name + " was written by a newer version of the emulator. Use that, or another file.", e)
                : new DatabaseException(name + " cannot be brought up to date: " + reason, e);
    }

    private static DatabaseException writeFailed(DatabaseUrl url, Exception e) {
        return new DatabaseException(
                "The database " + url.shown() + " cannot be written: " + reason(url, StorageFailure.root(e))
                        + ". Remove the cause, or use another file.",
                e);
    }

    /** H2 repeats the URL, in which there may be a password, and ends with a number of its own. */
    static String reason(DatabaseUrl url, Throwable e) {
        // Some exceptions of the operating system have nothing but a name, such as that of an interrupted write.
        String message = Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName())
                .replace(url.jdbc(), url.shown());
        return message.lines()
                .filter(line -> !line.startsWith("Validate failed"))
                .findFirst()
                .orElse("")
                .replaceFirst(" \\[\\d+-\\d+]$", "")
                .strip();
    }
}
