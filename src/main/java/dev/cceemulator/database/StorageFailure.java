package dev.cceemulator.database;

import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Stream;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/** What H2's exceptions say about the file of a database: after a failed write, H2 closes the database. */
final class StorageFailure {
    private static final Set<Integer> CLOSED = Set.of(
            ErrorCode.DATABASE_IS_CLOSED, ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2, ErrorCode.OUT_OF_MEMORY);

    private StorageFailure() {}

    /** Whether the database is closed, or can no longer be relied on. */
    static boolean isCauseOf(Throwable e) {
        return causes(e)
                .anyMatch(cause -> cause instanceof MVStoreException
                        || (cause instanceof SQLException failed && CLOSED.contains(failed.getErrorCode())));
    }

    /** Whether the file could not be written, for a reason that the operating system gave. */
    static boolean isFailedWrite(Throwable e) {
        return causes(e)
                .anyMatch(cause -> cause instanceof MVStoreException failed
                        && failed.getErrorCode() == DataUtils.ERROR_WRITING_FAILED);
    }

    /** The innermost cause, which is the one that the operating system gave. */
    static Throwable root(Throwable e) {
        return causes(e).reduce(e, (outer, inner) -> inner);
    }

    /** An exception and its causes; H2 makes chains of them that end where they began. */
    private static Stream<Throwable> causes(Throwable e) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        return Stream.<Throwable>iterate(e, cause -> cause != null && seen.add(cause), Throwable::getCause);
    }
}
