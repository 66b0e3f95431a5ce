package dev.cceemulator.api.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.ErrorAssertions;
import dev.cceemulator.testing.RunningEmulator;
import dev.cceemulator.testing.SignedCall;
import dev.cceemulator.testing.Signer;
import dev.cceemulator.testing.UpgradeDriver;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Projects for tests, through HTTP. */
class ProjectsTest {
    private static final String PROJECTS = "/_emulator/projects";
    private static final String ID = "d0000000000000000000000000000001";
    private static final String OTHER_ID = "d0000000000000000000000000000002";
    private static final String PROJECT = PROJECTS + "/" + ID;
    private static final Set<String> BUNDLED = Set.of(Bundled.PROJECT, Bundled.OTHER_PROJECT);
    private static final String CLUSTERS = "[\""
            + String.join(
                    "\",\"",
                    Bundled.DOCUMENTED,
                    Bundled.INIT,
                    Bundled.RUNNING,
                    Bundled.PENDING,
                    Bundled.SUCCESS,
                    Bundled.CANCEL,
                    Bundled.THREE_WORKFLOWS,
                    Bundled.NO_WORKFLOWS)
            + "\"]";

    @RegisterExtension
    private static final RunningEmulator emulator =
            new RunningEmulator(settings -> settings.signatureClock(() -> SignedCall.NOW));

    @AfterEach
    void deleteProjects() {
        emulator.described().get(PROJECTS).<List<String>>path("projectId").stream()
                .filter(id -> !BUNDLED.contains(id))
                .forEach(id -> emulator.described().delete(PROJECTS + "/" + id));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "{\"template\": \"bundled\"}",
                "{\"template\": null, \"dialect\": null, \"plan\": null}",
                "{\"template\": \"" + Bundled.PROJECT + "\"}"
            })
    void aProjectIsACopyOfTheFirstBundledOne(String body) {
        Response created = create(ID, body);

        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(created.<String>path("token")).matches("[A-Za-z0-9_-]{64}");
        assertThat(created.<String>path("accessKey")).matches("[0-9A-F]{20}");
        assertThat(created.<String>path("secretKey")).matches("[A-Za-z0-9_-]{40}");
        String template = body.contains(Bundled.PROJECT) ? Bundled.PROJECT : "bundled";
        assertThat(created.asString())
                .isEqualTo("{\"projectId\":\"" + ID + "\",\"token\":\"" + created.path("token") + "\",\"accessKey\":\""
                        + created.path("accessKey") + "\",\"secretKey\":\"" + created.path("secretKey")
                        + "\",\"template\":\"" + template
                        + "\",\"dialect\":\"documented\",\"plan\":\"quick\",\"clusters\":" + CLUSTERS + "}");
    }

    @Test
    void anEmptyProjectHasNoClusters() {
        Response created = create(ID, "{\"template\": \"empty\"}");

        assertThat(created.<List<String>>path("clusters")).isEmpty();
        UpgradeDriver project = new UpgradeDriver(emulator, ID, created.path("token"), Bundled.DOCUMENTED, "");
        ErrorAssertions.clusterNotFound(project.showCluster(), ID, Bundled.DOCUMENTED);
    }

    @Test
    void aProjectCanBeCreatedFromAnotherOne() {
        Response created = create(ID, "{\"template\": \"" + Bundled.OTHER_PROJECT + "\"}");

        assertThat(created.<List<String>>path("clusters")).containsExactly(Bundled.DOCUMENTED, Bundled.NEIGHBOUR_ONLY);
    }

    @Test
    void aCopyOfACreatedProjectUsesTheSameTemplate() {
        create(ID, "{\"template\": \"empty\"}");

        Response copy = create(OTHER_ID, "{\"template\": \"" + ID + "\"}");

        assertThat(copy.<String>path("template")).isEqualTo("empty");
        assertThat(copy.<List<String>>path("clusters")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "instant"                | "instant"
            "quick"                  | "quick"
            {"preset": "realistic"}  | "realistic"
            {"tasks": {}}            | {"tasks":{"PreCheck":{"duration":"PT3S"},"Snapshot":{"duration":"PT2S"},"Cluster":{"duration":"PT5S"},"PostCheck":{"duration":"PT0S"}}}
            {"tasks": {"Cluster": {"duration": "PT20M"}, "PostCheck": {"duration": "PT0.000001S"}}} | {"tasks":{"PreCheck":{"duration":"PT3S"},"Snapshot":{"duration":"PT2S"},"Cluster":{"duration":"PT20M"},"PostCheck":{"duration":"PT0.000001S"}}}
            """)
    void aProjectHasAPlan(String plan, String shown) {
        create(ID, "{\"plan\": " + plan + "}").then().statusCode(201);

        assertThat(emulator.described().get(PROJECT).asString()).contains("\"plan\":" + shown + ",");
        assertThat(emulator.described().post(PROJECT + "/reset").asString()).contains("\"plan\":" + shown + ",");
    }

    @ParameterizedTest
    @ValueSource(strings = {"documented", "sdk-object", "sdk-array", "definition"})
    void aProjectHasADialect(String dialect) {
        assertThat(create(ID, "{\"dialect\": \"" + dialect + "\"}").<String>path("dialect"))
                .isEqualTo(dialect);
    }

    @Test
    void anExistingProjectIsOnlyReplacedOnRequest() {
        String first = create(ID, "{}").path("token");

        Response refused = create(ID, "{}");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.<String>path("detail"))
                .isEqualTo("Project " + ID + " already exists; choose another id; ?replace=true replaces it");
        UpgradeDriver replaced = UpgradeDriver.in(emulator, ID, "{\"template\": \"empty\"}");
        assertThat(emulator.withToken(first).get(Bundled.list(ID, Bundled.INIT)).statusCode())
                .isEqualTo(401);
        assertThat(replaced.get("/upgradeworkflows").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "D0000000000000000000000000000001", "d00000000000000000000000000000012"})
    void anIdHasTheFormOfTheRealService(String id) {
        Response refused = create(id, "{}");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.<String>path("detail"))
                .isEqualTo("'" + id + "' is not a project id; expected 32 lower-case hexadecimal digits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "D0000000000000000000000000000001", "d00000000000000000000000000000012"})
    void anInvalidIdIsNotDeleted(String id) {
        Response rejected = emulator.described().delete("/_emulator/projects/" + id);

        assertThat(rejected.statusCode()).isEqualTo(400);
        assertThat(rejected.<String>path("detail"))
                .isEqualTo("'" + id + "' is not a project id; expected 32 lower-case hexadecimal digits");
    }

    @Test
    void theCredentialsAreScopedToTheProject() throws IOException {
        Response created = create(ID, "{}");
        Signer signer = new Signer(created.path("accessKey"), created.path("secretKey"));

        assertThat(signed(signer, ID)).isEqualTo(200);
        assertThat(signed(signer, Bundled.PROJECT)).isEqualTo(403);
        assertThat(listed(created.path("token"), ID)).isEqualTo(200);
        assertThat(listed(created.path("token"), Bundled.PROJECT)).isEqualTo(403);
        assertThat(listed(Bundled.TOKEN, ID)).isEqualTo(403);
    }

    @Test
    void iamListsOnlyTheProjectOfTheToken() {
        String token = create(ID, "{}").path("token");

        assertThat(emulator.withToken(token).get("/v3/projects").<List<String>>path("projects.id"))
                .containsExactly(ID);
        assertThat(emulator.authorized().get("/v3/projects").<List<String>>path("projects.id"))
                .doesNotContain(ID);
    }

    @Test
    void theSameClustersInTwoProjectsAreIndependent() {
        UpgradeDriver one = UpgradeDriver.in(emulator);
        UpgradeDriver other = UpgradeDriver.in(emulator);
        String workflow = one.upgraded();

        assertThat(other.showCluster().<String>path("spec.version")).isEqualTo("v1.17.17-r0");
        ErrorAssertions.notFound(other.show(workflow), "Workflow " + workflow, Bundled.DOCUMENTED);
        assertThat(other.get("/upgrade/tasks").<Integer>path("items.size()")).isZero();
        assertThat(other.clock().<String>path("now")).isEqualTo(UpgradeDriver.START);
    }

    @Test
    void projectsAreListedAndShownWithoutTheirSecrets() {
        create(ID, "{\"template\": \"empty\", \"plan\": \"instant\"}");
        String shown = "{\"projectId\":\"" + ID
                + "\",\"template\":\"empty\",\"dialect\":\"documented\",\"plan\":\"instant\",\"clusters\":[]}";

        assertThat(emulator.described().get(PROJECT).asString()).isEqualTo(shown);
        assertThat(emulator.described().get(PROJECTS).asString())
                .contains("," + shown + ",")
                .doesNotContain("token");
        assertThat(emulator.described().get(PROJECTS).<List<String>>path("projectId"))
                .containsExactly(Bundled.PROJECT, ID, Bundled.OTHER_PROJECT);
        assertThat(emulator.described().get(PROJECTS + "/" + Bundled.PROJECT).asString())
                .isEqualTo("{\"projectId\":\"" + Bundled.PROJECT
                        + "\",\"dialect\":\"documented\",\"plan\":\"quick\",\"clusters\":" + CLUSTERS + "}");
    }

    @Test
    void aProjectIsDeletedWithItsContent() {
        UpgradeDriver project = UpgradeDriver.in(emulator, ID, "{}");
        project.upgraded();

        assertThat(emulator.described().delete(PROJECT).statusCode()).isEqualTo(204);
        assertThat(emulator.described().delete(PROJECT).statusCode()).isEqualTo(204);

        assertThat(project.showCluster().statusCode()).isEqualTo(401);
        assertThat(emulator.described().get(PROJECT).<String>path("detail"))
                .isEqualTo("There is no project " + ID + "; PUT " + PROJECT + " creates it");
        UpgradeDriver again = UpgradeDriver.in(emulator, ID, "{}");
        assertThat(again.showCluster().<String>path("spec.version")).isEqualTo("v1.17.17-r0");
    }

    @Test
    void aResetRestoresTheOriginalState() {
        UpgradeDriver project = UpgradeDriver.in(emulator, ID, "{\"plan\": \"instant\"}");
        String before = project.get("/upgradeworkflows").asString();
        project.plan("{\"preset\": \"quick\"}");
        project.upgraded();

        Response reset = project.control("/reset", "");

        assertThat(reset.statusCode()).isEqualTo(200);
        assertThat(reset.asString()).isEqualTo(emulator.described().get(PROJECT).asString());
        assertThat(reset.<String>path("plan")).isEqualTo("instant");
        assertThat(emulator.described().get(PROJECT + "/clock").<String>path("mode"))
                .isEqualTo("running");
        assertThat(project.get("/upgradeworkflows").asString()).isEqualTo(before);
        assertThat(project.get("/upgrade/tasks").<Integer>path("items.size()")).isZero();
        assertThat(project.showCluster().<String>path("spec.version")).isEqualTo("v1.17.17-r0");
    }

    @Test
    void anotherPlanOnlyAppliesToNewTasks() {
        UpgradeDriver project = UpgradeDriver.in(emulator, ID, "{}");
        project.workflow();
        project.createPreCheck();

        assertThat(project.plan("{\"preset\": \"instant\"}").asString()).isEqualTo("{\"preset\":\"instant\"}");

        assertThat(project.get("/precheck/tasks").<String>path("items[0].status.phase"))
                .isEqualTo("Running");
        project.advance("PT3S");
        project.createUpgrade();
        assertThat(project.get("/upgrade/tasks").<String>path("items[0].status.phase"))
                .isEqualTo("Success");
    }

    @ParameterizedTest
    @CsvSource({"GET, ''", "POST, /reset", "PUT, /plan", "GET, /clock", "POST, /clock", "POST, /clock/advance"})
    void aProjectThatDoesNotExistIsNotFound(String method, String path) {
        String body = switch (path) {
            case "/plan" -> "{\"preset\": \"quick\"}";
            case "/clock" -> "{\"resume\": true}";
            default -> "{\"by\": \"PT1S\"}";
        };

        Response response = emulator.describedJson(body).request(method, PROJECT + path);

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.<String>path("detail"))
                .isEqualTo("There is no project " + ID + "; PUT " + PROJECT + " creates it");
    }

    private Response create(String id, String body) {
        return emulator.describedJson(body).put(PROJECTS + "/" + id);
    }

    private int listed(String token, String project) {
        return emulator.withToken(token)
                .get(Bundled.list(project, Bundled.DOCUMENTED))
                .statusCode();
    }

    private int signed(Signer signer, String project) throws IOException {
        return SignedCall.get(Bundled.list(project, Bundled.DOCUMENTED))
                .header("Host", "127.0.0.1")
                .header("X-Sdk-Date", SignedCall.DATE)
                .sign(signer, List.of("host", "x-sdk-date"))
                .send(emulator.port())
                .status();
    }
}
