package dev.cceemulator.api.control;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cceemulator.CceEmulator;
import dev.cceemulator.EmulatorCluster;
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

/** A directory of fixtures that changes while the emulator is running: only the start reads it. */
class ChangedFixturesTest {
    private static final String PROJECT = "/_emulator/projects/" + Bundled.PROJECT;
    private static final String CREATED = "/_emulator/projects/00000000000000000000000000000001";

    @TempDir
    private Path directory;

    @RegisterExtension
    private final RunningEmulator emulator =
            new RunningEmulator(settings -> settings.fixtures(fixtures().path()));

    private FixtureDirectoryBuilder fixtures() {
        return FixtureDirectoryBuilder.in(directory.resolve("fixtures"))
                .file(FixtureDirectoryBuilder.CLUSTER_FILE, "{\"name\": \"web\", \"version\": \"v1.28\"}")
                .workflows(FixtureDirectoryBuilder.list(FixtureDirectoryBuilder.workflow("u1", "2024-01-01")))
                .token();
    }

    @Test
    void aResetUsesTheFixturesOfTheStart() throws IOException {
        String list = list(Bundled.TOKEN, Bundled.PROJECT);
        change();

        Response reset = emulator.described().post(PROJECT + "/reset");

        assertThat(reset.statusCode()).isEqualTo(200);
        assertThat(reset.jsonPath().getList("clusters")).containsExactly(Bundled.DOCUMENTED);
        assertThat(list(Bundled.TOKEN, Bundled.PROJECT)).isEqualTo(list);
    }

    @Test
    void aNewProjectUsesTheFixturesOfTheStart() throws IOException {
        String list = list(Bundled.TOKEN, Bundled.PROJECT);
        change();

        Response created = emulator.describedJson("{}").put(CREATED);

        assertThat(created.<String>path("template")).isEqualTo(Bundled.PROJECT);
        assertThat(list(created.path("token"), CREATED.substring(CREATED.lastIndexOf('/') + 1)))
                .isEqualTo(list);
        assertThat(emulator.described().post(CREATED + "/reset").jsonPath().getList("clusters"))
                .containsExactly(Bundled.DOCUMENTED);
    }

    @Test
    void aProjectWhoseTemplateIsGoneAfterARestartIsNotReset() {
        Path other = FixtureDirectoryBuilder.in(directory.resolve("other"))
                .directory("projects/" + Bundled.OTHER_PROJECT)
                .path();
        String id;
        try (CceEmulator first = start(fixtures().path())) {
            id = first.project().id();
        }
        try (CceEmulator next = start(other)) {
            Response rejected = given().post(next.baseUri() + "/_emulator/projects/" + id + "/reset");

            assertThat(rejected.statusCode()).isEqualTo(409);
            assertThat(rejected.<String>path("detail"))
                    .isEqualTo("The fixtures no longer have project " + Bundled.PROJECT
                            + ", the template of this project");
        }
    }

    @Test
    void withoutProjectsInTheFixturesTheBundledOneIsTheTemplate() {
        Path identities = FixtureDirectoryBuilder.in(directory.resolve("other"))
                .file("identities.json", "{}")
                .path();
        try (CceEmulator other = start(identities)) {
            assertThat(other.project().clusters())
                    .extracting(EmulatorCluster::id)
                    .startsWith(Bundled.DOCUMENTED)
                    .contains(Bundled.NO_WORKFLOWS);
        }
    }

    private CceEmulator start(Path fixtures) {
        return CceEmulator.builder()
                .lenient()
                .fixtures(fixtures)
                .database(directory.resolve("database").toString())
                .start();
    }

    private void change() throws IOException {
        Path project = directory.resolve("fixtures/projects/" + Bundled.PROJECT);
        Files.move(project, directory.resolve("fixtures/projects/" + Bundled.OTHER_PROJECT));
        fixtures().file("projects/notes.json", "not JSON");
    }

    private String list(String token, String project) {
        Response list = emulator.withToken(token).get(Bundled.list(project, Bundled.DOCUMENTED));
        list.then().statusCode(200);
        return list.asString();
    }
}
