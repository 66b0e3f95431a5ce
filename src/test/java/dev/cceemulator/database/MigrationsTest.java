package dev.cceemulator.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cceemulator.fixtures.FixtureMigration;
import dev.cceemulator.fixtures.FixtureSet;
import dev.cceemulator.testing.Databases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A migration that has landed may stand in somebody's database: change the schema with a new one. What new databases begin
 * with (B) is no exception, as others have begun with it too.
 */
class MigrationsTest {
    private static final Path FOLDER = Path.of("db", "migration");

    private static final Map<String, String> LANDED = Map.of(
            "B6__create_tables.sql", "093606c99c270b31a17bcb105c8f415e06f3099553b74f43094023f633c7ea3f",
            "B5__create_tables.sql", "769d81696b6d3e04396ba5bec975f1da14d767e194c45767af96177201fee4c2",
            "V1__create_tables.sql", "97f11384a54479e3bb5c828de662634c977d750318f1cb4d56edc142aaf99f3e",
            "V2__add_security_tokens.sql", "66342b67904c7e1f00d2fd518481f6000873385e18a11cd515f1cb71be31211a",
            "V3__add_project_dialect.sql", "f9ae66826158fbf14f82bf33341860edd399be1a97f4a64d33f2d7d228646b11",
            "V4__add_passwords_and_domains.sql", "c977691eef368bfc586ed19528356a9d5da92afa6957964c54547e7f7e903a03",
            "V5__add_tasks_and_clocks.sql", "d2e448e9d0a05a7db8bcb4fa34df7c7383dc6ac08855037b20bc3158521f8a60",
            "V6__keep_points_and_lines_with_their_workflow.sql",
                    "b02b38b74d32db42ac9e61097285e12e3b60152c12e916a78351e6aa24d99b94");

    @Test
    void aLandedMigrationIsNeverEdited() throws Exception {
        assertThat(checksums()).containsExactlyInAnyOrderEntriesOf(LANDED);
    }

    @Test
    void aMigrationIsNamedByWhatItDoes() throws Exception {
        assertThat(checksums().keySet()).allMatch(name -> name.matches("[BV]\\d+__[a-z]+(_[a-z]+)+\\.sql"));
    }

    @Test
    void aNewDatabaseHasTheTablesThatAllMigrationsComeTo() throws Exception {
        Set<String> begunAnew = tablesAfter(Stream.concat(Stream.of("B6__create_tables.sql"), versionsAfter(6)));

        assertThat(begunAnew).anyMatch(statement -> statement.contains("UPGRADE_WORKFLOW_NEWEST_IX"));
        assertThat(begunAnew).isEqualTo(tablesAfter(versionsAfter(0)));
    }

    /** The names of the versioned migrations above one, in their order. */
    private static Stream<String> versionsAfter(int version) {
        return LANDED.keySet().stream()
                .filter(name -> name.startsWith("V") && number(name) > version)
                .sorted(Comparator.comparingInt(MigrationsTest::number));
    }

    private static int number(String migration) {
        return Integer.parseInt(migration.substring(1, migration.indexOf('_')));
    }

    /** As H2 writes them down, in whatever order they were made. */
    private static Set<String> tablesAfter(Stream<String> migrations) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
                Statement statement = connection.createStatement()) {
            for (String migration : migrations.toList()) {
                statement.execute("RUNSCRIPT FROM '" + FOLDER.resolve(migration) + "'");
            }
            Set<String> statements = new HashSet<>();
            try (ResultSet script = statement.executeQuery("SCRIPT NODATA NOPASSWORDS NOSETTINGS")) {
                while (script.next()) {
                    statements.add(script.getString(1));
                }
            }
            return statements;
        }
    }

    @Test
    void aDatabaseThatBeganWithTheFirstMigrationGoesOnWithTheOthers(@TempDir Path folder) throws Exception {
        DatabaseUrl file = DatabaseUrl.of(folder.resolve("emulator").toString());
        beginWith("V1__create_tables.sql", file, folder.resolve("migrations"));

        try (Database database = Databases.open(file, new FixtureMigration(FixtureSet.bundled()))) {
            assertThat(texts(
                            database,
                            "SELECT \"script\" AS text FROM \"flyway_schema_history\" ORDER BY \"installed_rank\""))
                    .filteredOn(script -> script.endsWith(".sql"))
                    .containsExactlyElementsOf(versionsAfter(0).toList());
            assertThat(texts(database, "SELECT name AS text FROM project ORDER BY name"))
                    .contains("kept");
        }
    }

    @Test
    void pointsAndLinesMoveIntoTheRowOfTheirWorkflow(@TempDir Path folder) throws Exception {
        DatabaseUrl file = DatabaseUrl.of(folder.resolve("emulator").toString());
        beginWith("B5__create_tables.sql", file, folder.resolve("migrations"));
        execute(file, """
                INSERT INTO cluster (project_id, cluster_id, phase) SELECT project_id, 'c', 'AVAILABLE' FROM project;
                INSERT INTO upgrade_workflow (project_id, workflow_uid, cluster_id, created_at, has_spec, has_status,
                        has_points, has_lines)
                    SELECT project_id, uid, 'c', TIMESTAMP WITH TIME ZONE '2024-01-01 00:00:00+00', FALSE, TRUE, points, lines
                    FROM project, (VALUES ('both', TRUE, TRUE), ('empty', TRUE, TRUE), ('none', FALSE, FALSE))
                        AS workflow(uid, points, lines);
                INSERT INTO workflow_point (project_id, workflow_uid, ordinal, task_type, task_id, status, started_at)
                    SELECT project_id, 'both', ordinal, type, id, status, started_at
                    FROM project, (VALUES (1, 'CLUSTER', NULL, NULL, NULL), (0, 'PRE_CHECK', 't', 'SUCCESS',
                            TIMESTAMP WITH TIME ZONE '2024-01-01 00:00:00.000001+00'))
                        AS point(ordinal, type, id, status, started_at);
                INSERT INTO workflow_line (project_id, workflow_uid, ordinal, start_task_type, end_task_type, critical)
                    SELECT project_id, 'both', ordinal, start_type, end_type, critical
                    FROM project, (VALUES (1, 'SNAPSHOT', 'CLUSTER', TRUE), (0, 'PRE_CHECK', 'SNAPSHOT', NULL))
                        AS line(ordinal, start_type, end_type, critical)""");

        try (Database database = Databases.open(file, new FixtureMigration(FixtureSet.bundled()))) {
            assertThat(texts(database, """
                    SELECT CONCAT_WS(' ', workflow_uid, point_task_types, point_task_ids, point_statuses,
                        point_started_at, point_ended_at, point_expires_at,
                        line_start_task_types, line_end_task_types, line_critical) AS text
                    FROM upgrade_workflow WHERE cluster_id = 'c' ORDER BY insertion_seq"""))
                    .containsExactly(
                            "both [PRE_CHECK, CLUSTER] [t, null] [SUCCESS, null]"
                                    + " [2024-01-01 00:00:00.000001+00, null] [null, null] [null, null]"
                                    + " [PRE_CHECK, SNAPSHOT] [SNAPSHOT, CLUSTER] [null, TRUE]",
                            "empty [] [] [] [] [] [] [] [] []",
                            "none");
        }
    }

    /** As an emulator did that had this migration alone, and filled the tables afterwards. */
    private static void beginWith(String migration, DatabaseUrl file, Path migrations) throws Exception {
        Files.createDirectory(migrations);
        Files.copy(FOLDER.resolve(migration), migrations.resolve(migration));
        Flyway.configure()
                .dataSource(file.jdbc(), null, null)
                .locations("filesystem:" + migrations)
                .load()
                .migrate();
        execute(file, "INSERT INTO project (project_id, name) VALUES ('" + "e".repeat(32) + "', 'kept')");
        execute(file, """
                INSERT INTO "flyway_schema_history" ("installed_rank", "description", "type", "script", "checksum",
                    "installed_by", "execution_time", "success")
                VALUES (2, 'fixtures', 'JDBC', 'dev.cceemulator.fixtures.FixtureMigration', 1, '', 0, TRUE)""");
    }

    private static void execute(DatabaseUrl file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(file.jdbc());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> texts(Database database, String query) {
        return database.read(session -> session.list(query, row -> row.requiredText("text")));
    }

    private static Map<String, String> checksums() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.collect(Collectors.toMap(file -> file.getFileName().toString(), MigrationsTest::sha256));
        }
    }

    private static String sha256(Path file) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(digest);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
