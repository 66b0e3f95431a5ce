package dev.cceemulator.definition;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map.Entry;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads an operation from the vendor's definition, which is OpenAPI 2.0 with one operation in each file. */
final class VendorDefinition {
    private final JsonNode document;

    VendorDefinition(JsonNode document) {
        this.document = document;
    }

    OperationShape operation() {
        Entry<String, JsonNode> path =
                document.get("paths").properties().iterator().next();
        Entry<String, JsonNode> method = path.getValue().properties().iterator().next();
        JsonNode operation = method.getValue();
        SortedMap<String, FieldShape> parameters = new TreeMap<>();
        SortedMap<String, FieldShape> request = new TreeMap<>();
        SortedMap<String, JsonNode> examples = new TreeMap<>();
        for (JsonNode reference : operation.path("parameters")) {
            JsonNode parameter = SchemaFields.resolve(document, reference);
            if (parameter.get("in").asText().equals("body")) {
                request.putAll(SchemaFields.of(document, parameter.get("schema")));
            } else {
                parameters.put(
                        parameter.get("in").asText() + " "
                                + parameter.get("name").asText(),
                        SchemaFields.shape(parameter, parameter.path("required").asBoolean()));
            }
        }
        if (operation.has("x-request-examples-1")) {
            examples.put("request", operation.get("x-request-examples-1"));
        }
        SortedMap<String, SortedMap<String, FieldShape>> responses = new TreeMap<>();
        for (Entry<String, JsonNode> response : operation.get("responses").properties()) {
            responses.put(
                    response.getKey(),
                    SchemaFields.of(document, response.getValue().path("schema")));
            JsonNode example = response.getValue().path("examples").path("application/json");
            if (!example.isMissingNode()) {
                examples.put(response.getKey(), example);
            }
        }
        return new OperationShape(
                method.getKey().toUpperCase(Locale.ROOT), path.getKey(), parameters, request, responses, examples);
    }
}
