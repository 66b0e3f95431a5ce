package dev.cceemulator.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cceemulator.database.Database;
import dev.cceemulator.database.DatabaseUrl;
import dev.cceemulator.fixtures.FixtureMigration;
import dev.cceemulator.fixtures.FixtureSet;
import dev.cceemulator.testing.Databases;
import io.restassured.path.json.JsonPath;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KillDuringWritesIT {
    private final Path folder;

    KillDuringWritesIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 37, 500, 3_000})
    void noAcknowledgedWorkflowIsLost(int acknowledgedBefore) throws Exception {
        List<String> acknowledged = writeUntilKilled(acknowledgedBefore);

        assertThat(kept()).containsAll(acknowledged);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 500})
    void aServerStartsOnWhatIsLeftAndAnswersTheNewest(int acknowledgedBefore) throws Exception {
        List<String> acknowledged = writeUntilKilled(acknowledgedBefore);

        try (EmulatorProcess emulator = EmulatorProcess.serve(folder, "--database=killed")) {
            JsonPath answer = Api.documentedExample(emulator).jsonPath();

            assertThat(answer.getInt("items.metadata.uid"))
                    .isGreaterThanOrEqualTo(Integer.parseInt(acknowledged.get(acknowledged.size() - 1)));
        }
    }

    /** A line that is not ended was not acknowledged as a whole. */
    private List<String> writeUntilKilled(int acknowledgedBefore) throws Exception {
        try (EmulatorProcess writer = EmulatorProcess.runMain(WorkflowWriter.class, folder, "killed")) {
            await().atMost(EmulatorProcess.PATIENCE)
                    .until(() -> writer.out().lines().count() > acknowledgedBefore);
            writer.kill();
            String said = writer.out();
            return said.substring(0, said.lastIndexOf('\n')).lines().toList();
        }
    }

    private List<String> kept() {
        DatabaseUrl file = DatabaseUrl.of(folder.resolve("killed").toString());
        try (Database database = Databases.open(file, new FixtureMigration(FixtureSet.bundled()))) {
            return database.read(session ->
                    session.list("SELECT workflow_uid FROM upgrade_workflow", row -> row.requiredText("workflow_uid")));
        }
    }
}
