package dev.cceemulator.definition;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cceemulator.plan.TaskPlan;
import dev.cceemulator.testing.FixtureDirectoryBuilder;
import dev.cceemulator.testing.RunningEmulator;
import dev.cceemulator.testing.UpgradeDriver;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of the vendor's definitions is a response that the emulator can give. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExamplesTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String TOKEN = "any";

    /** Apply to all projects, so that they have an emulator of their own. */
    private static final Set<String> CATALOGUE = Set.of("ListClusterUpgradePaths", "ListClusterUpgradeFeatureGates");

    /** Most of the fields of a cluster are not served; see deliberate-differences.json. */
    private static final Set<String> NOT_SERVED = Set.of("ShowCluster");

    private final ExampleFixtures fixtures;

    @RegisterExtension
    private final RunningEmulator emulator;

    @RegisterExtension
    private final RunningEmulator catalogue;

    ExamplesTest(@TempDir Path directory, @TempDir Path catalogueDirectory) throws IOException {
        fixtures = ExampleFixtures.write(directory, operations());
        FixtureDirectoryBuilder paths = FixtureDirectoryBuilder.in(catalogueDirectory);
        for (String operation : CATALOGUE) {
            OperationShape shape = TestData.operation(operation);
            paths.file(
                    shape.path().replace("/api/v3/", "") + ".json",
                    shape.response().toString());
        }
        emulator = new RunningEmulator(
                settings -> settings.fixtures(directory).lenient().plan(TaskPlan.INSTANT));
        catalogue = new RunningEmulator(
                settings -> settings.fixtures(catalogueDirectory).lenient());
    }

    /** The operations on clusters that have an example. */
    static List<String> operations() throws IOException {
        List<String> names = new ArrayList<>();
        for (String name : TestData.served()) {
            if (!TestData.operation(name).examples().isEmpty()
                    && !CATALOGUE.contains(name)
                    && !NOT_SERVED.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }

    static Set<String> catalogueOperations() {
        return CATALOGUE;
    }

    @ParameterizedTest
    @MethodSource("operations")
    void theEmulatorGivesTheExample(String operation) throws IOException {
        OperationShape shape = TestData.operation(operation);
        JsonNode example = shape.response();
        UpgradeDriver cluster = new UpgradeDriver(
                emulator,
                fixtures.project(operation),
                TOKEN,
                ExampleFixtures.cluster(example),
                example.findPath("targetVersion").asText("v1.19.16-r80"));
        prepare(operation, cluster);

        Response response = send(shape, cluster);

        assertThat(response.statusCode()).isEqualTo(shape.responseStatus());
        JsonNode given = MAPPER.readTree(response.asString());
        assertThat(shape.method().equals("POST") ? withIdOf(example, given) : given)
                .isEqualTo(MAPPER.readTree(asGoWritesTimes(example)));
    }

    @ParameterizedTest
    @MethodSource("catalogueOperations")
    void theEmulatorGivesTheExampleOfTheCatalogue(String operation) throws IOException {
        OperationShape shape = TestData.operation(operation);

        String given = catalogue
                .withToken(TOKEN)
                .get(shape.path())
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(MAPPER.readTree(given)).isEqualTo(shape.response());
    }

    @Test
    void onlyTheseOperationsWithAnExampleAreLeftOut() throws IOException {
        assertThat(operations()).hasSize(TestData.served().size() - CATALOGUE.size() - NOT_SERVED.size());
    }

    /** The steps that have to come before a step of an upgrade. */
    private static void prepare(String operation, UpgradeDriver cluster) {
        List<String> tasks = switch (operation) {
            case "CreatePreCheck", "CreateClusterMasterSnapshot" -> List.of();
            case "UpgradeCluster" -> List.of("PreCheck");
            case "CreatePostCheck" -> List.of("PreCheck", "Cluster");
            default -> null;
        };
        if (tasks != null) {
            cluster.workflow();
            tasks.forEach(task -> cluster.create(task).then().statusCode(200));
        }
    }

    private Response send(OperationShape shape, UpgradeDriver cluster) {
        String uid = shape.response().at("/metadata/uid").asText();
        String path = shape.path()
                .replace("{project_id}", cluster.project())
                .replace("{cluster_id}", cluster.cluster())
                .replaceAll("\\{\\w+}", uid);
        JsonNode body = shape.examples().get("request");
        RequestSpecification request = body == null ? cluster.request() : cluster.json(withTarget(body, cluster));
        return request.request(shape.method(), path);
    }

    /** The request to create a workflow has another target than the response, which the vendor's example contradicts itself in. */
    private static String withTarget(JsonNode body, UpgradeDriver cluster) {
        if (body.at("/kind").asText().equals("WorkFlowTask")) {
            ((ObjectNode) body.get("spec")).put("targetVersion", cluster.target());
        }
        return body.toString();
    }

    /** The response with the id of the example, since the emulator chooses another one. */
    private static JsonNode withIdOf(JsonNode example, JsonNode given) {
        String place = example.has("uid") ? "" : "/metadata";
        assertThat(given.at(place).path("uid").asText()).isNotEmpty();
        ((ObjectNode) given.at(place)).set("uid", example.at(place).get("uid"));
        return given;
    }

    /** One example has times with a fraction of six zeros, which Go leaves out. */
    private static String asGoWritesTimes(JsonNode example) {
        return example.toString().replace(".000000 +0000 UTC", " +0000 UTC");
    }
}
