package dev.cceemulator.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cceemulator.database.Database;
import dev.cceemulator.database.DatabaseUrl;
import dev.cceemulator.fixtures.FixtureMigration;
import dev.cceemulator.fixtures.FixtureSet;
import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.Databases;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How H2 finds the points of several workflows, in a project that has more. */
class StepsQueryTest {
    private static final String[] TWO_WORKFLOWS = {
        "0f7a3c96-d412-4e8b-a05d-1c6e9b2f8a06", "91b6f8d3-5e20-4a7c-8d49-2f0c7e5b1a08"
    };
    private static final int POINTS_EACH = 4;

    private final Database database =
            Databases.open(DatabaseUrl.of("jdbc:h2:mem:steps"), new FixtureMigration(FixtureSet.bundled()));

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void onlyThePointsOfTheseWorkflowsAreRead() {
        String plan = one("EXPLAIN ANALYZE " + WorkflowStepStore.POINTS + WorkflowStepStore.OF_SEVERAL);

        List<Integer> scanned = Pattern.compile("scanCount: (\\d+)")
                .matcher(plan)
                .results()
                .map(count -> Integer.valueOf(count.group(1)))
                .toList();
        assertThat(scanned).as(plan).hasSize(2).allMatch(count -> count <= TWO_WORKFLOWS.length * (POINTS_EACH + 1));
    }

    private String one(String sql) {
        return database.read(session -> session.list(sql, row -> row.getString(1), TWO_WORKFLOWS, Bundled.PROJECT)
                .get(0));
    }
}
