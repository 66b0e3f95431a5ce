package dev.cceemulator.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The output and exit code of a command. */
public record CommandRun(int exitCode, String out, String err) {
    private static final String CLUSTER =
            "projects/0123456789abcdef0123456789abcdef/clusters/b4b9e60f-8aa2-11ee-af09-0255ac10004f";

    public static CommandRun of(String... arguments) {
        return of(Map.of(), arguments);
    }

    public static CommandRun of(Map<String, String> environment, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Main.run(environment, new PrintWriter(out), new PrintWriter(err), arguments);
        return new CommandRun(exitCode, out.toString(), err.toString());
    }

    /** The first line on standard error. */
    public String message() {
        return err.lines().findFirst().orElse("");
    }

    /** A valid directory with one cluster. */
    public static Path goodFixtures(Path directory) throws IOException {
        Files.createDirectories(directory.resolve(CLUSTER));
        return directory;
    }

    /** A directory with two problems in two files, with which no server starts. */
    public static Path badFixtures(Path directory) throws IOException {
        Path cluster = Files.createDirectories(directory.resolve(CLUSTER));
        Files.writeString(cluster.resolve("cluster.json"), "{\"phase\": \"Sleepy\"}");
        Files.writeString(cluster.resolve("upgradeworkflows.json"), "[]");
        return directory;
    }
}
