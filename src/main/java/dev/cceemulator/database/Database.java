package dev.cceemulator.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.migration.JavaMigration;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;

/** The emulator's database: migrated when it is opened, then transactions. */
public final class Database implements AutoCloseable {
    private static final String MIGRATIONS = "classpath:dev/cceemulator/db/migration";
    private static final int MAX_CONNECTIONS = 32;

    private final JdbcConnectionPool pool;

    private Database(JdbcConnectionPool pool) {
        this.pool = pool;
    }

    /**
     * Opens a database and brings it up to date.
     *
     * @param url where it is
     * @param content a repeatable migration that fills the tables once they stand
     * @throws DatabaseException if it cannot be opened or migrated, with a message for the user in one line
     */
    public static Database open(DatabaseUrl url, JavaMigration content) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url.jdbc());
        JdbcConnectionPool pool = JdbcConnectionPool.create(source);
        pool.setMaxConnections(MAX_CONNECTIONS);
        Database database = new Database(pool);
        try {
            pool.getConnection().close();
            migrate(pool, content);
            return database;
        } catch (SQLException e) {
            pool.dispose();
            throw new DatabaseException(unopened(url, e), e);
        } catch (FlywayException e) {
            database.close();
            throw new DatabaseException(unmigrated(url, e), e);
        }
    }

    private static void migrate(JdbcConnectionPool pool, JavaMigration content) {
        Flyway.configure(Database.class.getClassLoader())
                .dataSource(pool)
                .locations(MIGRATIONS)
                .failOnMissingLocations(true)
                .javaMigrations(content)
                .loggers("slf4j")
                .load()
                .migrate();
    }

    /** Runs reads that see one state of the database, whatever is written meanwhile. */
    public <T> T read(Function<Session, T> reads) {
        return inTransaction(Connection.TRANSACTION_REPEATABLE_READ, reads);
    }

    /** Runs writes that all take effect or none, and that are durable when this returns. */
    public void write(Consumer<Session> writes) {
        inTransaction(Connection.TRANSACTION_READ_COMMITTED, session -> {
            writes.accept(session);
            return true;
        });
    }

    /** Whether the database answers. */
    public boolean isAlive() {
        try (Connection connection = pool.getConnection()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    /** The pool rolls back what was not committed when it takes the connection back. */
    private <T> T inTransaction(int isolation, Function<Session, T> work) {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(isolation);
            T result = work.apply(new Session(connection));
            connection.commit();
            return result;
        } catch (SQLException e) {
            throw new DatabaseException("A transaction failed", e);
        }
    }

    /** Closes every connection. A database in memory that no setting keeps alive is gone afterwards. */
    @Override
    public void close() {
        pool.dispose();
    }

    private static String unopened(DatabaseUrl url, SQLException e) {
        String name = "The database " + url.shown();
        return switch (e.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 ->
                name + " is in use by another process. Stop that one or name another file with --database.";
            case ErrorCode.FILE_CORRUPTED_1, ErrorCode.FILE_VERSION_ERROR_1 ->
                name + " is not a database that this version can read. Name another file with --database.";
            default -> name + " cannot be opened: " + firstLine(e);
        };
    }

    private static String unmigrated(DatabaseUrl url, FlywayException e) {
        return "The database " + url.shown() + " cannot be brought up to date: " + firstLine(e);
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("").strip();
    }
}
