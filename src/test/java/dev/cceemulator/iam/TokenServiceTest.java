package dev.cceemulator.iam;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cceemulator.database.Database;
import dev.cceemulator.database.DatabaseUrl;
import dev.cceemulator.fixtures.FixtureMigration;
import dev.cceemulator.fixtures.FixtureSet;
import dev.cceemulator.iam.TokenRequest.Scope;
import dev.cceemulator.iam.TokenService.Issued;
import dev.cceemulator.project.Clocks;
import dev.cceemulator.project.ProjectStore;
import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.Databases;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TokenServiceTest {
    private static final Password PASSWORD = new Password("developer", "right");
    private static final long LONG_ENOUGH_TO_BE_FIRST_MILLIS = 500;

    private final Database database =
            Databases.open(DatabaseUrl.inMemory("token-service"), new FixtureMigration(FixtureSet.bundled()));

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aProjectIsNotRemovedWhileATokenForItIsIssued() throws Exception {
        Removal removal = new Removal();
        TokenService service = new TokenService(
                database,
                new PasswordVerifier(database, List.of(PASSWORD), new Random(1)),
                removal,
                new Clocks(database, InstantSource.system()));

        Issued issued = service.issue(new PasswordLogin(
                new NameOrId(null, PASSWORD.user()),
                null,
                PASSWORD.text(),
                new Scope(new NameOrId(Bundled.PROJECT, null), null)));
        removal.done.get(1, TimeUnit.MINUTES);

        Optional<IamToken> kept =
                database.read(session -> new IamStore(session).findToken(TokenHash.of(issued.text())));
        assertThat(kept).as("the token was removed with its project").isEmpty();
    }

    /** Another transaction tries to remove the project while the text of a token is generated. */
    private final class Removal implements RandomGenerator {
        private CompletableFuture<Boolean> done = new CompletableFuture<>();

        @Override
        public void nextBytes(byte[] bytes) {
            done = CompletableFuture.supplyAsync(() -> database.writeExclusively(Bundled.PROJECT, session -> {
                new ProjectStore(session).remove(Bundled.PROJECT);
                return true;
            }));
            done.copy()
                    .completeOnTimeout(false, LONG_ENOUGH_TO_BE_FIRST_MILLIS, TimeUnit.MILLISECONDS)
                    .join();
        }

        @Override
        public long nextLong() {
            return 0;
        }
    }
}
