package dev.cceemulator.api.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.FixtureDirectoryBuilder;
import dev.cceemulator.testing.RunningEmulator;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A folder of fixtures that somebody changes while projects are made of it. */
class ChangedFixturesTest {
    private static final String RESET = "/_emulator/projects/" + Bundled.PROJECT + "/reset";

    @TempDir
    private Path folder;

    @RegisterExtension
    private final RunningEmulator emulator = new RunningEmulator(settings -> settings.fixtures(fixtures()));

    private Path fixtures() {
        FixtureDirectoryBuilder.in(folder).file(FixtureDirectoryBuilder.CLUSTER_FILE, "{\"name\": \"web\"}");
        return folder;
    }

    @Test
    void aProjectIsResetToWhatTheFolderHoldsNow() {
        FixtureDirectoryBuilder.in(folder).folder("projects/" + Bundled.PROJECT + "/clusters/" + Bundled.NO_WORKFLOWS);

        Response reset = emulator.described().post(RESET);

        assertThat(reset.statusCode()).isEqualTo(200);
        assertThat(reset.jsonPath().getList("clusters")).containsExactly(Bundled.DOCUMENTED, Bundled.NO_WORKFLOWS);
    }

    @Test
    void aProjectThatTheFolderDoesNotHaveAnyMoreIsNotReset() throws IOException {
        Files.move(folder.resolve("projects/" + Bundled.PROJECT), folder.resolve("projects/" + Bundled.OTHER_PROJECT));

        Response refused = emulator.described().post(RESET);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.<String>path("detail"))
                .isEqualTo("The fixtures no longer have project " + Bundled.PROJECT + ", from which it was created");
    }

    @Test
    void aFolderWithMistakesIsToldWithThem() {
        FixtureDirectoryBuilder.in(folder).file(FixtureDirectoryBuilder.CLUSTER_FILE, "{\"nam\": \"web\"}");

        Response refused = emulator.described().post(RESET);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.<String>path("detail")).contains(FixtureDirectoryBuilder.CLUSTER_FILE + ":1: /nam");
    }
}
