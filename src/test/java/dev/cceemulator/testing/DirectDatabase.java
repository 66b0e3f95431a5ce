package dev.cceemulator.testing;

import dev.cceemulator.database.Session;
import dev.cceemulator.upgrade.domain.UpgradeWorkflow;
import dev.cceemulator.upgrade.store.WorkflowStore;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** Writes directly into the database of a running emulator, which does not notice that: cached lists stay unchanged. */
public final class DirectDatabase {
    private DirectDatabase() {}

    /** Adds workflows in one transaction; {@code url} is the database that the emulator was started with. */
    public static void add(String url, List<UpgradeWorkflow> workflows) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url)) {
            Session.write(connection, session -> new WorkflowStore(session).add(workflows));
        }
    }
}
