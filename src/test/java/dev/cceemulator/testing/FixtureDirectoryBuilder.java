package dev.cceemulator.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a directory of fixtures, file by file. */
public final class FixtureDirectoryBuilder {
    public static final String PROJECT = Bundled.PROJECT;
    public static final String CLUSTER = Bundled.DOCUMENTED;
    public static final String CLUSTER_DIRECTORY = "projects/" + PROJECT + "/clusters/" + CLUSTER;
    public static final String CLUSTER_FILE = CLUSTER_DIRECTORY + "/cluster.json";
    public static final String WORKFLOWS_FILE = CLUSTER_DIRECTORY + "/upgradeworkflows.json";

    private final Path root;

    private FixtureDirectoryBuilder(Path root) {
        this.root = root;
    }

    public static FixtureDirectoryBuilder in(Path root) {
        return new FixtureDirectoryBuilder(root);
    }

    /** The body of a list with workflows, each {@code {"metadata": ...}}. */
    public static String list(String... workflows) {
        return "{\"items\": [" + String.join(",\n", workflows) + "]}";
    }

    /** A workflow with only the required fields. */
    public static String workflow(String uid, String createdAt) {
        return "{\"metadata\": {\"uid\": \"%s\", \"creationTimestamp\": \"%s\"}}".formatted(uid, createdAt);
    }

    public FixtureDirectoryBuilder file(String path, String content) {
        return file(path, content.getBytes(StandardCharsets.UTF_8));
    }

    public FixtureDirectoryBuilder file(String path, byte[] content) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public FixtureDirectoryBuilder directory(String path) {
        try {
            Files.createDirectories(root.resolve(path));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The workflows of the only cluster in the only project. */
    public FixtureDirectoryBuilder workflows(String json) {
        return file(WORKFLOWS_FILE, json);
    }

    /** The token that {@link RunningEmulator#authorized()} sends, for the only project. */
    public FixtureDirectoryBuilder token() {
        return file("identities.json", """
                {"users": [{"name": "developer"}],
                 "tokens": [{"token": "%s", "user": "developer", "project": "%s"}]}
                """.formatted(Bundled.TOKEN, PROJECT));
    }

    /** The path of the directory. */
    public Path path() {
        return root;
    }
}
