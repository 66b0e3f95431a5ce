package dev.cceemulator.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Flyway's list of what was applied, and what to do about starts that did not come to their end. */
final class SchemaHistory {
    static final String TABLE = "flyway_schema_history";

    private static final String FORGET_FAILURES =
            "DELETE FROM \"" + TABLE + "\" WHERE \"version\" IS NULL AND NOT \"success\"";

    /** The content, which comes last. Flyway's first entry, below 1, says that the table of entries was made. */
    private static final String FILLED = "SELECT 1 FROM \"" + TABLE
            + "\" WHERE \"installed_rank\" > 0 AND \"version\" IS NULL AND \"success\" FETCH FIRST ROW ONLY";

    private static final String TABLES =
            "SELECT table_name FROM information_schema.tables WHERE table_schema = CURRENT_SCHEMA";

    private SchemaHistory() {}

    /**
     * Brings a database into a state from which Flyway goes on, if there is anything to do.
     *
     * @return whether anything was applied to it before
     */
    static boolean repair(DatabaseUrl url, Connection connection) throws SQLException {
        try (ResultSet tables = connection.getMetaData().getTables(null, null, TABLE, null);
                Statement statement = connection.createStatement()) {
            if (!tables.next()) {
                return false;
            }
            if (url.isFile() && wasNeverFilled(statement)) {
                dropPartialSchema(statement);
                return false;
            }
            removeFailedEntries(statement);
            return true;
        }
    }

    private static boolean wasNeverFilled(Statement statement) throws SQLException {
        try (ResultSet filled = statement.executeQuery(FILLED)) {
            return !filled.next();
        }
    }

    /**
     * H2 commits each change of the schema by itself, and adds a column by way of another table, so a first start that
     * was killed leaves some of the tables, over which Flyway would stumble. Nothing else can be lost: Flyway begins a
     * history in an empty schema only, and no request is served before the tables are filled.
     */
    private static void dropPartialSchema(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        for (String table : tables) {
            statement.execute("DROP TABLE \"" + table + "\" CASCADE");
        }
    }

    /** A load that failed has left only Flyway's record of it, over which Flyway would reject the next one. */
    private static void removeFailedEntries(Statement statement) throws SQLException {
        statement.executeUpdate(FORGET_FAILURES);
    }
}
