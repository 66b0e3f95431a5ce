package dev.cceemulator.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cceemulator.fixtures.FixtureMigration;
import dev.cceemulator.fixtures.FixtureSet;
import dev.cceemulator.iam.IamStore;
import dev.cceemulator.iam.IamUser;
import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.Databases;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TransactionTest {
    private static final String COUNT = "SELECT user_name FROM iam_user WHERE user_name LIKE ?";

    private final Database database =
            Databases.open(DatabaseUrl.of("jdbc:h2:mem:transactions"), new FixtureMigration(FixtureSet.bundled()));

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aWriteTakesEffect() {
        database.write(Bundled.PROJECT, session -> addUser(session, "new-1"));

        assertThat(database.read(TransactionTest::newUsers)).containsExactly("new-1");
    }

    @Test
    void aWriteThatFailsHasNoEffect() {
        assertThatThrownBy(() -> database.write(Bundled.PROJECT, session -> {
                    addUser(session, "new-1");
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");

        assertThat(database.read(TransactionTest::newUsers)).isEmpty();
    }

    @Test
    void aWriteThatTheDatabaseRefusesHasNoEffect() {
        assertThatThrownBy(() -> database.write(Bundled.PROJECT, session -> {
                    addUser(session, "new-1");
                    session.executeBatch("INSERT INTO iam_user (user_name) VALUES (?)", List.of("new-1"), name ->
                            new Object[] {name});
                }))
                .isInstanceOf(DatabaseException.class)
                .hasMessage("Failed: INSERT INTO iam_user (user_name) VALUES (?)");

        assertThat(database.read(TransactionTest::newUsers)).isEmpty();
    }

    @Test
    void aReadSeesOneStateWhateverIsWrittenMeanwhile() {
        List<List<String>> seen = database.read(session -> {
            List<String> before = newUsers(session);
            database.write(Bundled.PROJECT, other -> addUser(other, "new-1"));
            return List.of(before, newUsers(session));
        });

        assertThat(seen).containsExactly(List.of(), List.of());
    }

    @Test
    void thatHoldsForTablesThatAreAskedForLaterToo() {
        List<String> seen = database.read(session -> {
            session.list("SELECT project_id FROM project_clock", row -> row.requiredText("project_id"));
            database.write(Bundled.PROJECT, other -> addUser(other, "new-1"));
            return newUsers(session);
        });

        assertThat(seen).isEmpty();
    }

    @Test
    void aReadOfAProjectIsRunOnceWhereNobodyChangesTheProject() {
        AtomicInteger runs = new AtomicInteger();

        List<String> seen = database.read(Bundled.PROJECT, session -> {
            runs.incrementAndGet();
            database.write(Bundled.OTHER_PROJECT, other -> addUser(other, "new-1"));
            return newUsers(session);
        });

        assertThat(seen).containsExactly("new-1");
        assertThat(runs).hasValue(1);
    }

    @Test
    void aReadOfAProjectThatChangesMeanwhileSeesOneState() {
        AtomicInteger runs = new AtomicInteger();

        List<List<String>> seen = database.read(Bundled.PROJECT, session -> {
            List<String> before = newUsers(session);
            String next = "new-" + runs.incrementAndGet();
            database.write(Bundled.PROJECT, other -> addUser(other, next));
            return List.of(before, newUsers(session));
        });

        assertThat(seen).containsExactly(List.of("new-1"), List.of("new-1"));
        assertThat(runs).hasValue(2);
    }

    @Test
    void whatAReadStumblesOverIsForgottenWhereTheProjectChangedMeanwhile() {
        AtomicInteger runs = new AtomicInteger();

        List<String> seen = database.read(Bundled.PROJECT, session -> {
            if (runs.incrementAndGet() == 1) {
                database.write(Bundled.PROJECT, other -> addUser(other, "new-1"));
                throw new IllegalStateException("half of it is missing");
            }
            return newUsers(session);
        });

        assertThat(seen).containsExactly("new-1");
    }

    @Test
    void whatAReadStumblesOverIsToldWhereNobodyChangesTheProject() {
        assertThatThrownBy(() -> database.read(Bundled.PROJECT, session -> {
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");
    }

    @Test
    void aClosedDatabaseIsNotAlive() {
        database.close();

        assertThat(database.isAlive()).isFalse();
    }

    @Test
    void closingTwiceIsHarmless() {
        database.close();
        database.close();

        assertThat(database.isAlive()).isFalse();
    }

    private static void addUser(Session session, String name) {
        new IamStore(session).replaceUsers(List.of(IamUser.named(name)));
    }

    private static List<String> newUsers(Session session) {
        return session.list(COUNT, row -> row.requiredText("user_name"), "new-%");
    }
}
