package dev.cceemulator.iam;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cceemulator.database.Database;
import dev.cceemulator.database.DatabaseUrl;
import dev.cceemulator.fixtures.FixtureMigration;
import dev.cceemulator.fixtures.FixtureSet;
import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.Databases;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tokens and access keys are global: the same one may come again with another set of fixtures, for another project. */
class IamStoreTest {
    private final FixtureSet bundled = FixtureSet.bundled();
    private final Database database = Databases.open(DatabaseUrl.of("jdbc:h2:mem:iam"), new FixtureMigration(bundled));

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aTokenWithTheSameHashIsReplaced() {
        IamToken moved =
                new IamToken(TokenHash.of(Bundled.TOKEN), "developer", Bundled.OTHER_PROJECT, null, null, false);

        database.write(Bundled.PROJECT, session -> new IamStore(session).replaceTokens(List.of(moved)));

        Optional<IamToken> found = database.read(session -> new IamStore(session).findToken(moved.hash()));
        assertThat(found).contains(moved);
    }

    @Test
    void theAccessKeysOfAFixtureSetAreStored() {
        assertThat(accessKeys()).isNotEmpty().isEqualTo(bundled.accessKeys());
    }

    @Test
    void anAccessKeyWithTheSameNameIsReplaced() {
        String name = bundled.accessKeys().get(0).accessKey();
        AccessKey moved = new AccessKey(name, "another secret", "developer", Bundled.OTHER_PROJECT, null);

        database.write(Bundled.PROJECT, session -> new IamStore(session).replaceAccessKeys(List.of(moved)));

        assertThat(accessKeys()).containsExactly(moved);
    }

    private List<AccessKey> accessKeys() {
        return database.read(session -> session.list(
                "SELECT access_key, secret_key, user_name, project_id, security_token_sha256 FROM iam_access_key",
                row -> new AccessKey(
                        row.requiredText("access_key"),
                        row.requiredText("secret_key"),
                        row.requiredText("user_name"),
                        row.requiredText("project_id"),
                        row.text("security_token_sha256"))));
    }
}
