package dev.cceemulator.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cceemulator.fixtures.FixtureMigration;
import dev.cceemulator.fixtures.FixtureSet;
import dev.cceemulator.testing.Databases;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseOpeningTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            jdbc:h2:mem:opening                         | MODE              | REGULAR
            jdbc:h2:mem:opening;                        | MODE              | REGULAR
            jdbc:h2:mem:opening;MODE=PostgreSQL         | MODE              | PostgreSQL
            jdbc:h2:mem:opening                         | DATABASE_TO_UPPER | true
            jdbc:h2:mem:opening;DATABASE_TO_UPPER=FALSE | DATABASE_TO_UPPER | false
            """)
    void aUrlIsOpenedWithItsSettings(String url, String setting, String value) {
        try (Database database = open(url)) {
            assertThat(found(
                            database,
                            "SELECT SETTING_VALUE AS found FROM INFORMATION_SCHEMA.SETTINGS WHERE SETTING_NAME = '"
                                    + setting + "'"))
                    .isEqualTo(value);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"USER=sa;PASSWORD=secret", "USER=sa"})
    void aUrlIsOpenedAsItsUser(String credentials) {
        try (Database database = open("jdbc:h2:mem:opening;" + credentials)) {
            assertThat(found(database, "SELECT CURRENT_USER AS found")).isEqualTo("SA");
        }
    }

    @Test
    void aPasswordWithoutAUserIsAskedFor() {
        String url = "jdbc:h2:mem:opening";
        try (Database database = open(url + ";PASSWORD=secret")) {
            assertThat(database.isAlive()).isTrue();
            assertThatThrownBy(() -> DriverManager.getConnection(url, "", "other"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("Wrong user name or password");
        }
    }

    @Test
    void aDatabaseIsMadeWithTheFoldersItNeeds(@TempDir Path folder) {
        open(folder + "/a/b/emulator").close();

        assertThat(folder.resolve("a/b/emulator.mv.db")).isRegularFile();
    }

    @Test
    void aDatabaseWithUserAndPasswordIsOpenedAgain(@TempDir Path folder) {
        String url = "jdbc:h2:file:" + folder.resolve("emulator") + ";USER=sa;PASSWORD=secret";
        open(url).close();

        try (Database database = open(url)) {
            assertThat(database.isAlive()).isTrue();
        }
    }

    @Test
    void aWrongPasswordIsToldWithoutRepeatingIt(@TempDir Path folder) {
        String url = "jdbc:h2:file:" + folder.resolve("emulator");
        open(url + ";USER=sa;PASSWORD=secret").close();

        assertRefused(
                url + ";USER=sa;PASSWORD=guess",
                "The database " + url + " cannot be opened: Wrong user name or password");
    }

    @Test
    void aUrlThatH2RefusesIsToldWithoutItsPassword() {
        assertRefused(
                "jdbc:h2:emulator;PASSWORD=secret",
                "The database jdbc:h2:emulator cannot be opened: A file path that is implicitly relative to the current"
                        + " working directory is not allowed in the database URL \"jdbc:h2:emulator\". Use an absolute"
                        + " path, ~/name, ./name, or the baseDir setting instead.");
    }

    @Test
    void aDatabaseInMemoryIsGoneWhenItIsClosed() {
        Databases.open(DatabaseUrl.inMemory("short-lived"), bundled()).close();

        assertThatThrownBy(() -> open("jdbc:h2:mem:short-lived;IFEXISTS=TRUE"))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("not found");
    }

    @Test
    void aDamagedFileIsToldInOneLine(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("damaged.mv.db"), new byte[20_000]);

        assertRefused(
                file.toString(),
                "The database " + file + " is not a database that this version can read. Use another file.");
    }

    @Test
    void aFileThatIsNoDatabaseIsToldInOneLine(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("notes.mv.db"), "not a database");

        assertRefused(file.toString(), unreadable(file));
    }

    @Test
    void aPathBelowAFileIsToldInOneLine(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertRefused(file + "/emulator", unreadable(file.resolve("emulator.mv.db")));
    }

    @Test
    void aFileThatSomebodyElseHasLockedIsToldInOneLine(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("emulator.mv.db");
        open(file.toString()).close();

        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertRefused(
                    file.toString(),
                    "The database " + file + " is in use by another process. Stop that one or use another file.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"emulator", "emulator.mv.db"})
    void aFileThatAnotherEmulatorOfThisProcessHasIsToldInOneLine(String other, @TempDir Path folder) {
        Path file = folder.resolve("emulator");

        try (Database first = open(file.toString())) {
            assertThat(first.isAlive()).isTrue();
            assertRefused(
                    folder.resolve(other).toString(),
                    "The database " + file + ".mv.db is in use by another emulator of this process. Close that one, or"
                            + " use another database.");
        }

        open(file.toString()).close();
    }

    @Test
    void aDatabaseOfAnotherProgramIsLeftAlone(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("other.mv.db");
        execute(folder.resolve("other"), "CREATE TABLE customer (id INT)");

        assertRefused(
                file.toString(),
                "The database " + file + " belongs to another program: it has tables, but none of the emulator's."
                        + " Use another file.");
    }

    @Test
    void aDatabaseWhoseMigrationsAreNotOursIsToldInOneLine(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("edited.mv.db");
        open(file.toString()).close();
        execute(
                folder.resolve("edited"),
                "UPDATE \"flyway_schema_history\" SET \"version\" = '1', \"type\" = 'SQL', \"checksum\" = 1"
                        + " WHERE \"installed_rank\" = 1");

        assertRefused(
                file.toString(),
                "The database " + file
                        + " cannot be brought up to date: Migration checksum mismatch for migration version 1");
    }

    @Test
    void aDatabaseOfANewerVersionIsLeftToThat(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("newer.mv.db");
        open(file.toString()).close();
        execute(folder.resolve("newer"), """
                INSERT INTO "flyway_schema_history" ("installed_rank", "version", "description", "type", "script",
                    "checksum", "installed_by", "execution_time", "success")
                VALUES (100, '1000', 'newer', 'SQL', 'V1000__newer.sql', 1, '', 0, TRUE)""");

        assertRefused(
                file.toString(),
                "The database " + file + " was written by a newer version of the emulator. Use that, or another file.");
    }

    @Test
    void nothingIsLeftOpenWhenOpeningFails(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("other");
        execute(file, "CREATE TABLE customer (id INT)");
        assertThatThrownBy(() -> open(file.toString())).isInstanceOf(DatabaseException.class);

        try (FileChannel channel = FileChannel.open(folder.resolve("other.mv.db"), StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            assertThat(lock).isNotNull();
        }
    }

    @Test
    void noFileIsWrittenButTheDatabase(@TempDir Path folder) throws Exception {
        open(folder.resolve("emulator").toString()).close();

        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("emulator.mv.db"));
        }
    }

    private static void assertRefused(String setting, String message) {
        assertThatThrownBy(() -> open(setting))
                .isInstanceOf(DatabaseException.class)
                .hasMessage(message);
    }

    private static String unreadable(Path file) {
        return "The database " + file + " cannot be read or written: it is damaged, or its folder is closed to the"
                + " emulator. Use another file.";
    }

    private static Database open(String setting) {
        return Databases.open(DatabaseUrl.of(setting), bundled());
    }

    private static FixtureMigration bundled() {
        return new FixtureMigration(FixtureSet.bundled());
    }

    private static void execute(Path database, String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String found(Database database, String query) {
        return database.read(session -> session.find(query, row -> row.requiredText("found")))
                .orElseThrow();
    }
}
