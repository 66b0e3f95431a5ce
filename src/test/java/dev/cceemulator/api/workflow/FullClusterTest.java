package dev.cceemulator.api.workflow;

import dev.cceemulator.testing.ErrorAssertions;
import dev.cceemulator.testing.ProjectClient;
import dev.cceemulator.testing.ProjectIds;
import dev.cceemulator.testing.RunningEmulator;
import dev.cceemulator.testing.UpgradeDriver;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What clients create in one cluster must not fill the memory. */
class FullClusterTest {
    private static final int LIMIT = 10_000;

    private static final String DATABASE = "jdbc:h2:mem:" + UUID.randomUUID();

    @RegisterExtension
    private static final RunningEmulator emulator = new RunningEmulator(settings -> settings.database(DATABASE));

    private UpgradeDriver project;

    @BeforeEach
    void createOneOfEach() {
        project = UpgradeDriver.in(emulator, ProjectIds.random(), "{\"plan\": \"instant\"}")
                .on(ProjectClient.CLUSTER, ProjectClient.TARGET);
        project.createWorkflow();
        project.createPreCheck();
    }

    @Test
    void aWorkflowMoreThanTheLimitIsRefusedUntilTheProjectIsReset() throws SQLException {
        copy("upgrade_workflow", "workflow_uid", LIMIT - 2);
        project.createWorkflow().then().statusCode(201);

        Response refused = project.createWorkflow();

        ErrorAssertions.forbidden(refused, message("workflows"));
        project.reset();
        project.createWorkflow().then().statusCode(201);
    }

    @Test
    void aTaskMoreThanTheLimitIsRefusedWhateverItsType() throws SQLException {
        copy("upgrade_task", "task_id", LIMIT - 2);
        project.createPreCheck().then().statusCode(200);

        ErrorAssertions.forbidden(project.createPreCheck(), message("tasks"));
        ErrorAssertions.forbidden(project.createSnapshot(), message("tasks"));
        ErrorAssertions.forbidden(project.createUpgrade(), message("tasks"));
    }

    private static String message(String kind) {
        return "The cluster has 10000 " + kind
                + ", and the emulator adds none from 10000 on; reset or replace the project,"
                + " or use another cluster";
    }

    /** Copies of the only row of a table, past the emulator, which would take seconds for as many requests. */
    private void copy(String table, String id, int copies) throws SQLException {
        try (Connection connection = DriverManager.getConnection(DATABASE);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE copied AS SELECT * FROM " + table + " WHERE project_id = '"
                    + project.project() + "' AND cluster_id = '" + project.cluster() + "'");
            statement.execute("ALTER TABLE copied DROP COLUMN insertion_seq");
            statement.execute("CREATE TABLE copies AS SELECT copied.*, x FROM copied, SYSTEM_RANGE(1, " + copies + ")");
            statement.execute("UPDATE copies SET " + id + " = x");
            statement.execute("ALTER TABLE copies DROP COLUMN x");
            statement.execute("INSERT INTO " + table + " (" + columns(statement) + ") SELECT * FROM copies");
            statement.execute("DROP TABLE copied, copies");
        }
    }

    private static String columns(Statement statement) throws SQLException {
        try (var columns =
                statement.executeQuery("SELECT LISTAGG(column_name, ', ') WITHIN GROUP (ORDER BY ordinal_position)"
                        + " FROM information_schema.columns WHERE table_name = 'COPIES'")) {
            columns.next();
            return columns.getString(1);
        }
    }
}
