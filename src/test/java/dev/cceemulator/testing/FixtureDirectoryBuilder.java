package dev.cceemulator.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a folder of fixtures, file by file. */
public final class FixtureDirectoryBuilder {
    public static final String PROJECT = Bundled.PROJECT;
    public static final String CLUSTER = Bundled.DOCUMENTED;
    public static final String CLUSTER_FOLDER = "projects/" + PROJECT + "/clusters/" + CLUSTER;
    public static final String CLUSTER_FILE = CLUSTER_FOLDER + "/cluster.json";
    public static final String WORKFLOWS_FILE = CLUSTER_FOLDER + "/upgradeworkflows.json";

    private final Path root;

    private FixtureDirectoryBuilder(Path root) {
        this.root = root;
    }

    public static FixtureDirectoryBuilder in(Path root) {
        return new FixtureDirectoryBuilder(root);
    }

    /** A body of the list whose items hold workflows, each {@code {"metadata": ...}}, written one after the other. */
    public static String list(String... workflows) {
        return "{\"items\": [" + String.join(",\n", workflows) + "]}";
    }

    /** The least that a workflow has. */
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

    public FixtureDirectoryBuilder folder(String path) {
        try {
            Files.createDirectories(root.resolve(path));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the one cluster of the one project has. */
    public FixtureDirectoryBuilder workflows(String json) {
        return file(WORKFLOWS_FILE, json);
    }

    /** The token that {@link RunningEmulator#authorized()} sends, for the one project. */
    public FixtureDirectoryBuilder token() {
        return file("identities.json", """
                {"users": [{"name": "developer"}],
                 "tokens": [{"token": "%s", "user": "developer", "project": "%s"}]}
                """.formatted(Bundled.TOKEN, PROJECT));
    }

    /** Where it all is. */
    public Path path() {
        return root;
    }
}
