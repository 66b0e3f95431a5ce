package dev.cceemulator.testing;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport.Level;
import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import dev.cceemulator.dialect.Dialect;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The OpenAPI document of the emulator, for checking responses. */
public final class OpenApiDocument {
    private OpenApiDocument() {}

    /** A filter that fails a test if the response does not match the document. Requests are not checked. */
    public static final OpenApiValidationFilter EVERY_ANSWER = filter(text());

    private static final Map<Dialect, OpenApiValidationFilter> IN_DIALECT = Map.of(
            Dialect.DOCUMENTED, only("ListDocumented"),
            Dialect.SDK_OBJECT, only("ListSdkObject"),
            Dialect.SDK_ARRAY, only("ListSdkArray"),
            Dialect.DEFINITION, only("ListDefinition"));

    /** The same, with the schema of one dialect for lists. */
    public static OpenApiValidationFilter inDialect(Dialect dialect) {
        return IN_DIALECT.get(dialect);
    }

    /** The same with another document. */
    public static OpenApiValidationFilter changed(UnaryOperator<String> change) {
        return filter(change.apply(text()));
    }

    /** The operationId of a method of a path; null where the document has no such method. */
    public static String operationId(String path, String method) {
        return JsonPath.from(text()).getString("paths.'" + path + "'." + method + ".operationId");
    }

    /** Every operationId of the document. */
    public static List<String> operationIds() {
        return JsonPath.from(text())
                .getList("paths.collect { it.value.values().findAll { it instanceof Map }.operationId }.flatten()");
    }

    private static OpenApiValidationFilter only(String schema) {
        String anyDialect = "#/components/schemas/ListUpgradeWorkFlowsResponse\"";
        return filter(text().replace(anyDialect, "#/components/schemas/" + schema + "\""));
    }

    private static OpenApiValidationFilter filter(String document) {
        return new OpenApiValidationFilter(OpenApiInteractionValidator.createForInlineApiSpecification(document)
                .withLevelResolver(LevelResolver.create()
                        .withLevel("validation.request", Level.IGNORE)
                        .build())
                .build());
    }

    private static String text() {
        try (InputStream content = OpenApiDocument.class.getResourceAsStream("/dev/cceemulator/control/openapi.json")) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
