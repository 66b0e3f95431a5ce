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
    private static final int SUCCESS = 0;
    private static final int FAILURE = 1;
    private static final int USAGE_ERROR = 2;

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
        // serve is the default command.
        boolean isNamed = arguments.length > 0 && !arguments[0].startsWith("-");
        Command command = SERVE;
        try {
            command = isNamed ? command(arguments[0]) : SERVE;
            String[] remaining = isNamed ? Arrays.copyOfRange(arguments, 1, arguments.length) : arguments;
            Arguments parsed = Arguments.of(command.flags(), remaining);
            if (parsed.requests(Arguments.Information.HELP)) {
                command.help().lines().forEach(out::println);
                return SUCCESS;
            }
            if (parsed.requests(Arguments.Information.VERSION)) {
                out.println("cce-upgrade-emulator " + version());
                return SUCCESS;
            }
            Environment environment = new Environment(variables);
            environment.warnings().forEach(err::println);
            return command.run(parsed, environment, out) ? SUCCESS : FAILURE;
        } catch (OutOfMemoryError | EmulatorException e) {
            err.println(HeapLimit.problem(e).orElse(String.valueOf(e.getMessage())));
            return FAILURE;
        } catch (UsageException e) {
            err.println(e.getMessage());
            err.println("Usage: " + command.usage() + "; see --help");
            return USAGE_ERROR;
        } catch (NoClassDefFoundError e) {
            err.println(
                    "The directory lib next to the jar is missing or incomplete; copy it together with the jar (missing: "
                            + e.getMessage() + ")");
            return FAILURE;
        } catch (InterruptedException | RuntimeException e) {
            // Any other exception is a bug of the emulator.
            Optional<String> problem = HeapLimit.problem(e);
            if (problem.isPresent()) {
                err.println(problem.get());
            } else {
                e.printStackTrace(err);
            }
            return FAILURE;
        }
    }

    private static Command command(String name) {
        return switch (name) {
            case "serve" -> SERVE;
            case "validate" -> new ValidateCommand();
            default ->
                throw new UsageException("Unknown command: '" + name + "'; "
                        + Suggestions.closest(name, List.of("serve", "validate"))
                                .map(nearest -> "did you mean " + nearest + "?")
                                .orElse("expected serve or validate"));
        };
    }

    private static String version() {
        String version = Main.class.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }
}
