package dev.cceemulator.app;

import java.util.Map;
import picocli.CommandLine;

/** Runs one command and ends the process with its exit code. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Logging.configure();
        System.exit(commandLine(System.getenv()).execute(arguments));
    }

    /** The commands, with the defaults that an environment holds. */
    static CommandLine commandLine(Map<String, String> environment) {
        EnvironmentDefaults defaults = new EnvironmentDefaults(environment);
        CommandLine root = new CommandLine(new RootCommand());
        root.setDefaultValueProvider(defaults);
        root.setExecutionStrategy(parsed -> {
            CommandLineErrors.refuseLostFlags(parsed);
            defaults.warnings(root.getCommandSpec()).forEach(root.getErr()::println);
            return new CommandLine.RunLast().execute(parsed);
        });
        root.setParameterExceptionHandler(new CommandLineErrors(environment)::wrongUsage);
        root.setExecutionExceptionHandler(CommandLineErrors::failed);
        return root;
    }
}
