package dev.cceemulator.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.ReentrantLock;
import org.h2.jdbcx.JdbcDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way to a database. H2 closes a database whose file it could not write; what was acknowledged is in the file, and
 * the next transaction opens it again if it can.
 */
final class Connections implements AutoCloseable {
    /**
     * Needs more space than most transactions, so that a disk that is nearly full does not open and fail in turns. It uses
     * a table that every database of the emulator has.
     */
    private static final int PROBE_BYTES = 64 * 1024;

    private static final String PROBE = "COMMENT ON TABLE \"" + SchemaHistory.TABLE + "\" IS '%s'";

    private final DatabaseUrl url;
    private final Runnable onRecovery;
    private final ReentrantLock recovering = new ReentrantLock();
    private volatile ConnectionPool pool;
    private volatile boolean recovers;
    private volatile boolean isClosed;

    /** @param onRecovery runs before the first transaction on a database that was opened again */
    Connections(DatabaseUrl url, Runnable onRecovery) throws SQLException {
        this.url = url;
        this.onRecovery = onRecovery;
        this.pool = ConnectionPool.open(source(url.jdbc()));
    }

    static JdbcDataSource source(String jdbc) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(jdbc);
        // Its defaults, which are empty texts, would contradict a URL that names a user.
        source.setUser(null);
        source.setPassword(null);
        return source;
    }

    /** A unit of work on a connection. */
    @FunctionalInterface
    interface Work<T> {
        T run(Connection connection) throws SQLException;
    }

    /**
     * Runs work on a connection of its own.
     *
     * @throws DatabaseUnavailableException if the database failed, and cannot be opened again now
     */
    <T> T run(Work<T> work) {
        ConnectionPool used = workingPool();
        try (Connection connection = used.connection()) {
            return work.run(connection);
        } catch (SQLException e) {
            throw failure(used, e, DatabaseException.inTransaction(e));
        } catch (DatabaseException e) {
            throw failure(used, e, e);
        }
    }

    private RuntimeException failure(ConnectionPool used, Exception e, DatabaseException otherwise) {
        if (isClosed) {
            return DatabaseException.closed(url);
        }
        if (recovers && StorageFailure.isCauseOf(e)) {
            String reason = DatabaseException.reason(url, StorageFailure.root(e));
            if (used.fail(reason)) {
                logger().error(
                                "The database {} failed: {}. Until it can be opened again, requests that need it fail",
                                url.shown(),
                                reason);
            }
        }
        String failure = used.failure();
        return failure == null ? otherwise : new DatabaseUnavailableException(url, failure);
    }

    private ConnectionPool workingPool() {
        if (isClosed) {
            throw DatabaseException.closed(url);
        }
        ConnectionPool current = pool;
        String failure = current.failure();
        if (failure == null) {
            return current;
        }
        // Others need not wait: an attempt may take long where there are many of them.
        if (!recovering.tryLock()) {
            throw new DatabaseUnavailableException(url, failure);
        }
        try {
            return pool == current && !isClosed ? recovered(current) : workingPool();
        } catch (SQLException e) {
            throw new DatabaseUnavailableException(url, DatabaseException.reason(url, StorageFailure.root(e)));
        } finally {
            recovering.unlock();
        }
    }

    private ConnectionPool recovered(ConnectionPool failed) throws SQLException {
        discard(failed);
        ConnectionPool opened = ConnectionPool.open(source(url.existing()));
        try {
            probe(opened.keepAliveConnection());
        } catch (SQLException e) {
            discard(opened);
            throw e;
        }
        onRecovery.run();
        pool = opened;
        logger().info("The database {} is open again", url.shown());
        return opened;
    }

    /** Opening a database does not show that it can be written. */
    private static void probe(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(PROBE.formatted("x".repeat(PROBE_BYTES)));
            statement.execute(PROBE.formatted(""));
        }
    }

    /** H2 opens a file again only when the last connection to it is closed, and repeats its failure then. */
    private static void discard(ConnectionPool failed) {
        try {
            failed.close();
        } catch (SQLException e) {
            logger().debug("A failed database was not closed properly", e);
        }
    }

    /** Not before it is needed: a start makes its loggers elsewhere at the same time. */
    private static Logger logger() {
        return LoggerFactory.getLogger(Connections.class);
    }

    /**
     * Opens the database again from now on where it fails. Before, whoever brings it up to date has to know of a failure.
     */
    void recover() {
        // One in memory is lost, and to one of another process the pool connects again.
        recovers = url.isFile();
    }

    /** The connection that stays open, for what is done before the first transaction. */
    Connection keepAliveConnection() {
        return pool.keepAliveConnection();
    }

    /** Closes every connection; nothing is opened again. */
    @Override
    public void close() {
        isClosed = true;
        recovering.lock();
        try {
            pool.close();
        } catch (SQLException e) {
            if (pool.failure() == null) {
                throw new DatabaseException("The database was not closed properly", e);
            }
        } finally {
            recovering.unlock();
        }
    }
}
