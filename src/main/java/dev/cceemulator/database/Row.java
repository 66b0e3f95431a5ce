package dev.cceemulator.database;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The current row of a result. Columns have the names that the query gives them, in lower case. The index of each
 * is looked up once for each query: H2 would build a list of them each time, which takes a tenth of a read of a
 * workflow.
 */
public final class Row {
    /** By the text of the query. There are as many entries as constants in stores. */
    private static final Map<String, Map<String, Integer>> PLACES = new ConcurrentHashMap<>();

    private final String sql;
    private final ResultSet result;
    private final Map<String, Integer> places;

    Row(String sql, ResultSet result) throws SQLException {
        this.sql = sql;
        this.result = result;
        Map<String, Integer> known = PLACES.get(sql);
        this.places = known == null ? places(result.getMetaData()) : known;
        if (known == null) {
            PLACES.put(sql, places);
        }
    }

    private static Map<String, Integer> places(ResultSetMetaData columns) throws SQLException {
        Map<String, Integer> places = new HashMap<>();
        for (int place = 1; place <= columns.getColumnCount(); place++) {
            places.put(columns.getColumnLabel(place).toLowerCase(Locale.ROOT), place);
        }
        return places;
    }

    /** A text; null where there is none. */
    public @Nullable String text(String column) {
        return read(column, ResultSet::getString);
    }

    /** A text from a column that is never null. */
    public String requiredText(String column) {
        return required(text(column), column);
    }

    /** A column of truth that is never null. */
    public boolean flag(String column) {
        return required(read(column, ResultSet::getBoolean), column);
    }

    /** A whole number; 0 where there is none. */
    public long number(String column) {
        return required(read(column, ResultSet::getLong), column);
    }

    /** A time; null where there is none. */
    public @Nullable Instant instant(String column) {
        return read(column, (row, place) -> row.getObject(place, Instant.class));
    }

    /** A time from a column that is never null. */
    public Instant requiredInstant(String column) {
        return required(instant(column), column);
    }

    /** An array of texts, none of them null; null where there is none. */
    public String @Nullable [] texts(String column) {
        return read(column, (row, place) -> row.getObject(place, String[].class));
    }

    /**
     * An array that is there, of what may be null.
     *
     * @param type of the array
     */
    public <T> @Nullable T[] requiredArray(String column, Class<T[]> type) {
        return required(read(column, (row, place) -> row.getObject(place, type)), column);
    }

    /** How a value is read. */
    @FunctionalInterface
    private interface Getter<T> {
        T get(ResultSet row, int place) throws SQLException;
    }

    private <T> @Nullable T read(String column, Getter<T> getter) {
        Integer place = places.get(column);
        if (place == null) {
            throw new IllegalArgumentException("No column " + column + " in " + sql);
        }
        try {
            return getter.get(result, place);
        } catch (SQLException e) {
            throw Session.failed(sql, e);
        }
    }

    private <T> T required(@Nullable T value, String column) {
        return Objects.requireNonNull(value, column);
    }
}
