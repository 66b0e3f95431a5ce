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

/** A child JVM on the packaged jar, in a folder of its own, that does not outlive its test. */
final class EmulatorProcess implements AutoCloseable {
    /** Long enough for a machine that is busy with something else. */
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

    /** Runs the jar, in a folder that is not the project's. */
    static EmulatorProcess run(Path workingFolder, String... arguments) {
        return start(workingFolder, List.of("-jar", JAR.toAbsolutePath().toString()), List.of(arguments));
    }

    /** Runs the jar with an option of the JVM. */
    static EmulatorProcess runWith(String option, Path workingFolder, String... arguments) {
        return start(workingFolder, List.of(option, "-jar", JAR.toAbsolutePath().toString()), List.of(arguments));
    }

    /** Runs a copy of the jar in a folder, without the libraries that belong beside it. */
    static EmulatorProcess runCopyOfJar(Path folder) throws IOException {
        Path copy = Files.copy(JAR, folder.resolve("copy.jar"));
        return start(folder, List.of("-jar", copy.toString()), List.of());
    }

    /** Serves on any free port, and returns when the process says that it is ready. */
    static EmulatorProcess serve(Path workingFolder, String... arguments) {
        List<String> all = new ArrayList<>(List.of("--port=0"));
        all.addAll(List.of(arguments));
        EmulatorProcess emulator = run(workingFolder, all.toArray(String[]::new));
        emulator.awaitReady();
        return emulator;
    }

    /** Runs a class of the tests on the classes that the jar brings, and not on those of the build. */
    static EmulatorProcess runMain(Class<?> main, Path workingFolder, String... arguments) throws Exception {
        Path tests =
                Path.of(main.getProtectionDomain().getCodeSource().getLocation().toURI());
        String classPath = String.join(
                System.getProperty("path.separator"),
                JAR.toAbsolutePath().toString(),
                JAR.toAbsolutePath().resolveSibling("lib") + "/*",
                tests.toString());
        return start(workingFolder, List.of("-cp", classPath, main.getName()), List.of(arguments));
    }

    private static EmulatorProcess start(Path workingFolder, List<String> program, List<String> arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        String coverage = System.getProperty("jacoco.agent", "");
        if (!coverage.isEmpty()) {
            command.add(coverage);
        }
        command.addAll(jvmFlags());
        command.addAll(program);
        command.addAll(arguments);
        try {
            // Not in the working folder, so that a test sees what the process itself leaves there.
            Path out = Files.createTempFile("emulator", ".out");
            Path err = Files.createTempFile("emulator", ".err");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(workingFolder.toFile())
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

    /** Returns when it says that it is ready. */
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

    /** Tells it to stop, as a container does with SIGTERM. */
    void terminate() {
        process.destroy();
    }

    /** Ends it at once, as kill -9 does. */
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

    /** Terminated first, so that its coverage is written. */
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
