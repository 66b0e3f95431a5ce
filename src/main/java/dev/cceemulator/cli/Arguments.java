package dev.cceemulator.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.DefaultParser.NonOptionAction;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;

/**
 * What was given to one command. But for a flag without its value, nothing is refused before it is asked for, so that
 * nobody is refused help.
 */
final class Arguments {
    static final Option HELP = new Option("h", "help", false, "Show this help and exit.");
    static final Option VERSION = new Option("V", "version", false, "Print the version and exit.");

    private final Options known;
    private final CommandLine given;
    private final boolean isLiteral;

    private Arguments(Options known, CommandLine given, boolean isLiteral) {
        this.known = known;
        this.given = given;
        this.isLiteral = isLiteral;
    }

    /**
     * Reads what stands behind the name of a command.
     *
     * @throws UsageException if a flag has no value
     */
    static Arguments of(List<Flag> flags, String... arguments) {
        Options known = new TwoDashes().addOption(HELP).addOption(VERSION);
        for (Flag flag : flags) {
            Option option = new Option(null, flag.option(), true, null);
            option.setArgName(flag.placeholder());
            known.addOption(option);
        }
        DefaultParser parser = DefaultParser.builder()
                .setAllowPartialMatching(false)
                .setStripLeadingAndTrailingQuotes(false)
                .get();
        try {
            CommandLine given = parser.parse(known, null, NonOptionAction.SKIP, arguments);
            return new Arguments(known, given, Arrays.asList(arguments).contains("--"));
        } catch (MissingArgumentException e) {
            String option = "--" + e.getOption().getLongOpt();
            throw new UsageException("Missing value for option '" + option + "'; expected " + option + "="
                    + e.getOption().getArgName());
        } catch (ParseException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    /** Whether {@link #HELP} or {@link #VERSION} is asked for. */
    boolean asksFor(Option information) {
        return given.hasOption(information);
    }

    /**
     * The value of a flag.
     *
     * @throws UsageException if it was given more than once
     */
    Optional<String> value(Flag flag) {
        String[] values = given.getOptionValues(flag.option());
        if (values != null && flag.isList()) {
            return Optional.of(String.join(",", values));
        }
        if (values != null && values.length > 1) {
            throw new UsageException("Option '--" + flag.option() + "' is given " + values.length + " times; expected "
                    + flag + " only once");
        }
        return Optional.ofNullable(values).map(once -> once[0]);
    }

    /**
     * What is no flag.
     *
     * @param most how many of them the command takes
     * @param expected what to say where there are more
     * @throws UsageException if there are more, or flags that the command does not have
     */
    List<String> operands(int most, String expected) {
        List<String> operands = given.getArgList();
        // What follows "--" is never a flag, and the parser does not tell where that was.
        if (!isLiteral) {
            refuseUnknown(operands.stream()
                    .filter(operand -> operand.startsWith("-") && operand.length() > 1)
                    .toList());
        }
        if (operands.size() > most) {
            throw new UsageException(
                    "Unexpected argument" + quoted(operands.subList(most, operands.size())) + "; " + expected);
        }
        return operands;
    }

    private static String quoted(List<String> arguments) {
        return (arguments.size() == 1 ? ": " : "s: ")
                + arguments.stream().map(argument -> "'" + argument + "'").collect(Collectors.joining(", "));
    }

    private void refuseUnknown(List<String> flags) {
        List<String> names = known.getOptions().stream().map(Option::getLongOpt).toList();
        String meant = flags.stream()
                .flatMap(flag ->
                        Suggestions.to(flag.replaceFirst("--?", "").replaceFirst("(?s)=.*", ""), names).stream())
                .map(name -> "--" + name)
                .collect(Collectors.joining(", "));
        if (!flags.isEmpty()) {
            // The value behind a mistyped flag may be a secret.
            List<String> shown = flags.stream()
                    .map(flag -> flag.replaceFirst("(?s)=.*", "=..."))
                    .toList();
            throw new UsageException(
                    "Unknown option" + quoted(shown) + (meant.isEmpty() ? "" : "; did you mean " + meant + "?"));
        }
    }

    /** The parser would take -port for --port, and -ports for --port=s. */
    private static final class TwoDashes extends Options {
        private static final long serialVersionUID = 1L;

        @Override
        public boolean hasLongOption(String name) {
            return name.startsWith("--") && super.hasLongOption(name);
        }

        @Override
        public boolean hasShortOption(String name) {
            return name.length() == 1 && super.hasShortOption(name);
        }
    }
}
