package dev.cceemulator.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.RunLast;

/** The command line: runs one command and ends the process with its exit code. */
public final class Main {
    private static final List<String> INFORMATION = List.of("-h", "--help", "-V", "--version");

    private Main() {}

    public static void main(String[] arguments) {
        Logging.configure();
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(System.getenv(), out, err, arguments));
    }

    /** Runs one command, and returns its exit code. */
    static int run(Map<String, String> environment, PrintWriter out, PrintWriter err, String... arguments) {
        boolean isInformation = Arrays.stream(arguments).anyMatch(INFORMATION::contains);
        // Nobody is refused help over a bad variable.
        EnvironmentDefaults defaults = new EnvironmentDefaults(isInformation ? Map.of() : environment);
        CommandLine serve = new CommandLine(new ServeCommand()).setDefaultValueProvider(defaults);
        CommandLine root = new CommandLine(new RootCommand())
                .addSubcommand(serve)
                .addSubcommand(new ValidateCommand())
                .setOut(out)
                .setErr(err);
        root.setExecutionStrategy(parsed -> {
            defaults.warnings(serve.getCommandSpec()).forEach(err::println);
            return new RunLast().execute(parsed);
        });
        root.setParameterExceptionHandler(new CommandLineErrors(environment)::wrongUsage);
        root.setExecutionExceptionHandler(CommandLineErrors::failed);
        return root.execute(withCommand(arguments));
    }

    /** Where no command is named, it serves. */
    private static String[] withCommand(String... arguments) {
        boolean isNamed = arguments.length > 0 && !arguments[0].startsWith("-");
        return isNamed
                ? arguments
                : Stream.concat(Stream.of("serve"), Arrays.stream(arguments)).toArray(String[]::new);
    }
}
