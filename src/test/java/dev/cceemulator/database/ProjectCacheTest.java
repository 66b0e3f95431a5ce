package dev.cceemulator.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cceemulator.fixtures.FixtureMigration;
import dev.cceemulator.fixtures.FixtureSet;
import dev.cceemulator.project.Project;
import dev.cceemulator.project.ProjectStore;
import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.Databases;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is cache here is the name of a project; how often it was read from the database is counted. */
class ProjectCacheTest {
    private static final int BOUND = 10;

    private final Database database =
            Databases.open(DatabaseUrl.inMemory("cache-reads"), new FixtureMigration(FixtureSet.bundled()));
    private final ProjectCache<String, String> cache = database.newCache(BOUND, name -> 1);
    private final AtomicInteger reads = new AtomicInteger();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatDoesNotChangeIsReadOnce() {
        assertThat(name(Bundled.PROJECT)).isEqualTo("cn-north-4");
        assertThat(name(Bundled.PROJECT)).isEqualTo("cn-north-4");

        assertThat(reads).hasValue(1);
    }

    @Test
    void aWriteOfTheProjectDropsIt() {
        name(Bundled.PROJECT);

        rename("other");

        assertThat(name(Bundled.PROJECT)).isEqualTo("other");
        assertThat(reads).hasValue(2);
    }

    @Test
    void aWriteOfAnotherProjectDoesNot() {
        name(Bundled.OTHER_PROJECT);

        rename("other");

        name(Bundled.OTHER_PROJECT);
        assertThat(reads).hasValue(1);
    }

    @Test
    void whatIsKeptIsNotAnsweredWhileAWriteRuns() {
        name(Bundled.PROJECT);

        database.write(
                Bundled.PROJECT,
                session -> assertThat(cache.find(Bundled.PROJECT)).isEmpty());
    }

    @Test
    void whatIsReadWhileAWriteRunsIsNotKept() {
        database.write(
                Bundled.PROJECT, session -> assertThat(name(Bundled.PROJECT)).isEqualTo("cn-north-4"));

        assertThat(cache.find(Bundled.PROJECT)).isEmpty();
    }

    @Test
    void whatWasReadBeforeAWriteIsNeitherAnsweredNorKeptAfterIt() {
        String read = cache.load(
                Bundled.PROJECT,
                Bundled.PROJECT,
                () -> database.read(Bundled.PROJECT, session -> {
                    String name = stored(session, Bundled.PROJECT);
                    rename("other");
                    return name;
                }));

        assertThat(read).isEqualTo("other");
        assertThat(cache.find(Bundled.PROJECT)).isEmpty();
    }

    @Test
    void aWriteThatFailsLeavesNothingUnsettled() {
        assertThatThrownBy(() -> database.write(Bundled.PROJECT, session -> {
                    throw new IllegalStateException("on purpose");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("on purpose");

        name(Bundled.PROJECT);
        name(Bundled.PROJECT);

        assertThat(reads).hasValue(1);
    }

    @Test
    void noMoreIsKeptThanTheBoundAllows() {
        List<String> keys =
                IntStream.range(0, 5 * BOUND).mapToObj("key-%d"::formatted).toList();

        keys.forEach(key -> cache.load(Bundled.PROJECT, key, () -> key));

        assertThat(keys.stream().filter(key -> cache.find(key).isPresent())).hasSizeBetween(1, BOUND);
    }

    private String name(String project) {
        return cache.find(project)
                .orElseGet(() -> cache.load(
                        project, project, () -> database.read(project, session -> stored(session, project))));
    }

    private String stored(Session session, String project) {
        reads.incrementAndGet();
        return session.find("SELECT name FROM project WHERE project_id = ?", row -> row.requiredText("name"), project)
                .orElseThrow();
    }

    private void rename(String name) {
        database.write(
                Bundled.PROJECT,
                session -> new ProjectStore(session).replace(List.of(new Project(Bundled.PROJECT, name, null))));
    }
}
