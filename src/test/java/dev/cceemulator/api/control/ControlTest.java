package dev.cceemulator.api.control;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.oneOf;

import dev.cceemulator.CceEmulator;
import dev.cceemulator.dialect.Dialect;
import dev.cceemulator.testing.RunningEmulator;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ControlTest {
    @RegisterExtension
    private static final RunningEmulator emulator = new RunningEmulator();

    @ParameterizedTest
    @CsvSource({"/_emulator/health, alive", "/_emulator/ready, ready"})
    void healthAndReadinessNeedNoToken(String path, String state) {
        emulator.described().get(path).then().statusCode(200).body("status", is(state));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/_emulator/health",
                "/_emulator/ready",
                "/_emulator/error-codes",
                "/_emulator/behaviours",
                "/_emulator/dialects",
                "/_emulator/openapi.json"
            })
    void headIsGetWithoutBody(String path) {
        String length = emulator.described().get(path).header("Content-Length");

        emulator.request()
                .head(path)
                .then()
                .statusCode(200)
                .header("Content-Type", "application/json")
                .header("Content-Length", length)
                .body(is(blankOrNullString()));
    }

    @Test
    void theWholeCatalogueOfErrorCodesIsListedWithItsEvidence() {
        emulator.described()
                .get("/_emulator/error-codes")
                .then()
                .statusCode(200)
                .body("$", hasSize(132))
                .body("evidence", everyItem(oneOf("DOCUMENTED", "OBSERVED", "ASSUMED")))
                .body("", everyItem(hasKey("source")))
                .body("find { it.code == 'CCE.01404001' }.message", equalTo("Resource not found."));
    }

    @Test
    void everyBehaviourIsListedOnceWithItsEvidence() {
        JsonPath behaviours = emulator.described()
                .get("/_emulator/behaviours")
                .then()
                .extract()
                .jsonPath();

        List<String> ids = behaviours.getList("id");
        assertThat(ids).doesNotHaveDuplicates().contains("list.items", "refusal.TOKEN_MISSING", "gateway.order");
    }

    @Test
    void everyDialectIsListedWithBehavioursAndClients() {
        JsonPath dialects =
                emulator.described().get("/_emulator/dialects").then().extract().jsonPath();

        assertThat(dialects.getList("name")).containsExactly("documented", "sdk-object", "sdk-array", "definition");
        assertThat(dialects.getList("[1].behaviours.id"))
                .containsExactly(
                        "list.items",
                        "list.newest",
                        "list.empty",
                        "list.metadata-times-sdk",
                        "list.metadata-digits",
                        "list.critical-text");
        assertThat(dialects.getList("[3].behaviours.id"))
                .containsExactly(
                        "list.items-array",
                        "list.order",
                        "list.empty-array",
                        "list.metadata-times",
                        "list.critical-live");
        assertThat(dialects.getList("edition"))
                .containsExactly(
                        "the operation's page and API definition from 2024-01-11 to 2025-11-28",
                        "SDKs generated before 2026-04-24",
                        "SDKs generated since 2026-04-24",
                        "the API definition since 2026-04-25; critical in its example since 2026-09-18");
        assertThat(dialects.getString("[2].clients.find { it.name == 'SDK for Java' }.versions"))
                .isEqualTo("since 3.1.193 (2026-04-24)");
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void theDialectOfTheServerIsMarked(Dialect dialect) {
        try (CceEmulator other = CceEmulator.builder().dialect(dialect).start()) {
            given().baseUri(other.baseUri().toString())
                    .get("/_emulator/dialects")
                    .then()
                    .body("findAll { it.isDefault }.name", contains(dialect.id()));
        }
    }

    @Test
    void theOpenApiDocumentIsServed() {
        emulator.described()
                .get("/_emulator/openapi.json")
                .then()
                .statusCode(200)
                .body("openapi", equalTo("3.0.3"));
    }

    @Test
    void anUnknownPathIsAProblemThatNamesTheDocumentOfKnownPaths() {
        emulator.request()
                .get("/_emulator/helth")
                .then()
                .statusCode(404)
                .contentType(equalTo("application/problem+json"))
                .body("type", is("about:blank"))
                .body("title", is("Not Found"))
                .body("status", is(404))
                .body("detail", containsString("/_emulator/helth"))
                .body("detail", containsString("/_emulator/openapi.json lists the paths"))
                .body("instance", is("/_emulator/helth"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH"})
    void anotherMethodIsAProblemThatListsTheAllowedOnes(String method) {
        emulator.request()
                .request(method, "/_emulator/health")
                .then()
                .statusCode(405)
                .header("Allow", "GET, HEAD")
                .contentType(equalTo("application/problem+json"))
                .body("detail", is(method + " is not allowed here; allowed: GET, HEAD"));
    }

    @Test
    void theAllowHeaderListsTheAllowedMethods() {
        emulator.request()
                .accept("text/html")
                .post("/_emulator/health")
                .then()
                .statusCode(405)
                .header("Allow", "GET, HEAD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/_emulator/", "/_emulator/health/", "/_emulator/health/x"})
    void aPathThatIsNotExactIsUnknown(String path) {
        emulator.request().get(path).then().statusCode(404).contentType(equalTo("application/problem+json"));
    }
}
