package dev.cceemulator.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseUrlTest {
    private static final String SETTINGS =
            ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0;TRACE_LEVEL_FILE=0;LOCK_TIMEOUT=10000;PAGE_SIZE=2048;MAX_COMPACT_TIME=2000";

    @ParameterizedTest
    @ValueSource(strings = {"emulator", "emulator.mv.db", "./emulator", "other/../emulator.mv.db"})
    void aPathIsAFileWithOrWithoutItsEnding(String name, @TempDir Path folder) {
        DatabaseUrl url = DatabaseUrl.of(folder + "/" + name);

        assertThat(url)
                .isEqualTo(new DatabaseUrl(
                        "jdbc:h2:file:" + folder.resolve("emulator") + SETTINGS,
                        folder.resolve("emulator.mv.db") + ""));
    }

    @Test
    void aRelativePathIsOneOfTheWorkingFolder() {
        DatabaseUrl url = DatabaseUrl.of("data/emulator");

        assertThat(url.shown())
                .isEqualTo(Path.of("data", "emulator.mv.db").toAbsolutePath().toString());
    }

    @Test
    void aFolderIsRefusedWithAFileThatWouldDo(@TempDir Path folder) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DatabaseUrl.of(folder.toString()))
                .withMessage(folder + " is a directory; name a file in it, such as " + folder.resolve("emulator"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            jdbc:h2:mem:x,                          jdbc:h2:mem:x;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0;TRACE_LEVEL_FILE=0;LOCK_TIMEOUT=10000;PAGE_SIZE=2048;MAX_COMPACT_TIME=2000
            JDBC:H2:mem:x,                          jdbc:h2:mem:x;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0;TRACE_LEVEL_FILE=0;LOCK_TIMEOUT=10000;PAGE_SIZE=2048;MAX_COMPACT_TIME=2000
            jdbc:h2:mem:x;MODE=PostgreSQL,          jdbc:h2:mem:x;MODE=PostgreSQL;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0;TRACE_LEVEL_FILE=0;LOCK_TIMEOUT=10000;PAGE_SIZE=2048;MAX_COMPACT_TIME=2000
            jdbc:h2:mem:x;write_delay=9,            jdbc:h2:mem:x;write_delay=9;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;LOCK_TIMEOUT=10000;PAGE_SIZE=2048;MAX_COMPACT_TIME=2000
            jdbc:h2:mem:x;DB_CLOSE_ON_EXIT=TRUE;TRACE_LEVEL_FILE=1, jdbc:h2:mem:x;DB_CLOSE_ON_EXIT=TRUE;TRACE_LEVEL_FILE=1;WRITE_DELAY=0;LOCK_TIMEOUT=10000;PAGE_SIZE=2048;MAX_COMPACT_TIME=2000
            """)
    void anH2UrlKeepsItsSettingsAndGetsThoseThatItLacks(String given, String used) {
        DatabaseUrl url = DatabaseUrl.of(given);

        assertThat(url.jdbc()).isEqualTo(used);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:h2:mem:", "jdbc:h2:mem:;MODE=PostgreSQL"})
    void aDatabaseInMemoryNeedsAName(String setting) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DatabaseUrl.of(setting))
                .withMessage("a database in memory needs a name, or each connection has one of its own: try"
                        + " jdbc:h2:mem:emulator");
    }

    @Test
    void aPathThatEndsAsAFolderIsRefused(@TempDir Path folder) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DatabaseUrl.of(folder + "/data/"))
                .withMessageContaining("data is a directory; name a file in it");
    }

    @Test
    void aUrlIsShownWithoutItsSettings() {
        DatabaseUrl url = DatabaseUrl.of("jdbc:h2:mem:x;USER=sa;PASSWORD=secret");

        assertThat(url.shown()).isEqualTo("jdbc:h2:mem:x");
    }

    @Test
    void anotherDatabaseIsRefusedWithoutItsSettings() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DatabaseUrl.of("jdbc:postgresql://user:secret@host/db?password=secret"))
                .withMessage("only H2 is supported: expected a file path or a URL that begins with jdbc:h2:, got"
                        + " one that begins with jdbc:postgresql:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "emulator;INIT=RUNSCRIPT FROM 'x'"})
    void whatCannotBeAPathIsRefused(String setting) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DatabaseUrl.of(setting))
                .withMessage("a database path must not be blank or hold a ';', got '" + setting + "'");
    }
}
