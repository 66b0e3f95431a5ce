package dev.cceemulator.testing;

import dev.cceemulator.database.Database;
import dev.cceemulator.database.DatabaseException;
import dev.cceemulator.database.DatabaseUrl;
import org.flywaydb.core.api.migration.JavaMigration;

/** Databases for tests that want no server around them. */
public final class Databases {
    private Databases() {}

    /**
     * Opens a database and brings it up to date, which a server does at different moments of its start.
     *
     * @param content a repeatable migration that fills the tables once they stand
     */
    public static Database open(DatabaseUrl url, JavaMigration content) {
        Database database = Database.connect(url);
        try {
            database.migrate(content);
            return database;
        } catch (DatabaseException e) {
            database.close();
            throw e;
        }
    }
}
