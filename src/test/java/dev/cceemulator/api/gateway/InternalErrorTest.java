package dev.cceemulator.api.gateway;

import static org.hamcrest.Matchers.is;

import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.ErrorAssertions;
import dev.cceemulator.testing.LoginBody;
import dev.cceemulator.testing.RunningEmulator;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InternalErrorTest {
    private static final String TOKEN_THAT_NEEDS_A_CLOCK = "expired-token";

    private final String database = "jdbc:h2:mem:" + UUID.randomUUID();

    private RuntimeException failure = new IllegalStateException("a failure that a test provokes");

    @RegisterExtension
    private final RunningEmulator emulator =
            new RunningEmulator(settings -> settings.database(database).clock(() -> {
                if (failure.getCause() instanceof Error error) {
                    throw error;
                }
                throw failure;
            }));

    @Test
    void anExceptionIsAnInternalError() {
        internalError(TOKEN_THAT_NEEDS_A_CLOCK);
    }

    @Test
    void anErrorIsAnInternalErrorToo() {
        failure = new IllegalStateException(new StackOverflowError("an error that a test provokes"));

        internalError(TOKEN_THAT_NEEDS_A_CLOCK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DROP TABLE iam_token", "SHUTDOWN"})
    void aBrokenDatabaseIsAnInternalError(String statement) throws SQLException {
        execute(statement);

        internalError(Bundled.TOKEN);
    }

    @Test
    void aFailureInIamIsAnErrorOfIam() {
        ErrorAssertions.iam(
                emulator.login(LoginBody.ofProject()),
                500,
                "Server Error",
                "The emulator failed; its log has the reason under the request id");
    }

    @Test
    void theServerIsNotReadyWithoutItsDatabase() throws SQLException {
        execute("SHUTDOWN");

        emulator.described()
                .get("/_emulator/ready")
                .then()
                .statusCode(503)
                .contentType(is("application/problem+json"))
                .body("detail", is("The database does not answer"));
    }

    private void internalError(String token) {
        ErrorAssertions.cce(
                emulator.withToken(token).get(Bundled.list(Bundled.DOCUMENTED)),
                500,
                "CCE.01500001",
                "Internal error.",
                "CCE.01500001",
                "Internal error.",
                "InternalError",
                "The emulator failed; its log has the reason under the request id");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
