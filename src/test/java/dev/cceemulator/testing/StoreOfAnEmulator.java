package dev.cceemulator.testing;

import dev.cceemulator.database.Session;
import dev.cceemulator.upgrade.LineStatus;
import dev.cceemulator.upgrade.PointStatus;
import dev.cceemulator.upgrade.TaskType;
import dev.cceemulator.upgrade.UpgradeWorkflow;
import dev.cceemulator.upgrade.WorkflowPhase;
import dev.cceemulator.upgrade.WorkflowStatus;
import dev.cceemulator.upgrade.WorkflowStore;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;

/** Writes into the database of a running emulator, on a connection of its own. */
public final class StoreOfAnEmulator implements AutoCloseable {
    private final Connection connection;

    /** @param url the database that the emulator was started with */
    public StoreOfAnEmulator(String url) throws SQLException {
        connection = DriverManager.getConnection(url);
        connection.setAutoCommit(false);
    }

    /** Adds, in one transaction, a workflow whose uid is a number, with its remainder by seven as many points and lines. */
    public void add(String cluster, int number, Instant createdAt) {
        int steps = number % 7;
        List<PointStatus> points =
                Collections.nCopies(steps, new PointStatus(TaskType.CLUSTER, null, null, null, null, null));
        List<LineStatus> lines = Collections.nCopies(steps, new LineStatus(TaskType.PRE_CHECK, TaskType.CLUSTER, null));
        new WorkflowStore(new Session(connection))
                .add(List.of(new UpgradeWorkflow(
                        Bundled.PROJECT,
                        cluster,
                        Integer.toString(number),
                        null,
                        null,
                        null,
                        createdAt,
                        null,
                        null,
                        new WorkflowStatus(WorkflowPhase.INIT, points, lines))));
        commit();
    }

    private void commit() {
        try {
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
