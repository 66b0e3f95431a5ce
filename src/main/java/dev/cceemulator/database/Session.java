package dev.cceemulator.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One transaction's view of the database: the few lines of JDBC that every store would otherwise repeat. */
public final class Session {
    private final Connection connection;

    /** A session on a connection that the caller opened, and will commit and close. */
    public Session(Connection connection) {
        this.connection = connection;
    }

    /** Runs writes that all take effect or none, on a connection that the caller opened, such as Flyway's. */
    public static void write(Connection connection, Consumer<Session> writes) {
        try {
            connection.setAutoCommit(false);
            try {
                transact(connection, session -> {
                    writes.accept(session);
                    return true;
                });
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw DatabaseException.inTransaction(e);
        }
    }

    static <T> T transact(Connection connection, Function<Session, T> work) throws SQLException {
        try {
            T result = work.apply(new Session(connection));
            connection.commit();
            return result;
        } catch (RuntimeException | Error e) {
            connection.rollback();
            throw e;
        }
    }

    /** All rows that a query finds, in its order. */
    public <T> List<T> list(String sql, Function<Row, T> mapper, @Nullable Object... parameters) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            try (ResultSet rows = statement.executeQuery()) {
                List<T> found = new ArrayList<>();
                Row row = new Row(sql, rows);
                while (rows.next()) {
                    found.add(mapper.apply(row));
                }
                return found;
            }
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    /** The only row that a query can find, by a whole key. */
    public <T> Optional<T> find(String sql, Function<Row, T> mapper, @Nullable Object... parameters) {
        return list(sql, mapper, parameters).stream().findFirst();
    }

    /** Runs one statement. */
    public void execute(String sql, @Nullable Object... parameters) {
        executeBatch(sql, List.of(sql), same -> parameters);
    }

    /** Runs one statement once for each record, in their order. */
    public <T> void executeBatch(String sql, Collection<T> records, Function<T, @Nullable Object[]> parameters) {
        if (records.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (T row : records) {
                bind(statement, parameters.apply(row));
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object[] parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
    }

    static RuntimeException failed(String sql, SQLException e) {
        return LockedException.isCauseOf(e)
                ? new LockedException(e)
                : new DatabaseException("Failed: " + sql.lines().findFirst().orElse(""), e);
    }
}
