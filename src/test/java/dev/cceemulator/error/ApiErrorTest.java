package dev.cceemulator.error;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cceemulator.error.ApiError.Inner;
import dev.cceemulator.error.ApiError.Layer;
import dev.cceemulator.evidence.Evidence;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rule 4: every error is in the vendor's catalogue, or is marked as assumed. */
class ApiErrorTest {
    @ParameterizedTest
    @EnumSource
    void everyRowIsInTheCatalogueOrAssumed(ApiError refusal) throws IOException {
        boolean isAssumed = refusal.grounds().evidence() == Evidence.ASSUMED;

        assertThat(isAssumed || isListed(refusal.status(), refusal.code(), refusal.message()))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void everyInnerCodeIsInTheCatalogueOrTheOuterOne(ApiError refusal) throws IOException {
        Inner inner = refusal.inner();

        assertThat(inner == null
                        || inner.code().equals(refusal.code())
                        || isListed(refusal.status(), inner.code(), inner.message()))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void onlyErrorsOfCceHaveAnInnerCode(ApiError refusal) {
        assertThat(refusal.inner() != null).isEqualTo(refusal.layer() == Layer.CCE);
    }

    @ParameterizedTest
    @EnumSource
    void theCodeOfCceContainsItsStatus(ApiError refusal) {
        String digits = refusal.code().startsWith("CCE.") ? refusal.code().substring(6, 9) : null;

        assertThat(digits).isIn(null, Integer.toString(refusal.status()));
    }

    @ParameterizedTest
    @EnumSource
    void theOpenApiDocumentDescribesItsStatus(ApiError refusal) throws IOException {
        JsonNode paths = resource("openapi.json").get("paths");

        assertThat(paths.findValues("responses"))
                .anyMatch(responses -> responses.has(Integer.toString(refusal.status())));
    }

    /** Documented texts end with a period that recorded responses of the gateway do not have; the texts of some codes are unknown. */
    private static boolean isListed(int status, String code, String message) throws IOException {
        return StreamSupport.stream(resource("error-codes.json").spliterator(), false)
                .filter(row -> row.get("status").asInt() == status)
                .filter(row -> row.get("code").asText().equals(code))
                .anyMatch(row -> row.get("message").isNull()
                        || row.get("message")
                                .asText()
                                .replaceFirst("\\.$", "")
                                .equals(message.replaceFirst("\\.$", "")));
    }

    private static JsonNode resource(String name) throws IOException {
        try (InputStream content = ApiErrorTest.class.getResourceAsStream("/dev/cceemulator/control/" + name)) {
            return new ObjectMapper().readTree(content);
        }
    }
}
