package dev.cceemulator.definition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cceemulator.operation.Operation;
import java.util.Locale;
import java.util.Map.Entry;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads operations from the OpenAPI 3 document that the emulator serves, with workflows in the dialect definition. */
final class ServedDefinition {
    private final JsonNode document;

    private ServedDefinition(JsonNode document) {
        this.document = document;
    }

    static ServedDefinition of(String document) throws JsonProcessingException {
        String inDialect = document.replace("/ListUpgradeWorkFlowsResponse\"", "/ListDefinition\"")
                .replace("/AnyUpgradeWorkFlow\"", "/UpgradeWorkFlow\"");
        return new ServedDefinition(new ObjectMapper().readTree(inDialect));
    }

    OperationShape operation(Operation operation) {
        String method = operation.method().name();
        JsonNode described = document.get("paths").get(operation.path()).get(method.toLowerCase(Locale.ROOT));
        SortedMap<String, FieldShape> parameters = new TreeMap<>();
        for (JsonNode reference : described.path("parameters")) {
            JsonNode parameter = SchemaFields.resolve(document, reference);
            parameters.put(
                    parameter.get("in").asText() + " " + parameter.get("name").asText(),
                    SchemaFields.shape(
                            SchemaFields.resolve(document, parameter.get("schema")),
                            parameter.path("required").asBoolean()));
        }
        SortedMap<String, SortedMap<String, FieldShape>> responses = new TreeMap<>();
        for (Entry<String, JsonNode> response : described.get("responses").properties()) {
            if (response.getKey().startsWith("2")) {
                responses.put(response.getKey(), body(SchemaFields.resolve(document, response.getValue())));
            }
        }
        return new OperationShape(
                method,
                operation.path(),
                parameters,
                body(SchemaFields.resolve(document, described.path("requestBody"))),
                responses,
                new TreeMap<>());
    }

    private SortedMap<String, FieldShape> body(JsonNode holder) {
        return SchemaFields.of(
                document, holder.path("content").path("application/json").path("schema"));
    }
}
