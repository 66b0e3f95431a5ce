package dev.cceemulator.database;

import java.sql.SQLException;
import java.util.Set;
import org.h2.api.ErrorCode;

/** A transaction that gave up, because another one holds what it has to change. Nothing of it took effect. */
public final class LockedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final Set<Integer> CODES =
            Set.of(ErrorCode.LOCK_TIMEOUT_1, ErrorCode.DEADLOCK_1, ErrorCode.CONCURRENT_UPDATE_1);

    LockedException(SQLException cause) {
        super("Another transaction holds what this one has to change", cause);
    }

    static boolean isCauseOf(SQLException e) {
        return CODES.contains(e.getErrorCode());
    }
}
