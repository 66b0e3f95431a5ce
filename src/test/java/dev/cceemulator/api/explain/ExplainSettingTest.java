package dev.cceemulator.api.explain;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.cceemulator.CceEmulator;
import dev.cceemulator.CceEmulatorBuilder;
import dev.cceemulator.dialect.Dialect;
import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.FixtureDirectoryBuilder;
import io.restassured.response.Response;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Explanations with different settings of the emulator. */
class ExplainSettingTest {
    private static final String LIST = Bundled.list(Bundled.DOCUMENTED);

    @Test
    void aThousandResponsesAreRecordedByDefault() {
        try (CceEmulator emulator = CceEmulator.builder().start()) {
            String first = id(get(emulator, "/first"));
            for (int i = 1; i < 1000; i++) {
                get(emulator, "/");
            }
            explain(emulator, first).then().statusCode(200);

            get(emulator, "/last");

            explain(emulator, first).then().statusCode(404).body("detail", containsString("only the latest 1000 are"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0123456789abcdef0123456789abcdef", "x"})
    void theErrorSaysHowToSwitchExplanationsOn(String id) {
        try (CceEmulator emulator = CceEmulator.builder().explain(0).start()) {
            get(emulator, LIST);

            explain(emulator, id)
                    .then()
                    .statusCode(409)
                    .contentType("application/problem+json")
                    .body("detail", containsString("without --explain=0"))
                    .body("detail", containsString("CCE_EMULATOR_EXPLAIN"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 100_001, 1_000_000})
    void aNumberThatNeedsTooMuchMemoryIsRejected(int responses) {
        CceEmulatorBuilder builder = CceEmulator.builder().explain(responses);

        assertThatThrownBy(builder::start)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("explain is " + responses
                        + "; expected a number from 0 to 100000, where 0 switches explanations off");
    }

    @Test
    void theDialectOfTheServerIsExplained() {
        try (CceEmulator emulator =
                CceEmulator.builder().dialect(Dialect.SDK_ARRAY).start()) {
            explain(emulator, id(get(emulator, LIST)))
                    .then()
                    .body("dialect", is("sdk-array"))
                    .body("evidence.id", hasItems("list.items-array", "list.order"));
        }
    }

    @Test
    void theCallerInLenientModeIsNotAuthenticated() {
        try (CceEmulator emulator = CceEmulator.builder().lenient().start()) {
            String id = id(get(emulator, LIST));

            explain(emulator, id)
                    .then()
                    .body("authentication.by", is("lenient"))
                    .body("authentication.user", is(nullValue()));
            given().baseUri(emulator.baseUri().toString())
                    .accept("text/plain")
                    .get("/_emulator/explain/" + id)
                    .then()
                    .body(containsString("any: in lenient mode"))
                    .body(containsString("list.newest"));
        }
    }

    @Test
    void aProjectThatDoesNotExistHasNoClusters() {
        try (CceEmulator emulator = CceEmulator.builder().lenient().start()) {
            Response response = get(emulator, Bundled.list("f".repeat(32), Bundled.DOCUMENTED));

            explain(emulator, id(response))
                    .then()
                    .body("clusters.count", is(0))
                    .body("clusters.ids", hasSize(0))
                    .body("dialect", is(nullValue()));
        }
    }

    @Test
    void onlyTheFirstFiftyClustersAreListed(@TempDir Path directory) {
        try (CceEmulator emulator =
                CceEmulator.builder().fixtures(fiftyOneClusters(directory)).start()) {
            String id = id(get(emulator, LIST));

            explain(emulator, id).then().body("clusters.count", is(51)).body("clusters.ids", hasSize(50));
            given().baseUri(emulator.baseUri().toString())
                    .accept("text/plain")
                    .get("/_emulator/explain/" + id)
                    .then()
                    .body(containsString("the project has 51\n"))
                    .body(containsString("000059\n                ...\n"));
        }
    }

    @Test
    void aClusterThatIsNotAmongTheFirstFiftyExists(@TempDir Path directory) {
        try (CceEmulator emulator =
                CceEmulator.builder().fixtures(fiftyOneClusters(directory)).start()) {
            Response response = get(emulator, Bundled.list("00000000-0000-0000-0000-000000000060") + "/unknown");

            explain(emulator, id(response))
                    .then()
                    .body("check", is("NOT_FOUND"))
                    .body("clusters", is(nullValue()));
        }
    }

    @Test
    void aFailureOfTheDatabaseIsExplainedWithoutReadingIt() throws SQLException {
        String database = "jdbc:h2:mem:" + UUID.randomUUID();
        try (CceEmulator emulator = CceEmulator.builder().database(database).start()) {
            try (Connection connection = DriverManager.getConnection(database);
                    Statement statement = connection.createStatement()) {
                statement.execute("SHUTDOWN");
            }

            explain(emulator, id(get(emulator, LIST)))
                    .then()
                    .statusCode(200)
                    .body("check", is("INTERNAL"))
                    .body("project", is(Bundled.PROJECT));
        }
    }

    private static Path fiftyOneClusters(Path directory) {
        FixtureDirectoryBuilder fixtures = FixtureDirectoryBuilder.in(directory).token();
        for (int i = 0; i < 51; i++) {
            fixtures.directory(
                    "projects/" + Bundled.PROJECT + "/clusters/00000000-0000-0000-0000-0000000000" + (10 + i));
        }
        return fixtures.path();
    }

    private static String id(Response response) {
        return response.header("X-Request-Id");
    }

    private static Response explain(CceEmulator emulator, String id) {
        return get(emulator, "/_emulator/explain/" + id);
    }

    private static Response get(CceEmulator emulator, String path) {
        return given().baseUri(emulator.baseUri().toString())
                .header("X-Auth-Token", Bundled.TOKEN)
                .get(path);
    }
}
