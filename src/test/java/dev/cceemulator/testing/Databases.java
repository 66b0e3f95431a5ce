package dev.cceemulator.testing;

import dev.cceemulator.database.Database;
import dev.cceemulator.database.DatabaseException;
import dev.cceemulator.database.DatabaseUrl;
import org.flywaydb.core.api.migration.JavaMigration;

/** Databases for tests without a server. */
public final class Databases {
    private Databases() {}

    /**
     * Opens and migrates a database.
     *
     * @param content a repeatable migration that fills the tables
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
