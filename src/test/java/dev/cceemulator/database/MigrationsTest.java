package dev.cceemulator.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A migration that has landed may stand in somebody's database: change the schema with a new one. */
class MigrationsTest {
    private static final Path FOLDER = Path.of("db", "migration");

    private static final Map<String, String> LANDED = Map.of(
            "V1__create_tables.sql", "97f11384a54479e3bb5c828de662634c977d750318f1cb4d56edc142aaf99f3e",
            "V2__add_security_tokens.sql", "66342b67904c7e1f00d2fd518481f6000873385e18a11cd515f1cb71be31211a",
            "V3__add_project_dialect.sql", "f9ae66826158fbf14f82bf33341860edd399be1a97f4a64d33f2d7d228646b11",
            "V4__add_passwords_and_domains.sql", "c977691eef368bfc586ed19528356a9d5da92afa6957964c54547e7f7e903a03",
            "V5__add_tasks_and_clocks.sql", "8eed60622af51cfaa428875d6106918eaf393fc2eef47d747b00a3f8acd00846");

    @Test
    void aLandedMigrationIsNeverEdited() throws Exception {
        assertThat(checksums()).containsExactlyInAnyOrderEntriesOf(LANDED);
    }

    @Test
    void aMigrationIsNamedByWhatItDoes() throws Exception {
        assertThat(checksums().keySet()).allMatch(name -> name.matches("V\\d+__[a-z]+(_[a-z]+)+\\.sql"));
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
