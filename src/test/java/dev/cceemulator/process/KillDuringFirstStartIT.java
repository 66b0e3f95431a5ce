package dev.cceemulator.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cceemulator.database.Database;
import dev.cceemulator.database.DatabaseUrl;
import dev.cceemulator.testing.Bundled;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A start writes the more the longer it runs, so the size of its file is a moment that can be hit again. */
class KillDuringFirstStartIT {
    private static final int CLUSTERS = 400;

    private static Path fixtures;

    private final Path folder;

    KillDuringFirstStartIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeAll
    static void generate(@TempDir Path shared) throws Exception {
        fixtures = GeneratedFixtures.withClusters(shared, CLUSTERS);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 10_000, 30_000, 50_000, 70_000, 100_000, 300_000})
    void theNextStartIsReadyAndComplete(long bytes) throws Exception {
        killAsSoonAsTheFileHolds(bytes);

        try (EmulatorProcess emulator = EmulatorProcess.serve(folder, arguments("--host=127.0.0.1"))) {
            assertThat(statusOfList(emulator, 0)).isEqualTo(200);
            assertThat(statusOfList(emulator, CLUSTERS - 1)).isEqualTo(200);
        }
        assertThat(count("cluster")).isEqualTo(CLUSTERS);
        assertThat(count("upgrade_workflow")).isEqualTo(CLUSTERS);
    }

    /** If it becomes ready before, that is the moment. */
    private void killAsSoonAsTheFileHolds(long bytes) throws Exception {
        Path file = folder.resolve("emulator.mv.db");
        try (EmulatorProcess emulator = EmulatorProcess.run(folder, arguments("--port=0"))) {
            await().pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(1))
                    .atMost(EmulatorProcess.PATIENCE)
                    .until(() -> holds(file, bytes) || !emulator.out().isEmpty());
            emulator.kill();
        }
    }

    private static boolean holds(Path file, long bytes) {
        return file.toFile().exists() && file.toFile().length() >= bytes;
    }

    private static String[] arguments(String first) {
        return new String[] {first, "--auth=lenient", "--database=emulator", "--fixtures=" + fixtures};
    }

    private static int statusOfList(EmulatorProcess emulator, int cluster) {
        return Api.list(emulator, "any", Bundled.list(GeneratedFixtures.cluster(cluster)))
                .statusCode();
    }

    private long count(String table) {
        try (Database database =
                Database.connect(DatabaseUrl.of(folder.resolve("emulator").toString()))) {
            return database.read(session ->
                            session.find("SELECT COUNT(*) AS found FROM " + table, row -> row.number("found")))
                    .orElseThrow();
        }
    }
}
