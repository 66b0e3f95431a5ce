package dev.cceemulator.definition;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cceemulator.operation.ApiFamily;
import dev.cceemulator.operation.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The test data: what was extracted from the vendor's definitions, and the deliberate differences from them. */
final class TestData {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** The operations of CCE that the emulator serves. */
    static final List<Operation> SERVED = Arrays.stream(Operation.values())
            .filter(operation -> operation.family() == ApiFamily.CCE)
            .toList();

    private TestData() {}

    /** Method and path of every operation of the definitions, by its name. */
    static Map<String, String> operations() throws IOException {
        return MAPPER.convertValue(read("index.json").get("operations"), new TypeReference<>() {});
    }

    /** The names of the operations that the emulator serves. */
    static List<String> served() {
        return SERVED.stream().map(Operation::id).toList();
    }

    /** What was extracted of an operation that the emulator serves. */
    static OperationShape operation(String name) throws IOException {
        return MAPPER.treeToValue(read(name + ".json"), OperationShape.class);
    }

    static List<DeliberateDifference> deliberateDifferences() throws IOException {
        return MAPPER.convertValue(read("deliberate-differences.json"), new TypeReference<>() {});
    }

    private static JsonNode read(String file) throws IOException {
        try (InputStream content = TestData.class.getResourceAsStream(file)) {
            return MAPPER.readTree(content);
        }
    }
}
