package dev.cceemulator.testing;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport.Level;
import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The OpenAPI document that the emulator serves, as a check of every answer. */
public final class OpenApiDocument {
    private OpenApiDocument() {}

    /** Fails a test whose answer is not described. Requests may be as wrong as the test wants them. */
    public static final OpenApiValidationFilter EVERY_ANSWER =
            new OpenApiValidationFilter(OpenApiInteractionValidator.createForInlineApiSpecification(text())
                    .withLevelResolver(LevelResolver.create()
                            .withLevel("validation.request", Level.IGNORE)
                            .build())
                    .build());

    private static String text() {
        try (InputStream content = OpenApiDocument.class.getResourceAsStream("/dev/cceemulator/control/openapi.json")) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
