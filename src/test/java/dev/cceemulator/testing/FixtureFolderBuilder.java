package dev.cceemulator.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a folder of fixtures, file by file. */
public final class FixtureFolderBuilder {
    public static final String PROJECT = Bundled.PROJECT;
    public static final String CLUSTER = Bundled.DOCUMENTED;
    public static final String CLUSTER_FOLDER = "projects/" + PROJECT + "/clusters/" + CLUSTER;
    public static final String CLUSTER_FILE = CLUSTER_FOLDER + "/cluster.json";
    public static final String WORKFLOWS_FILE = CLUSTER_FOLDER + "/upgradeworkflows.json";

    private final Path root;

    private FixtureFolderBuilder(Path root) {
        this.root = root;
    }

    public static FixtureFolderBuilder in(Path root) {
        return new FixtureFolderBuilder(root);
    }

    /** A body of the list whose items hold workflows, each {@code {"metadata": ...}}, written one after the other. */
    public static String list(String... workflows) {
        return "{\"items\": [" + String.join(",\n", workflows) + "]}";
    }

    /** The least that a workflow has. */
    public static String workflow(String uid, String createdAt) {
        return "{\"metadata\": {\"uid\": \"%s\", \"creationTimestamp\": \"%s\"}}".formatted(uid, createdAt);
    }

    public FixtureFolderBuilder file(String path, String content) {
        return file(path, content.getBytes(StandardCharsets.UTF_8));
    }

    public FixtureFolderBuilder file(String path, byte[] content) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public FixtureFolderBuilder folder(String path) {
        try {
            Files.createDirectories(root.resolve(path));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the one cluster of the one project has. */
    public FixtureFolderBuilder workflows(String json) {
        return file(WORKFLOWS_FILE, json);
    }

    /** The token that {@link RunningEmulator#authorized()} sends, for the one project. */
    public FixtureFolderBuilder token() {
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
