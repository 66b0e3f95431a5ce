package dev.cceemulator.database;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Where the database is: in memory, in a file, or wherever an H2 URL says.
 *
 * @param jdbc the JDBC URL with the settings that the emulator relies on
 * @param shown how to name the database in a message
 */
public record DatabaseUrl(String jdbc, String shown) {
    private static final String H2 = "jdbc:h2:";
    private static final String NAMELESS = H2 + "mem:";
    private static final String FILE_SUFFIX = ".mv.db";

    /**
     * Without WRITE_DELAY=0, H2 loses commits that it had acknowledged when the process is killed. Its shutdown hook is
     * off because it would race the emulator's own. Its log file would hold stack traces of what the emulator reports in
     * one line, and is itself the cause of one where it cannot be written. A lock is held for less than a millisecond, so
     * that a transaction waits long for one only on a machine that is overloaded, and should not fail then. Each commit
     * writes whole pages: with pages of 2 KB in place of 16 the file grows half as fast. Compaction at close ends when
     * there is nothing left to do, but H2's limit of 200 ms is too short for what a busy minute leaves.
     */
    private static final List<String> SETTINGS = List.of(
            "DB_CLOSE_ON_EXIT=FALSE",
            "WRITE_DELAY=0",
            "TRACE_LEVEL_FILE=0",
            "LOCK_TIMEOUT=10000",
            "PAGE_SIZE=2048",
            "MAX_COMPACT_TIME=2000");

    /** A database in memory that lives until it is closed. Each name is a database of its own within the JVM. */
    public static DatabaseUrl inMemory(String name) {
        return new DatabaseUrl(withSettings(H2 + "mem:" + name), "in memory");
    }

    /**
     * Reads what a user gave.
     *
     * @param setting the path of a database file, with or without H2's own ending, or a {@code jdbc:h2:} URL
     * @throws IllegalArgumentException if it is neither; the message says what would be right
     */
    public static DatabaseUrl of(String setting) {
        if (beginsWith(setting, H2)) {
            return ofUrl(H2 + setting.substring(H2.length()));
        }
        if (beginsWith(setting, "jdbc:")) {
            throw new IllegalArgumentException("only H2 is supported: expected a file path or a URL that begins with "
                    + H2 + ", got one that begins with " + setting.replaceFirst("(?s)(jdbc:[^:]*:?).*", "$1"));
        }
        return ofFile(setting);
    }

    /** H2 itself wants small letters; in capitals it would be taken for the name of a file. */
    private static boolean beginsWith(String setting, String prefix) {
        return setting.regionMatches(true, 0, prefix, 0, prefix.length());
    }

    private static DatabaseUrl ofUrl(String url) {
        String shown = url.split(";", 2)[0];
        if (shown.equals(NAMELESS)) {
            throw new IllegalArgumentException("a database in memory needs a name, or each connection has one of its"
                    + " own: try " + NAMELESS + "emulator");
        }
        return new DatabaseUrl(withSettings(url), shown);
    }

    private static DatabaseUrl ofFile(String setting) {
        if (setting.isBlank() || setting.contains(";")) {
            throw new IllegalArgumentException(
                    "a database path must not be blank or hold a ';', got '" + setting + "'");
        }
        Path path;
        try {
            path = Path.of(setting).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("'" + setting + "' is not a path: " + e.getReason(), e);
        }
        if (Files.isDirectory(path) || setting.endsWith("/")) {
            throw new IllegalArgumentException(
                    path + " is a directory; name a file in it, such as " + path.resolve("emulator"));
        }
        String file = path.toString();
        String stem = file.endsWith(FILE_SUFFIX) ? file.substring(0, file.length() - FILE_SUFFIX.length()) : file;
        return new DatabaseUrl(withSettings(H2 + "file:" + stem), stem + FILE_SUFFIX);
    }

    /** Whether it is in a file that this process has for itself. */
    public boolean isFile() {
        return !jdbc.matches("jdbc:h2:(mem|tcp|ssl):.*");
    }

    /** The file as H2 names it, which is not always a path. */
    String file() {
        return jdbc.split(";", 2)[0].substring(H2.length()) + FILE_SUFFIX;
    }

    /** The JDBC URL for opening the database again, which must not make an empty one where the file is gone. */
    String existing() {
        return withSetting(jdbc, "IFEXISTS=TRUE");
    }

    private static String withSettings(String url) {
        return SETTINGS.stream().reduce(url, DatabaseUrl::withSetting);
    }

    /** Adds a setting, unless the URL has a value for it. */
    private static String withSetting(String url, String setting) {
        String name = ";" + setting.substring(0, setting.indexOf('=') + 1);
        return url.toUpperCase(Locale.ROOT).contains(name) ? url : url + ";" + setting;
    }
}
