package dev.cceemulator.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cceemulator.error.ApiError;
import dev.cceemulator.error.ErrorHint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/errors.md is generated from the error catalogue. */
class ErrorsDocumentTest {
    private static final Path DOCUMENT = Path.of("docs", "errors.md");
    private static final String HEAD = """
            # Errors

            Every error that the emulator gives on a path of the real service. This page is generated from the error catalogue
            (`error/ApiError.java`, `error/ErrorHint.java`), and a test compares the two. [fidelity.md](fidelity.md#errors) has
            the evidence of each row; [fixtures/README.md](../fixtures/README.md) lists tokens and clusters that provoke them,
            and [explain.md](explain.md) shows how to ask for the reason of one response.

            Checks run in this order: route, authentication, parameters, project, body, cluster, state.

            Errors of the gateway (`APIGW.*`) have `error_msg`, `error_code` and `request_id`; those of CCE a Kubernetes
            `Status` with both pairs of code and text; those of IAM an object `error`. The control API answers with problem
            documents (RFC 9457).

            | error | status | code | inner code | text | given for | to succeed |
            |---|---|---|---|---|---|---|
            """;

    @Test
    void theDocumentIsTheCatalogue() throws IOException {
        String expected = HEAD
                + Arrays.stream(ApiError.values()).map(ErrorsDocumentTest::row).collect(Collectors.joining());

        if (System.getProperty("docs.write") != null) {
            Files.writeString(DOCUMENT, expected);
        }

        assertThat(DOCUMENT)
                .as("write it with: mvn test -Dtest=ErrorsDocumentTest -Ddocs.write")
                .hasContent(expected);
    }

    private static String row(ApiError error) {
        ApiError.Inner inner = error.inner();
        return "| %s | %d | %s | %s | %s | %s | %s |\n"
                .formatted(
                        error.name(),
                        error.status(),
                        error.layer() == ApiError.Layer.IAM ? "" : "`" + error.code() + "`",
                        inner == null || inner.code().equals(error.code()) ? "" : "`" + inner.code() + "`",
                        error.message(),
                        error.grounds().source().replaceFirst(";.*", ""),
                        ErrorHint.of(error));
    }
}
