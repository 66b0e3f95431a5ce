package dev.cceemulator.api.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cceemulator.EmulatorProject;
import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.ProjectIds;
import dev.cceemulator.testing.RunningEmulator;
import dev.cceemulator.testing.UpgradeDriver;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clusters that a test adds to its project. */
class AddedClustersTest {
    private static final String NEW = "00000000-0000-0000-0000-000000000001";

    @RegisterExtension
    private static final RunningEmulator emulator = new RunningEmulator();

    private final EmulatorProject project = emulator.project();

    @Test
    void aClusterIsAddedToAnEmptyProjectAndUpgraded() {
        String empty = ProjectIds.random();
        UpgradeDriver driven = driver(UpgradeDriver.in(emulator, empty, "{\"template\": \"empty\"}"));

        Response added = add(empty, NEW, "{\"name\": \"web\", \"version\": \"v1.27\"}");

        assertThat(added.statusCode()).isEqualTo(201);
        assertThat(added.asString())
                .isEqualTo("{\"clusterId\":\"" + NEW
                        + "\",\"name\":\"web\",\"version\":\"v1.27.16-r20\",\"phase\":\"Available\"}");
        assertThat(driven.createWorkflow("\"targetVersion\": \"v1.28\"").<String>path("spec.targetVersion"))
                .isEqualTo("v1.28.15-r10");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"version": "v1.28.15-r10"}                                   | "version":"v1.28.15-r10","phase":"Available"
            {"version": "v1.33", "platformVersion": "cce.5.2", "phase": "Hibernation"} | "version":"v1.33.5-r2","phase":"Hibernation"
            {"kind": "Cluster", "apiVersion": "v3", "metadata": {"name": "web"}, "spec": {"version": "v1.28", "type": "VirtualMachine"}, "status": {"phase": "Error", "jobID": ""}} | "name":"web","version":"v1.28.15-r10","phase":"Error"
            """)
    void aClusterIsDescribedAsInAFixture(String body, String shown) {
        assertThat(add(project.id(), NEW, body).asString()).isEqualTo("{\"clusterId\":\"" + NEW + "\"," + shown + "}");
    }

    @Test
    void anAddedClusterIsTheLastOneAndIsRemovedByAReset() {
        add(project.id(), NEW, "{\"version\": \"v1.28\"}");
        List<String> clusters = ids();

        project.reset();

        assertThat(clusters).startsWith(Bundled.DOCUMENTED).endsWith(NEW);
        assertThat(ids()).doesNotContain(NEW).startsWith(Bundled.DOCUMENTED);
    }

    @Test
    void anExistingClusterIsOnlyReplacedOnRequest() {
        Response rejected = add(project.id(), Bundled.SUCCESS, "{\"version\": \"v1.28\"}");

        Response replaced = add(project.id(), Bundled.SUCCESS + "?replace=true", "{\"version\": \"v1.28\"}");

        assertThat(rejected.statusCode()).isEqualTo(409);
        assertThat(rejected.<String>path("detail"))
                .isEqualTo("Project " + project.id() + " already has a cluster " + Bundled.SUCCESS
                        + "; choose another id; ?replace=true replaces it");
        assertThat(replaced.statusCode()).isEqualTo(201);
        assertThat(emulator.withToken(project.token())
                        .get(Bundled.list(project.id(), Bundled.SUCCESS))
                        .<Object>path("items"))
                .isNull();
    }

    @Test
    void aFullProjectAcceptsOnlyReplacements() {
        int room = 200 - ids().size();
        for (int number = 0; number < room; number++) {
            project.addCluster("web", "v1.28.15-r10");
        }

        Response rejected = add(project.id(), NEW, "{\"version\": \"v1.28\"}");
        Response replaced = add(project.id(), Bundled.SUCCESS + "?replace=true", "{\"version\": \"v1.28\"}");

        assertThat(rejected.statusCode()).isEqualTo(409);
        assertThat(rejected.<String>path("detail"))
                .isEqualTo("Project " + project.id() + " has 200 clusters or more, so none can be added");
        assertThat(replaced.statusCode()).isEqualTo(201);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            web                                  | {"version": "v1.28"}   | 'web' is not a cluster id; expected lower-case letters and digits in the form xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx
            00000000-0000-0000-0000-000000000001 | {}                     | A cluster needs a version, such as v1.28.15-r10 or v1.28
            00000000-0000-0000-0000-000000000001 | {"spec": {}}           | A cluster needs a version, such as v1.28.15-r10 or v1.28
            00000000-0000-0000-0000-000000000001 | {"version": "banana"}  | /version: "banana" is not a version; allowed are the forms v1.28, v1.28.15 and v1.28.15-r10
            00000000-0000-0000-0000-000000000001 | {"version": "v1.99"}   | /version: "v1.99" is short, and no upgrade path has an exact version that begins with it
            00000000-0000-0000-0000-000000000001 | {"verson": "v1.28"}    | /verson: is unknown; allowed are name, version, legacyVersion, platformVersion, phase
            00000000-0000-0000-0000-000000000001 | {"metadata": {"uid": "other"}} | /metadata/uid: "other" contradicts the path, which names cluster 00000000-0000-0000-0000-000000000001
            """)
    void anInvalidClusterIsRejected(String id, String body, String detail) {
        Response rejected =
                emulator.request().contentType("application/json").body(body).put(path(project.id(), id));

        assertThat(rejected.statusCode()).isEqualTo(400);
        assertThat(rejected.<String>path("detail")).startsWith(detail);
    }

    @Test
    void aClusterIsNotAddedToAnUnknownProject() {
        Response rejected = add("00000000000000000000000000000009", NEW, "{\"version\": \"v1.28\"}");

        assertThat(rejected.statusCode()).isEqualTo(404);
        assertThat(rejected.<String>path("detail")).startsWith("There is no project 00000000000000000000000000000009");
    }

    private static Response add(String project, String cluster, String body) {
        return emulator.described().contentType("application/json").body(body).put(path(project, cluster));
    }

    private static String path(String project, String cluster) {
        return "/_emulator/projects/" + project + "/clusters/" + cluster;
    }

    private static UpgradeDriver driver(UpgradeDriver project) {
        return project.on(NEW, "v1.28");
    }

    private List<String> ids() {
        return emulator.described().get("/_emulator/projects/" + project.id()).path("clusters");
    }
}
