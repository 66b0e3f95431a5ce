package dev.cceemulator.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.migration.JavaMigration;
import org.h2.store.fs.FileUtils;

/** The emulator's database: brought up to date once it is connected to, then transactions. */
public final class Database implements AutoCloseable {
    private static final String NO_ANSWER = "The database does not answer";
    private static final String MIGRATIONS = "classpath:dev/cceemulator/db/migration";

    /** Writes of others into a database are not seen, and H2 keeps out other processes only. */
    private static final Set<String> OPEN = ConcurrentHashMap.newKeySet();

    private final DatabaseUrl url;
    private final ProjectRevisions revisions = new ProjectRevisions();
    private final StripedLocks projectLocks = new StripedLocks();
    private final Connections connections;

    private Database(DatabaseUrl url) throws SQLException {
        this.url = url;
        this.connections = new Connections(url, revisions::invalidateAll);
    }

    /**
     * Opens a database, whatever is in it.
     *
     * @throws DatabaseException if it cannot be opened, with a message for the user in one line
     */
    public static Database connect(DatabaseUrl url) {
        if (!OPEN.add(url.jdbc())) {
            throw DatabaseException.alreadyOpen(url);
        }
        boolean isNew = url.isFile() && !FileUtils.exists(url.file());
        try {
            return new Database(url);
        } catch (SQLException e) {
            OPEN.remove(url.jdbc());
            // What was written of a header would look like a damaged database to the next start.
            if (isNew && StorageFailure.isFailedWrite(e)) {
                FileUtils.tryDelete(url.file());
            }
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
            connections.recover();
        } catch (FlywayException e) {
            throw DatabaseException.migrationFailed(url, e);
        } catch (SQLException e) {
            throw DatabaseException.openFailed(url, e);
        }
    }

    private void runFlyway(JavaMigration content) throws SQLException {
        boolean hasHistory = SchemaHistory.repair(url, connections.keepAliveConnection());
        Flyway.configure(Database.class.getClassLoader())
                .dataSource(Connections.source(url.jdbc()))
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
        return connections.run(connection -> {
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
                .optimisticRead(projectId, () -> connections.run(connection -> Session.transact(connection, reads)))
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
        return revisions.write(projectId, () -> connections.run(connection -> Session.transact(connection, writes)));
    }

    /**
     * The same, for what changes a project as a whole, or makes it: one such change after the other.
     *
     * @throws LockedException if another transaction did not release what has to be changed
     */
    public <T> T writeExclusively(String projectId, Function<Session, T> writes) {
        return projectLocks.withLock(projectId, () -> change(projectId, writes));
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
        return problem().isEmpty();
    }

    /** Why the database does not answer, for the user. Asking opens a database again that failed, if that is possible. */
    public Optional<String> problem() {
        try {
            return connections.run(connection -> connection.isValid(1)) ? Optional.empty() : Optional.of(NO_ANSWER);
        } catch (DatabaseUnavailableException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        } catch (DatabaseException e) {
            return Optional.of(NO_ANSWER);
        }
    }

    /** Closes every connection. A database in memory is gone afterwards, unless a setting of its URL keeps it. */
    @Override
    public void close() {
        try {
            connections.close();
        } finally {
            OPEN.remove(url.jdbc());
        }
    }
}
