package dev.cceemulator.app;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * What the user is told when a command cannot be run.
 *
 * @param environment to say when a wrong value came from there
 */
record CommandLineErrors(Map<String, String> environment) {

    /** The message, where the value came from, and how the command is used. */
    int wrongUsage(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        String hint = e instanceof UnmatchedArgumentException unknown ? suggestion(unknown) : variable(e, arguments);
        err.println(e.getMessage() + hint);
        command.usage(err);
        return ExitCode.USAGE;
    }

    private static String suggestion(UnmatchedArgumentException e) {
        return e.getSuggestions().stream()
                .findFirst()
                .map(name -> "; did you mean " + name + "?")
                .orElse("");
    }

    private String variable(ParameterException e, String[] arguments) {
        if (!(e.getArgSpec() instanceof OptionSpec flag)) {
            return "";
        }
        boolean isGiven = Arrays.stream(arguments)
                .anyMatch(argument ->
                        argument.equals(flag.longestName()) || argument.startsWith(flag.longestName() + "="));
        String variable = EnvironmentDefaults.variable(flag);
        return !isGiven && environment.containsKey(variable) ? " (from " + variable + ")" : "";
    }

    /** What was meant for the user is said without a stack trace; anything else is a fault of the emulator. */
    static int failed(Exception e, CommandLine command, ParseResult parsed) {
        if (e instanceof StartException) {
            command.getErr().println(e.getMessage());
        } else {
            e.printStackTrace(command.getErr());
        }
        return ExitCode.SOFTWARE;
    }
}
