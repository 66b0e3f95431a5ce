package dev.cceemulator.api.control;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cceemulator.CceEmulator;
import dev.cceemulator.dialect.Dialect;
import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.FixtureDirectoryBuilder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dialect of a project in its file, in combination with that of the server. */
class ProjectDialectTest {
    private static final String EMPTY_CLUSTER = Bundled.NO_WORKFLOWS;
    private static final String ITEM =
            "{\"kind\":\"WorkFlowTask\",\"apiVersion\":\"v3\",\"metadata\":{\"uid\":\"u1\",\"creationTimestamp\":\"%s\"}}";
    private static final String GO = ITEM.formatted("2024-01-01 00:00:00 +0000 UTC");
    private static final String RFC_3339 = ITEM.formatted("2024-01-01T00:00:00Z");

    private final FixtureDirectoryBuilder fixtures;
    private final Path database;

    ProjectDialectTest(@TempDir Path directory) {
        fixtures = FixtureDirectoryBuilder.in(directory.resolve("fixtures"));
        database = directory.resolve("emulator");
        project(Bundled.PROJECT);
        project(Bundled.OTHER_PROJECT);
    }

    @ParameterizedTest
    @CsvSource({
        "documented, sdk-object",
        "documented, sdk-array",
        "sdk-object, documented",
        "sdk-object, sdk-array",
        "sdk-array, documented",
        "sdk-array, sdk-object",
        "definition, documented",
        "documented, definition"
    })
    void theDialectOfAProjectOverridesThatOfTheServer(String ofServer, String ofProject) {
        choose(Bundled.PROJECT, ofProject);

        try (CceEmulator emulator = start(ofServer)) {
            assertThat(list(emulator, Bundled.PROJECT)).isEqualTo(oneIn(ofProject));
            assertThat(list(emulator, Bundled.OTHER_PROJECT)).isEqualTo(oneIn(ofServer));
        }
    }

    @Test
    void twoProjectsOnOneServerHaveTheirOwnDialects() {
        choose(Bundled.PROJECT, "sdk-array");
        choose(Bundled.OTHER_PROJECT, "sdk-object");

        try (CceEmulator emulator = start("documented")) {
            assertThat(list(emulator, Bundled.PROJECT)).isEqualTo(oneIn("sdk-array"));
            assertThat(list(emulator, Bundled.OTHER_PROJECT)).isEqualTo(oneIn("sdk-object"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            documented | sdk-array  | {"apiVersion":"v3","kind":"List","items":[]}
            sdk-array  | sdk-object | {"apiVersion":"v3","kind":"List"}
            sdk-array  | documented | {"apiVersion":"v3","kind":"List"}
            """)
    void anEmptyListHasTheDialectOfItsProject(String ofServer, String ofProject, String response) {
        choose(Bundled.PROJECT, ofProject);

        try (CceEmulator emulator = start(ofServer)) {
            assertThat(list(emulator, Bundled.PROJECT, EMPTY_CLUSTER)).isEqualTo(response);
        }
    }

    @Test
    void theDialectOfTheServerIsNotStored() {
        start("sdk-array").close();

        try (CceEmulator next = start("sdk-object")) {
            assertThat(list(next, Bundled.PROJECT)).isEqualTo(oneIn("sdk-object"));
        }
    }

    @Test
    void theDialectOfAProjectSurvivesARestart() {
        choose(Bundled.PROJECT, "sdk-array");
        start("documented").close();

        try (CceEmulator next = start("sdk-object")) {
            assertThat(list(next, Bundled.PROJECT)).isEqualTo(oneIn("sdk-array"));
        }
    }

    @Test
    void aProjectWithoutDialectHasThatOfTheServer() {
        choose(Bundled.PROJECT, "sdk-array");
        start("documented").close();
        fixtures.file("projects/" + Bundled.PROJECT + "/project.json", "{}");

        try (CceEmulator next = start("documented")) {
            assertThat(list(next, Bundled.PROJECT)).isEqualTo(oneIn("documented"));
        }
    }

    private void project(String project) {
        String clusters = "projects/" + project + "/clusters/";
        fixtures.file(
                        clusters + Bundled.DOCUMENTED + "/upgradeworkflows.json",
                        FixtureDirectoryBuilder.list(FixtureDirectoryBuilder.workflow("u1", "2024-01-01")))
                .directory(clusters + EMPTY_CLUSTER);
    }

    private void choose(String project, String dialect) {
        fixtures.file("projects/" + project + "/project.json", "{\"dialect\": \"" + dialect + "\"}");
    }

    private CceEmulator start(String dialect) {
        return CceEmulator.builder()
                .lenient()
                .fixtures(fixtures.path())
                .database(database.toString())
                .dialect(Dialect.of(dialect))
                .start();
    }

    private static String list(CceEmulator emulator, String project) {
        return list(emulator, project, Bundled.DOCUMENTED);
    }

    private static String list(CceEmulator emulator, String project, String cluster) {
        return given().baseUri(emulator.baseUri().toString())
                .header("X-Auth-Token", "any")
                .get(Bundled.list(project, cluster))
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    /** The list of the cluster with one workflow. */
    private static String oneIn(String dialect) {
        String items = switch (dialect) {
            case "documented" -> GO;
            case "sdk-object" -> RFC_3339;
            case "sdk-array" -> "[" + RFC_3339 + "]";
            default -> "[" + GO + "]";
        };
        return "{\"apiVersion\":\"v3\",\"kind\":\"List\",\"items\":" + items + "}";
    }
}
