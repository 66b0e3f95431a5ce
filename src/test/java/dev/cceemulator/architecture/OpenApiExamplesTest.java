package dev.cceemulator.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cceemulator.operation.Operation;
import dev.cceemulator.testing.RunningEmulator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The examples of the OpenAPI document are responses of an emulator with a frozen clock; with -Ddocs.write this test
 * writes them. Responses of hundreds of lines are shortened.
 */
class OpenApiExamplesTest {
    private static final Path DOCUMENT =
            Path.of("src", "main", "resources", "dev", "cceemulator", "control", "openapi.json");
    private static final Instant NOW = Instant.parse("2030-01-01T00:00:00Z");
    private static final ObjectMapper JSON = new ObjectMapper();

    @RegisterExtension
    private static final RunningEmulator emulator =
            new RunningEmulator(settings -> settings.clock(InstantSource.fixed(NOW)));

    @Test
    void theExamplesAreWhatTheEmulatorResponds() throws IOException {
        String expected = text(withExamples(new ExampleCalls(emulator)));

        if (System.getProperty("docs.write") != null) {
            Files.writeString(DOCUMENT, expected);
        }

        assertThat(DOCUMENT)
                .as("write it with: mvn test -Dtest=OpenApiExamplesTest -Ddocs.write")
                .hasContent(expected);
    }

    @Test
    void everyOperationThatRespondsWithABodyHasAnExample() throws IOException {
        JsonNode document = document();

        assertThat(Operation.values())
                .filteredOn(operation -> operation != Operation.DELETE_PROJECT)
                .allSatisfy(operation -> assertThat(
                                example(success(document, operation)).isMissingNode())
                        .isFalse());
    }

    @Test
    void everyOperationThatReadsABodyHasAnExampleOfIt() throws IOException {
        JsonNode document = document();

        assertThat(Operation.values())
                .filteredOn(Operation::hasBody)
                .allSatisfy(operation -> assertThat(
                                example(described(document, operation).path("requestBody"))
                                        .isMissingNode())
                        .isFalse());
    }

    @Test
    void everyLinkLeadsToAnOperationWithParametersOfIt() throws IOException {
        JsonNode document = document();

        assertThat(document.path("components").path("links")).isNotEmpty().allSatisfy(link -> {
            JsonNode target = operation(document, link.path("operationId").asText());
            assertThat(parameters(document, target))
                    .containsAll(link.path("parameters")
                            .propertyStream()
                            .map(Map.Entry::getKey)
                            .toList());
        });
    }

    @Test
    void everyExpressionOfALinkMatchesTheExample() throws IOException {
        JsonNode document = document();

        assertThat(Operation.values()).allSatisfy(operation -> {
            JsonNode response = success(document, operation);
            assertThat(response.path("links").findValuesAsText("$ref"))
                    .allSatisfy(reference -> assertThat(bodyPointers(resolved(document, reference)))
                            .allSatisfy(pointer -> assertThat(
                                            example(response).at(pointer).isTextual())
                                    .isTrue()));
        });
    }

    private static JsonNode withExamples(ExampleCalls calls) throws IOException {
        JsonNode document = document();
        calls.requests()
                .forEach((operation, body) ->
                        setExample(described(document, operation).path("requestBody"), body));
        calls.responses()
                .forEach((operation, body) -> setExample(success(document, operation), shortened(operation, body)));
        calls.errors()
                .forEach((component, body) ->
                        setExample(document.path("components").path("responses").path(component), body));
        return document;
    }

    private static JsonNode shortened(Operation operation, JsonNode body) {
        return switch (operation) {
            case ERROR_CODES, BEHAVIOURS, DIALECTS -> JSON.createArrayNode().add(body.path(0));
            case OPEN_API -> ((ObjectNode) body).retain("openapi", "info");
            default -> body;
        };
    }

    private static void setExample(JsonNode described, JsonNode example) {
        ((ObjectNode) described.path("content").path(mediaType(described))).set("example", example);
    }

    private static JsonNode example(JsonNode described) {
        return described.path("content").path(mediaType(described)).path("example");
    }

    /** If there are several, the first is JSON. */
    private static String mediaType(JsonNode described) {
        assertThat(described.path("content")).as(described.toString()).isNotEmpty();
        return described.path("content").fieldNames().next();
    }

    private static JsonNode described(JsonNode document, Operation operation) {
        return document.path("paths")
                .path(operation.path())
                .path(operation.method().name().toLowerCase(Locale.ROOT));
    }

    private static JsonNode success(JsonNode document, Operation operation) {
        JsonNode responses = described(document, operation).path("responses");
        return Stream.of("200", "201", "300", "204")
                .filter(responses::has)
                .map(responses::path)
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode operation(JsonNode document, String id) {
        return Stream.of(Operation.values())
                .filter(operation -> operation.id().equals(id))
                .map(operation -> described(document, operation))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> parameters(JsonNode document, JsonNode operation) {
        return operation
                .path("parameters")
                .valueStream()
                .map(parameter -> parameter.has("$ref")
                        ? resolved(document, parameter.path("$ref").asText())
                        : parameter)
                .map(parameter -> parameter.path("name").asText())
                .toList();
    }

    private static JsonNode resolved(JsonNode document, String reference) {
        return document.at(reference.substring(1));
    }

    private static List<String> bodyPointers(JsonNode link) {
        return link.path("parameters")
                .valueStream()
                .map(JsonNode::asText)
                .filter(expression -> expression.startsWith("$response.body#"))
                .map(expression -> expression.substring("$response.body#".length()))
                .toList();
    }

    private static JsonNode document() throws IOException {
        return JSON.readTree(DOCUMENT.toFile());
    }

    private static String text(JsonNode document) throws IOException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""));
        printer.indentArraysWith(indenter);
        printer.indentObjectsWith(indenter);
        return JSON.writer(printer).writeValueAsString(document) + "\n";
    }
}
