package dev.cceemulator.database;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Connections to a database from when it is opened until it is closed, or fails. */
final class ConnectionPool {
    private static final int MAX_CONNECTIONS = 32;

    private final HikariDataSource pool;

    /** A database in memory lives as long as there is a connection to it; those of the pool may come and go. */
    private final Connection keepAliveConnection;

    private final AtomicReference<@Nullable String> failure = new AtomicReference<>();

    private ConnectionPool(DataSource source, Connection keepAliveConnection) {
        this.pool = pool(source);
        this.keepAliveConnection = keepAliveConnection;
    }

    static ConnectionPool open(DataSource source) throws SQLException {
        return new ConnectionPool(source, source.getConnection());
    }

    /** Connections that stay open: H2 prepares every statement again on one that was closed in between, COMMIT too. */
    private static HikariDataSource pool(DataSource source) {
        HikariDataSource pool = new HikariDataSource();
        // Without a name it takes a number, which it counts in a system property.
        pool.setPoolName("emulator-database");
        pool.setDataSource(source);
        pool.setMaximumPoolSize(MAX_CONNECTIONS);
        pool.setMinimumIdle(1);
        pool.setMaxLifetime(0);
        pool.setAutoCommit(false);
        pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        return pool;
    }

    /** A connection for one transaction. */
    Connection connection() throws SQLException {
        try {
            return pool.getConnection();
        } catch (PoolInitializationException e) {
            throw new SQLException(e);
        }
    }

    /** The connection that stays open; it commits each statement by itself. */
    Connection keepAliveConnection() {
        return keepAliveConnection;
    }

    /** Marks it as failed, and returns whether it was not yet. */
    boolean fail(String reason) {
        return failure.compareAndSet(null, reason);
    }

    /** Why the database failed; null while it works. */
    @Nullable
    String failure() {
        return failure.get();
    }

    /** Closes every connection, and with the last one the database. */
    void close() throws SQLException {
        pool.close();
        keepAliveConnection.close();
    }
}
