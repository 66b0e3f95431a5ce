package dev.cceemulator.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Paths as users write them. */
final class UserPath {
    private UserPath() {}

    /** A shell leaves the ~ of --database=~/file as it is, and nobody wants a folder of that name. */
    static String expanded(String path) {
        return path.startsWith("~/") ? System.getProperty("user.home") + path.substring(1) : path;
    }

    /**
     * Reads a folder.
     *
     * @throws IllegalArgumentException if it does not exist
     */
    static Path folder(String text) {
        try {
            Path folder = Path.of(expanded(text));
            if (!text.isBlank() && Files.isDirectory(folder)) {
                return folder;
            }
            if (Files.exists(folder) && !text.isBlank()) {
                throw new IllegalArgumentException("'" + text + "' is a file; expected a folder");
            }
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("'" + text + "' is not a path: " + e.getReason(), e);
        }
        throw new IllegalArgumentException("'" + text + "' is not a folder that exists");
    }
}
