package dev.cceemulator.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Parses paths from users. */
final class UserPath {
    private UserPath() {}

    /** Expands a leading ~/, which shells do not expand in --database=~/file. */
    static String expandHome(String path) {
        return path.startsWith("~/") ? System.getProperty("user.home") + path.substring(1) : path;
    }

    /**
     * Reads a directory.
     *
     * @throws IllegalArgumentException if it does not exist
     */
    static Path directory(String text) {
        try {
            Path directory = Path.of(expandHome(text));
            if (!text.isBlank() && Files.isDirectory(directory)) {
                return directory;
            }
            if (Files.exists(directory) && !text.isBlank()) {
                throw new IllegalArgumentException("'" + text + "' is a file; expected a directory");
            }
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("'" + text + "' is not a path: " + e.getReason(), e);
        }
        throw new IllegalArgumentException("'" + text + "' does not exist");
    }
}
