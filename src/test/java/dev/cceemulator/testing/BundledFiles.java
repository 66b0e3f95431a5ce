package dev.cceemulator.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cceemulator.dialect.Dialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.provider.Arguments;

/** The bundled fixtures as text: the expected responses, since they have the field order of the wire. */
public final class BundledFiles {
    private static final Path PROJECTS = Path.of("fixtures", "projects");
    private static final ObjectMapper JSON = new ObjectMapper();

    private BundledFiles() {}

    /** Project and id of every cluster. */
    public static Stream<Arguments> clusters() throws IOException {
        try (Stream<Path> files = Files.walk(PROJECTS)) {
            return files
                    .filter(file -> file.endsWith("cluster.json"))
                    .map(file -> PROJECTS.relativize(file))
                    .map(file -> Arguments.of(
                            file.getName(0).toString(), file.getName(2).toString()))
                    .toList()
                    .stream();
        }
    }

    /** The content of a cluster's file in the form of a dialect, according to the table in README.md. */
    public static String answer(String project, String cluster, Dialect dialect) throws IOException {
        List<JsonNode> newestFirst = workflows(project, cluster);
        ObjectNode list = JSON.createObjectNode().put("apiVersion", "v3").put("kind", "List");
        if (dialect == Dialect.SDK_ARRAY || dialect == Dialect.DEFINITION) {
            list.set("items", JsonNodeFactory.instance.arrayNode().addAll(newestFirst));
        } else if (!newestFirst.isEmpty()) {
            list.set("items", newestFirst.get(0));
        }
        String documented = JSON.writeValueAsString(list);
        String forSdks = documented.replaceAll("(\"[a-z]+Timestamp\":\"[0-9-]+) ([0-9:.]+) \\+0000 UTC\"", "$1T$2Z\"");
        return switch (dialect) {
            case DOCUMENTED, DEFINITION -> documented;
            case SDK_OBJECT -> forSdks.replaceAll("\"critical\":(true|false)", "\"critical\":\"$1\"");
            case SDK_ARRAY -> forSdks;
        };
    }

    private static List<JsonNode> workflows(String project, String cluster) throws IOException {
        Path file = PROJECTS.resolve(Path.of(project, "clusters", cluster, "upgradeworkflows.json"));
        if (Files.notExists(file)) {
            return List.of();
        }
        JsonNode items = JSON.readTree(Files.readString(file)).get("items");
        Stream<JsonNode> workflows =
                items.isArray() ? StreamSupport.stream(items.spliterator(), false) : Stream.of(items);
        return workflows
                .sorted(Comparator.comparing(BundledFiles::createdAt).reversed())
                .toList();
    }

    private static String createdAt(JsonNode workflow) {
        return workflow.get("metadata").get("creationTimestamp").asText();
    }
}
