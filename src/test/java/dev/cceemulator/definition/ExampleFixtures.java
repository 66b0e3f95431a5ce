package dev.cceemulator.definition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.FixtureDirectoryBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Fixtures from the examples of the vendor's definitions: a project for each operation, with one cluster. */
final class ExampleFixtures {
    /** The operations that show what a fixture contains. */
    private static final Map<String, String> SAVED_IN = Map.of(
            "ListUpgradeWorkFlows", "upgradeworkflows.json",
            "ShowUpgradeWorkFlow", "upgradeworkflows.json",
            "ListPreCheckTasks", "prechecktasks.json",
            "ShowPreCheck", "prechecktasks.json",
            "ListUpgradeClusterTasks", "upgradetasks.json",
            "ShowUpgradeClusterTask", "upgradetasks.json",
            "ListClusterMasterSnapshotTasks", "snapshottasks.json");

    private static final String PATHS = """
            {"upgradePaths": [
              {"version": "v1.15.11-r1", "targetVersions": ["v1.19.16-r80"]},
              {"version": "v1.17.17-r0", "targetVersions": ["v1.19.16-r80"]},
              {"version": "v1.19.16-r20", "targetVersions": ["v1.23.8-r0"]},
              {"version": "v1.23", "platformVersion": "cce.10.0", "targetVersions": ["v1.25.6-r0"]},
              {"version": "v1.27", "targetVersions": ["v1.27.3-r0"]}]}
            """;

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final FixtureDirectoryBuilder directory;
    private final List<String> names;

    private ExampleFixtures(FixtureDirectoryBuilder directory, List<String> names) {
        this.directory = directory;
        this.names = names;
    }

    /** Writes the fixtures for the operations of these names. */
    static ExampleFixtures write(Path root, Iterable<String> operations) throws IOException {
        ExampleFixtures fixtures = new ExampleFixtures(FixtureDirectoryBuilder.in(root), new ArrayList<>());
        for (String name : operations) {
            fixtures.names.add(name);
            fixtures.add(name);
        }
        fixtures.directory.file("clusterupgradepaths.json", PATHS);
        return fixtures;
    }

    /** The project of an operation. */
    String project(String operation) {
        return "%032x".formatted(names.indexOf(operation));
    }

    /** The cluster of an operation, which is that of its example if it names one. */
    static String cluster(JsonNode example) {
        return example.findPath("clusterID").asText(Bundled.DOCUMENTED);
    }

    private void add(String operation) throws IOException {
        JsonNode example = TestData.operation(operation).response();
        String project = "projects/" + project(operation);
        String cluster = project + "/clusters/" + cluster(example) + "/";
        directory.file(cluster + "cluster.json", "{\"version\": \"" + version(example) + "\"}");
        // Only this dialect has critical lines in a new workflow, and the example has none.
        String dialect = operation.equals("CreateUpgradeWorkFlow") ? "documented" : "definition";
        directory.file(project + "/project.json", "{\"dialect\": \"" + dialect + "\"}");
        if (SAVED_IN.containsKey(operation)) {
            directory.file(cluster + SAVED_IN.get(operation), saved(example));
        } else if (operation.equals("UpgradeWorkFlowUpdate")) {
            JsonNode before = TestData.operation("ShowUpgradeWorkFlow").response();
            directory.file(cluster + "upgradeworkflows.json", saved(before));
        } else if (operation.equals("ShowClusterUpgradeInfo")) {
            JsonNode ended =
                    TestData.operation("ListUpgradeClusterTasks").response().at("/items/0");
            ((ObjectNode) ended).set("status", example.get("status"));
            directory.file(cluster + "upgradetasks.json", saved(ended));
        }
    }

    /** A list, or one item of it. */
    private static String saved(JsonNode example) {
        JsonNode list =
                example.has("items") ? example : MAPPER.createObjectNode().set("items", example);
        return list.toString();
    }

    private static String version(JsonNode example) {
        JsonNode info = example.at("/spec/versionInfo");
        if (!info.isMissingNode()) {
            return info.get("release").asText() + "-" + info.get("patch").asText();
        }
        String inUpgrade = example.at("/spec/clusterUpgradeAction/version").asText("v1.17.17-r0");
        return example.findPath("clusterVersion").asText(inUpgrade);
    }
}
