package dev.cceemulator.process;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A child JVM that runs the packaged jar in its own directory, and does not outlive its test. */
final class EmulatorProcess implements AutoCloseable {
    /** Long enough for a busy machine. */
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Duration POLL_INTERVAL = Duration.ofMillis(10);

    private static final Path JAR = Path.of(System.getProperty("emulator.jar", "target/cce-upgrade-emulator.jar"));
    private static final String READY = "Ready: ";

    private final Process process;
    private final Path out;
    private final Path err;

    private EmulatorProcess(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /** Runs the jar in a directory outside of the project. */
    static EmulatorProcess run(Path workingDirectory, String... arguments) {
        return start(workingDirectory, List.of("-jar", JAR.toAbsolutePath().toString()), List.of(arguments));
    }

    /** Runs the jar with an option of the JVM. */
    static EmulatorProcess runWith(String option, Path workingDirectory, String... arguments) {
        return start(
                workingDirectory, List.of(option, "-jar", JAR.toAbsolutePath().toString()), List.of(arguments));
    }

    /** Runs a copy of the jar without its libraries. */
    static EmulatorProcess runCopyOfJar(Path directory) throws IOException {
        Path copy = Files.copy(JAR, directory.resolve("copy.jar"));
        return start(directory, List.of("-jar", copy.toString()), List.of());
    }

    /** Serves on any free port, and returns when the process is ready. */
    static EmulatorProcess serve(Path workingDirectory, String... arguments) {
        List<String> all = new ArrayList<>(List.of("--port=0"));
        all.addAll(List.of(arguments));
        EmulatorProcess emulator = run(workingDirectory, all.toArray(String[]::new));
        emulator.awaitReady();
        return emulator;
    }

    /** Serves on any free port with a limit of file descriptors. */
    static EmulatorProcess serveWithDescriptors(int limit, Path workingDirectory) {
        EmulatorProcess emulator = start(
                List.of("bash", "-c", "ulimit -n " + limit + "; exec \"$@\"", "bash"),
                workingDirectory,
                List.of("-jar", JAR.toAbsolutePath().toString()),
                List.of("--port=0"));
        emulator.awaitReady();
        return emulator;
    }

    /** Runs a class of the tests with the classes of the jar instead of those of the build. */
    static EmulatorProcess runMain(Class<?> main, Path workingDirectory, String... arguments) throws Exception {
        Path tests =
                Path.of(main.getProtectionDomain().getCodeSource().getLocation().toURI());
        String classPath = String.join(
                System.getProperty("path.separator"),
                JAR.toAbsolutePath().toString(),
                JAR.toAbsolutePath().resolveSibling("lib") + "/*",
                tests.toString());
        return start(workingDirectory, List.of("-cp", classPath, main.getName()), List.of(arguments));
    }

    private static EmulatorProcess start(Path workingDirectory, List<String> program, List<String> arguments) {
        return start(List.of(), workingDirectory, program, arguments);
    }

    /** @param launcher a command that runs the command that follows it */
    private static EmulatorProcess start(
            List<String> launcher, Path workingDirectory, List<String> program, List<String> arguments) {
        List<String> command = new ArrayList<>(launcher);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        String coverage = System.getProperty("jacoco.agent", "");
        if (!coverage.isEmpty()) {
            command.add(coverage);
        }
        command.addAll(jvmFlags());
        command.addAll(program);
        command.addAll(arguments);
        try {
            // Not in the working directory, so that a test sees which files the process itself leaves there.
            Path out = Files.createTempFile("emulator", ".out");
            Path err = Files.createTempFile("emulator", ".err");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(workingDirectory.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment()
                    .keySet()
                    .removeIf(name -> name.startsWith("CCE_EMULATOR_") || name.equals("JAVA_TOOL_OPTIONS"));
            return new EmulatorProcess(builder.start(), out, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The flags of the JVM that runs the tests, so that a process starts as fast as it can. */
    private static List<String> jvmFlags() {
        String flags = System.getProperty("emulator.jvm", "");
        return flags.isEmpty() ? List.of() : List.of(flags.split(" "));
    }

    /** Waits until it is ready. */
    void awaitReady() {
        await().pollDelay(Duration.ZERO)
                .pollInterval(POLL_INTERVAL)
                .atMost(PATIENCE)
                .until(() -> !process.isAlive() || isReady());
        if (!isReady()) {
            String said = err();
            close();
            throw new IllegalStateException("It did not start: " + said);
        }
    }

    private boolean isReady() {
        String said = out();
        return said.startsWith(READY) && said.endsWith("\n");
    }

    String baseUri() {
        return out().lines().findFirst().orElseThrow().substring(READY.length());
    }

    int port() {
        return Integer.parseInt(baseUri().substring(baseUri().lastIndexOf(':') + 1));
    }

    /** Everything on standard output so far. */
    String out() {
        return content(out);
    }

    /** Everything on standard error so far. */
    String err() {
        return content(err);
    }

    /** Stops it by SIGTERM, as containers do. */
    void terminate() {
        process.destroy();
    }

    /** Kills it immediately, as kill -9 does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Whether it ends by itself within a time. */
    boolean endsWithin(Duration time) throws InterruptedException {
        return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Waits for its end. */
    int exitCode() throws InterruptedException {
        if (!endsWithin(PATIENCE)) {
            throw new IllegalStateException("It still runs: " + out() + err());
        }
        return process.exitValue();
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Terminates it first, so that its coverage is written. */
    @Override
    public void close() {
        try {
            process.destroy();
            if (!endsWithin(PATIENCE)) {
                kill();
            }
            Files.deleteIfExists(out);
            Files.deleteIfExists(err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
