package dev.cceemulator.iam;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cceemulator.database.Database;
import dev.cceemulator.database.DatabaseUrl;
import dev.cceemulator.database.Session;
import dev.cceemulator.fixtures.FixtureMigration;
import dev.cceemulator.fixtures.FixtureSet;
import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.Databases;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is read of a credential is kept as long as its project is as it was. */
class CredentialCacheTest {
    private static final String KEY = "EXAMPLEACCESSKEY";

    private final Database database =
            Databases.open(DatabaseUrl.inMemory("credential-cache"), new FixtureMigration(FixtureSet.bundled()));
    private int reads;

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aCredentialIsNotReadAgainWhileItsProjectDoesNotChange() {
        CredentialCache<AccessKey> cache = cache();
        Optional<AccessKey> first = cache.find(KEY);
        int readsOfOne = reads;

        assertThat(cache.find(KEY)).isEqualTo(first).isPresent();
        assertThat(reads).isEqualTo(readsOfOne);
    }

    @Test
    void aCredentialIsReadAgainOnceItsProjectHasChanged() {
        CredentialCache<AccessKey> cache = cache();
        cache.find(KEY);

        database.write(
                Bundled.PROJECT,
                session -> new IamStore(session)
                        .replaceAccessKeys(List.of(new AccessKey(KEY, "another", "developer", Bundled.PROJECT, null))));

        assertThat(cache.find(KEY)).map(AccessKey::secretKey).contains("another");
    }

    @Test
    void anUnknownKeyIsReadEachTime() {
        CredentialCache<AccessKey> cache = cache();
        assertThat(cache.find("NEWKEY")).isEmpty();

        database.write(
                Bundled.PROJECT,
                session -> new IamStore(session)
                        .replaceAccessKeys(
                                List.of(new AccessKey("NEWKEY", "secret", "developer", Bundled.PROJECT, null))));

        assertThat(cache.find("NEWKEY")).isPresent();
    }

    @Test
    void aCredentialWithoutAProjectIsReadEachTime() {
        CredentialCache<IamToken> cache = new CredentialCache<>(database, this::ofDomain, IamToken::projectId);

        assertThat(cache.find("hash")).isPresent();
        assertThat(cache.find("hash")).isPresent();
        assertThat(reads).isEqualTo(2);
    }

    private CredentialCache<AccessKey> cache() {
        return new CredentialCache<>(database, this::read, AccessKey::projectId);
    }

    private Optional<AccessKey> read(Session session, String name) {
        reads++;
        return new IamStore(session).findAccessKey(name);
    }

    private Optional<IamToken> ofDomain(Session session, String hash) {
        reads++;
        return Optional.of(new IamToken(hash, "developer", null, null, null, false));
    }
}
