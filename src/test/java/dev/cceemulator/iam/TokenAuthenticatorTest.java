package dev.cceemulator.iam;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cceemulator.database.Database;
import dev.cceemulator.database.DatabaseUrl;
import dev.cceemulator.fixtures.FixtureMigration;
import dev.cceemulator.fixtures.FixtureSet;
import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.Databases;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A token is found by its key however many there are. */
class TokenAuthenticatorTest {

    @Test
    void aTokenIsReadFromThePrimaryKeyAlone() {
        try (Database database =
                Databases.open(DatabaseUrl.of("jdbc:h2:mem:tokens"), new FixtureMigration(FixtureSet.bundled()))) {
            database.write(
                    Bundled.PROJECT,
                    session -> new IamStore(session)
                            .replaceTokens(IntStream.range(0, 5_000)
                                    .mapToObj(TokenAuthenticatorTest::token)
                                    .toList()));

            String plan = database.read(session -> session.list(
                            "EXPLAIN ANALYZE " + IamStore.FIND_TOKEN, row -> row.requiredText("plan"), hash(4_000))
                    .get(0));

            assertThat(plan).contains("PUBLIC.PRIMARY_KEY").containsPattern("scanCount: [12]\\b");
        }
    }

    private static IamToken token(int number) {
        return new IamToken(hash(number), "developer", Bundled.PROJECT, null, null, false);
    }

    private static String hash(int number) {
        return TokenHash.of("token-" + number);
    }
}
