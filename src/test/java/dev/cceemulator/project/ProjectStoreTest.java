package dev.cceemulator.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cceemulator.database.Database;
import dev.cceemulator.database.DatabaseUrl;
import dev.cceemulator.fixtures.FixtureMigration;
import dev.cceemulator.fixtures.FixtureSet;
import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.Databases;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProjectStoreTest {
    private final Database database =
            Databases.open(DatabaseUrl.of("jdbc:h2:mem:projects"), new FixtureMigration(FixtureSet.bundled()));

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aReplacedProjectLosesItsContentAndOthersDoNot() {
        database.write(
                Bundled.PROJECT,
                session -> new ProjectStore(session).replace(List.of(new Project(Bundled.PROJECT, "renamed", null))));

        assertThat(texts("SELECT name AS text FROM project WHERE project_id = ?", Bundled.PROJECT))
                .containsExactly("renamed");
        assertThat(texts("SELECT DISTINCT project_id AS text FROM cluster")).containsExactly(Bundled.OTHER_PROJECT);
    }

    private List<String> texts(String sql, Object... parameters) {
        return database.read(session -> session.list(sql, row -> row.requiredText("text"), parameters));
    }
}
