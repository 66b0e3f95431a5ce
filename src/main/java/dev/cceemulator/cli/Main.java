package dev.cceemulator.cli;

import dev.cceemulator.EmulatorException;
import dev.cceemulator.boot.LibraryDefaults;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The command line: runs one command and ends the process with its exit code. */
public final class Main {
    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int WRONG_USAGE = 2;

    private static final Command SERVE = new ServeCommand();

    private Main() {}

    public static void main(String[] arguments) {
        LibraryDefaults.set();
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(System.getenv(), out, err, arguments));
    }

    /** Runs one command, and returns its exit code. */
    static int run(Map<String, String> variables, PrintWriter out, PrintWriter err, String... arguments) {
        // Where no command is named, it serves.
        boolean isNamed = arguments.length > 0 && !arguments[0].startsWith("-");
        Command command = SERVE;
        try {
            command = isNamed ? named(arguments[0]) : SERVE;
            String[] behind = isNamed ? Arrays.copyOfRange(arguments, 1, arguments.length) : arguments;
            Arguments given = Arguments.of(command.flags(), behind);
            if (given.asksFor(Arguments.Information.HELP)) {
                command.help().lines().forEach(out::println);
                return DONE;
            }
            if (given.asksFor(Arguments.Information.VERSION)) {
                out.println("cce-upgrade-emulator " + version());
                return DONE;
            }
            Environment environment = new Environment(variables);
            environment.warnings().forEach(err::println);
            return command.run(given, environment, out) ? DONE : FAILED;
        } catch (OutOfMemoryError | EmulatorException e) {
            err.println(HeapLimit.problem(e).orElse(String.valueOf(e.getMessage())));
            return FAILED;
        } catch (UsageException e) {
            err.println(e.getMessage());
            err.println("Usage: " + command.usage() + "; --help says more");
            return WRONG_USAGE;
        } catch (NoClassDefFoundError e) {
            err.println(
                    "The folder lib beside the jar is missing or incomplete; copy it together with the jar (there is no "
                            + e.getMessage() + ")");
            return FAILED;
        } catch (InterruptedException | RuntimeException e) {
            // Without such a cause it is not meant for the user, but a fault of the emulator.
            Optional<String> problem = HeapLimit.problem(e);
            if (problem.isPresent()) {
                err.println(problem.get());
            } else {
                e.printStackTrace(err);
            }
            return FAILED;
        }
    }

    private static Command named(String name) {
        return switch (name) {
            case "serve" -> SERVE;
            case "validate" -> new ValidateCommand();
            default ->
                throw new UsageException("Unknown command: '" + name + "'; "
                        + Suggestions.to(name, List.of("serve", "validate"))
                                .map(nearest -> "did you mean " + nearest + "?")
                                .orElse("expected serve or validate"));
        };
    }

    private static String version() {
        String version = Main.class.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }
}
