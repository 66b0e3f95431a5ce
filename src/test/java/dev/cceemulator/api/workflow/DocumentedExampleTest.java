package dev.cceemulator.api.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.RunningEmulator;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DocumentedExampleTest {
    @RegisterExtension
    private static final RunningEmulator emulator = new RunningEmulator();

    @Test
    void theDocumentedExampleIsReturnedInItsKeyOrder() throws Exception {
        String response = emulator.authorized()
                .get(Bundled.list(Bundled.DOCUMENTED))
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(response).isEqualTo(withoutSpace(resource("documented-example.json")));
    }

    /** Parsing and writing it again keeps names, values and their order, and only removes white space. */
    private static String withoutSpace(String json) throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        return mapper.writeValueAsString(mapper.readTree(json));
    }

    private static String resource(String name) throws Exception {
        try (InputStream content = DocumentedExampleTest.class.getResourceAsStream(name)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
