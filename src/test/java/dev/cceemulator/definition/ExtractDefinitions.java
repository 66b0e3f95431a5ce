package dev.cceemulator.definition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cceemulator.operation.Operation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Extracts what is compared from a directory of the vendor's API definitions, one file for each operation: {@code
 * ExtractDefinitions <directory> <edition>}. Operations that the emulator serves are written whole, of the others name,
 * method and path.
 */
public final class ExtractDefinitions {
    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final Path TARGET = Path.of("src/test/resources/dev/cceemulator/definition");

    private ExtractDefinitions() {}

    /** Replaces the test data. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException(
                    "Expected the directory of the definitions and the date of their edition");
        }
        Set<String> served = Stream.of(Operation.values()).map(Operation::id).collect(Collectors.toSet());
        TreeMap<String, String> operations = new TreeMap<>();
        for (Path file : files(Path.of(arguments[0]))) {
            JsonNode document = MAPPER.readTree(file.toFile());
            String name = document.get("name").asText();
            OperationShape operation = new VendorDefinition(document).operation();
            operations.put(name, operation.method() + " " + operation.path());
            if (served.contains(name)) {
                write(name, operation);
            }
        }
        ObjectNode index = MAPPER.createObjectNode().put("edition", arguments[1]);
        index.set("operations", MAPPER.valueToTree(operations));
        write("index", index);
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static void write(String name, Object content) throws IOException {
        Files.createDirectories(TARGET);
        Files.writeString(TARGET.resolve(name + ".json"), MAPPER.writeValueAsString(content) + "\n");
    }
}
