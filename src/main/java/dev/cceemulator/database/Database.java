package dev.cceemulator.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.migration.JavaMigration;
import org.h2.jdbcx.JdbcDataSource;

/** The emulator's database: brought up to date once it is connected to, then transactions. */
public final class Database implements AutoCloseable {
    private static final String MIGRATIONS = "classpath:dev/cceemulator/db/migration";
    private static final int MAX_CONNECTIONS = 32;

    /** Writes of others into a database are not seen, and H2 keeps out other processes only. */
    private static final Set<String> OPEN = ConcurrentHashMap.newKeySet();

    private final DatabaseUrl url;
    private final DataSource source;
    private final HikariDataSource pool;

    /** A database in memory lives as long as there is a connection to it; those of the pool may come and go. */
    private final Connection keepAliveConnection;

    private final ProjectRevisions revisions = new ProjectRevisions();
    private final StripedLocks projectLocks = new StripedLocks();

    private Database(DatabaseUrl url, DataSource source, Connection keepAliveConnection) {
        this.url = url;
        this.source = source;
        this.pool = pool(source);
        this.keepAliveConnection = keepAliveConnection;
    }

    /**
     * Opens a database, whatever is in it.
     *
     * @throws DatabaseException if it cannot be opened, with a message for the user in one line
     */
    public static Database connect(DatabaseUrl url) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url.jdbc());
        // Its defaults, which are empty texts, would contradict a URL that names a user.
        source.setUser(null);
        source.setPassword(null);
        if (!OPEN.add(url.jdbc())) {
            throw DatabaseException.alreadyOpen(url);
        }
        try {
            return new Database(url, source, source.getConnection());
        } catch (SQLException e) {
            OPEN.remove(url.jdbc());
            throw DatabaseException.openFailed(url, e);
        }
    }

    /**
     * Makes or changes the tables as they have to be, and fills them.
     *
     * @param content a repeatable migration that fills the tables once they exist
     * @throws DatabaseException if it cannot be done, with a message for the user in one line
     */
    public void migrate(JavaMigration content) {
        try {
            runFlyway(content);
        } catch (FlywayException e) {
            throw DatabaseException.migrationFailed(url, e);
        } catch (SQLException e) {
            throw DatabaseException.openFailed(url, e);
        }
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

    private void runFlyway(JavaMigration content) throws SQLException {
        boolean hasHistory = SchemaHistory.repair(url, keepAliveConnection);
        Flyway.configure(Database.class.getClassLoader())
                .dataSource(source)
                .locations(MIGRATIONS)
                .table(SchemaHistory.TABLE)
                .failOnMissingLocations(true)
                .javaMigrations(content)
                .loggers("slf4j")
                // Features that are not used, or have nothing to do yet, would take a tenth of the time.
                .validateOnMigrate(hasHistory)
                // Not even migrations that are newer than these: their tables would not be the ones that are asked for.
                .ignoreMigrationPatterns(new String[0])
                .placeholderReplacement(false)
                .skipDefaultCallbacks(true)
                .load()
                .migrate();
    }

    /** Runs reads that see one state of the database, whatever is written meanwhile. */
    public <T> T read(Function<Session, T> reads) {
        return transact(connection -> {
            // What H2 calls repeatable holds only for the tables of the first statement and those that refer to them.
            connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
            return Session.transact(connection, reads);
        });
    }

    /**
     * Runs reads of one project that see one state of it, whatever is written meanwhile. While no write changes the project
     * there is only one state to be seen, so that H2 need not record the state of every table, which costs it as much as a
     * query.
     *
     * @param reads run again where a write did, so they must not have side effects
     */
    public <T> T read(String projectId, Function<Session, T> reads) {
        return revisions
                .optimisticRead(projectId, () -> transact(connection -> Session.transact(connection, reads)))
                .orElseGet(() -> read(reads));
    }

    /** Runs writes of one project, that all take effect or none, and that are durable when this returns. */
    public void write(String projectId, Consumer<Session> writes) {
        change(projectId, session -> {
            writes.accept(session);
            return true;
        });
    }

    /**
     * The same, for who wants to know what came of it.
     *
     * @throws LockedException if another transaction did not release what has to be changed
     */
    public <T> T change(String projectId, Function<Session, T> writes) {
        return revisions.write(projectId, () -> transact(connection -> Session.transact(connection, writes)));
    }

    /**
     * The same, for what changes a project as a whole, or makes it: one such change after the other.
     *
     * @throws LockedException if another transaction did not release what has to be changed
     */
    public <T> T writeExclusively(String projectId, Function<Session, T> writes) {
        return projectLocks.withLock(projectId, () -> change(projectId, writes));
    }

    /** A unit of work on a connection. */
    @FunctionalInterface
    private interface Transaction<T> {
        T run(Connection connection) throws SQLException;
    }

    private <T> T transact(Transaction<T> transaction) {
        if (pool.isClosed()) {
            throw DatabaseException.closed(url);
        }
        try (Connection connection = pool.getConnection()) {
            return transaction.run(connection);
        } catch (SQLException e) {
            throw DatabaseException.inTransaction(e);
        }
    }

    /**
     * A new cache of values that are derived from projects; a change of the project invalidates them.
     *
     * @param bound how much of it there may be, in the unit of {@code weight}
     */
    public <K, V> ProjectCache<K, V> newCache(long bound, ToIntFunction<V> weight) {
        return new ProjectCache<>(revisions, bound, weight);
    }

    /** Whether the database answers; it does not once it is closed. */
    public boolean isAlive() {
        try (Connection connection = pool.getConnection()) {
            return connection.isValid(1);
        } catch (SQLException | IllegalStateException e) {
            return false;
        }
    }

    /** Closes every connection. A database in memory is gone afterwards, unless a setting of its URL keeps it. */
    @Override
    public void close() {
        pool.close();
        try {
            keepAliveConnection.close();
        } catch (SQLException e) {
            throw new DatabaseException("The database was not closed properly", e);
        } finally {
            OPEN.remove(url.jdbc());
        }
    }
}
