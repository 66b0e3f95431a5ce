package dev.cceemulator.iam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cceemulator.database.Database;
import dev.cceemulator.database.DatabaseUrl;
import dev.cceemulator.error.ApiError;
import dev.cceemulator.error.ApiException;
import dev.cceemulator.fixtures.FixtureMigration;
import dev.cceemulator.fixtures.FixtureSet;
import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.Databases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A credential that was valid when it was checked, and removed with its project before it was used. */
class RemovedUserTest {
    private static final Caller REMOVED = new Caller("removed", Bundled.PROJECT);

    private final Database database =
            Databases.open(DatabaseUrl.inMemory("removed-user"), new FixtureMigration(FixtureSet.bundled()));

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aRemovedUserIsRejectedLikeAnUnknownOne() {
        AccountService accounts = new AccountService(database);

        assertThatThrownBy(() -> accounts.projects(REMOVED, null))
                .isInstanceOfSatisfying(
                        ApiException.class,
                        rejection -> assertThat(rejection.error()).isEqualTo(ApiError.TOKEN_UNKNOWN));
    }
}
