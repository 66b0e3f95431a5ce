package dev.cceemulator.api.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cceemulator.testing.JsonResponse;
import dev.cceemulator.testing.ProjectClient;
import dev.cceemulator.testing.RunningEmulator;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Another transaction locks a cluster for longer than the database waits. */
class LockedClusterTest {
    private final String database = "jdbc:h2:mem:" + UUID.randomUUID() + ";LOCK_TIMEOUT=50";

    @RegisterExtension
    private final RunningEmulator emulator = new RunningEmulator(settings -> settings.database(database));

    private ProjectClient project;
    private Connection holder;

    @BeforeEach
    void lock() throws SQLException {
        project = ProjectClient.create(emulator.baseUri(), "");
        project.createWorkflow();
        holder = DriverManager.getConnection(database);
        holder.setAutoCommit(false);
        try (Statement statement = holder.createStatement()) {
            statement.execute("SELECT * FROM cluster WHERE project_id = '%s' AND cluster_id = '%s' FOR UPDATE"
                    .formatted(project.project(), ProjectClient.CLUSTER));
        }
    }

    @AfterEach
    void unlock() throws SQLException {
        holder.close();
    }

    static Stream<Named<Function<ProjectClient, JsonResponse>>> commands() {
        return Stream.of(
                Named.of("create", project -> project.createWorkflow()),
                Named.of("cancel", project -> project.cancel("00000000-0000-0000-0000-000000000000")),
                Named.of("preCheck", project -> project.createPreCheck()),
                Named.of("snapshot", project -> project.createSnapshot()),
                Named.of("upgrade", project -> project.createUpgrade()),
                Named.of("postCheck", project -> project.createPostCheck()));
    }

    static Stream<Named<Function<ProjectClient, JsonResponse>>> controls() {
        return Stream.of(
                Named.of("freeze", project -> project.setClock("{\"freeze\": true}")),
                Named.of("advance", project -> project.advanceClock("{\"by\": \"PT1S\"}")),
                Named.of("plan", project -> project.plan("{\"preset\": \"quick\"}")),
                Named.of("replace", project -> project.replace("")),
                Named.of("reset", project -> project.reset()),
                Named.of("delete", project -> project.delete()));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aCommandOnALockedClusterIsRejected(Function<ProjectClient, JsonResponse> command) {
        JsonResponse response = command.apply(project);

        assertThat(response.status()).as("%s", response).isEqualTo(429);
        assertThat(response.text("/errorCode")).isEqualTo("CCE.01429002");
        assertThat(response.text("/message")).isEqualTo("Another request is changing the cluster");
    }

    @ParameterizedTest
    @MethodSource("controls")
    void aChangeOfALockedProjectIsRejected(Function<ProjectClient, JsonResponse> control) {
        JsonResponse response = control.apply(project);

        assertThat(response.status()).as("%s", response).isEqualTo(409);
        assertThat(response.text("/detail")).contains(project.project(), "is being changed by another transaction");
    }

    @Test
    void readsDoNotWait() {
        assertThat(project.list().status()).isEqualTo(200);
        assertThat(project.showCluster().status()).isEqualTo(200);
        assertThat(project.clock().status()).isEqualTo(200);
    }

    @Test
    void commandsSucceedAfterTheLockIsReleased() throws SQLException {
        assertThat(project.createPreCheck().status()).isEqualTo(429);

        holder.rollback();

        assertThat(project.createPreCheck().status()).isEqualTo(200);
        assertThat(project.reset().status()).isEqualTo(200);
    }
}
