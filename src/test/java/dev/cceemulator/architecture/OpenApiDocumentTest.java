package dev.cceemulator.architecture;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import com.atlassian.oai.validator.restassured.OpenApiValidationFilter.OpenApiValidationException;
import dev.cceemulator.CceEmulator;
import dev.cceemulator.dialect.Dialect;
import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.OpenApiDocument;
import dev.cceemulator.testing.RunningEmulator;
import io.restassured.specification.RequestSpecification;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The OpenAPI document itself is valid, since other tests compare responses with it. */
class OpenApiDocumentTest {
    @RegisterExtension
    private static final RunningEmulator emulator = new RunningEmulator();

    @Test
    void aParserReadsItWithoutAWarning() {
        String served = emulator.request().get("/_emulator/openapi.json").asString();
        ParseOptions options = new ParseOptions();
        options.setResolve(true);

        SwaggerParseResult result = new OpenAPIV3Parser().readContents(served, null, options);

        assertThat(result.getMessages()).isEmpty();
        assertThat(result.getOpenAPI().getPaths()).isNotEmpty();
    }

    /** Otherwise a list that mixes dialects would be valid. */
    @ParameterizedTest
    @CsvSource({
        "DOCUMENTED, SDK_OBJECT",
        "DOCUMENTED, SDK_ARRAY",
        "SDK_OBJECT, DOCUMENTED",
        "SDK_OBJECT, SDK_ARRAY",
        "SDK_ARRAY, DOCUMENTED",
        "SDK_ARRAY, SDK_OBJECT"
    })
    void theSchemasOfDialectsDiffer(Dialect answered, Dialect described) {
        try (CceEmulator emulator = CceEmulator.builder().dialect(answered).start()) {
            RequestSpecification request = given().baseUri(emulator.baseUri().toString())
                    .filter(OpenApiDocument.inDialect(described))
                    .header("X-Auth-Token", Bundled.TOKEN);

            assertThatThrownBy(() -> request.get(Bundled.list(Bundled.DOCUMENTED)))
                    .isInstanceOf(OpenApiValidationException.class)
                    .hasMessageContaining("validation.response.body.schema");
        }
    }

    /** Otherwise the shared components of the document would not be checked. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(\"X-Request-Id\": \\{\\s+\"description\": \"[^\"]+\",\\s+\"schema\": \\{\\s+\"type\": )\"string\" | $1\"integer\"",
                "schemas/CceError | schemas/State"
            })
    void whatAComponentDescribesIsChecked(String described, String otherwise) {
        OpenApiValidationFilter check = OpenApiDocument.changed(document -> document.replaceAll(described, otherwise));
        RequestSpecification request = emulator.request().filter(check).header("X-Auth-Token", Bundled.TOKEN);

        assertThatThrownBy(() -> request.get(Bundled.list("00000000-0000-0000-0000-000000000000")))
                .isInstanceOf(OpenApiValidationException.class)
                .hasMessageContaining("validation.response");
    }
}
