package dev.cceemulator.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The parsed arguments of a command. Except for a flag without its value, problems are reported when arguments are read, so that
 * help is always available.
 */
final class Arguments {
    private final List<Flag> flags;
    private final Map<Flag, List<String>> values = new LinkedHashMap<>();
    private final List<Information> requestedInformation = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private final List<String> operands = new ArrayList<>();

    /** The flags of every command, which request information and have no value. */
    enum Information {
        HELP('h', "Show this help and exit."),
        VERSION('V', "Print the version and exit.");

        private final char letter;
        private final String purpose;

        Information(char letter, String purpose) {
            this.letter = letter;
            this.purpose = purpose;
        }

        String option() {
            return name().toLowerCase(Locale.ROOT);
        }

        String purpose() {
            return purpose;
        }

        /** Both forms: {@code -h, --help}. */
        @Override
        public String toString() {
            return "-" + letter + ", --" + option();
        }

        /** Whether an argument requests it, alone or, as a letter, combined with others. */
        private boolean isIn(String argument) {
            return argument.equals("--" + option()) || (argument.matches("-[hV]+") && argument.indexOf(letter) > 0);
        }
    }

    private Arguments(List<Flag> flags) {
        this.flags = flags;
    }

    /**
     * Parses the arguments after the name of a command: {@code --name=value} or {@code --name value}, and operands;
     * after {@code --} all are operands.
     *
     * @throws UsageException if a flag has no value
     */
    static Arguments of(List<Flag> flags, String... arguments) {
        Arguments parsed = new Arguments(flags);
        int index = 0;
        while (index < arguments.length && !arguments[index].equals("--")) {
            index += parsed.add(arguments[index], index + 1 < arguments.length ? arguments[index + 1] : "--");
        }
        if (index < arguments.length) {
            parsed.operands.addAll(Arrays.asList(arguments).subList(index + 1, arguments.length));
        }
        return parsed;
    }

    /** Adds an argument, with the next one if that is its value, and returns how many were consumed. */
    private int add(String argument, String next) {
        int equals = argument.indexOf('=');
        Optional<Flag> flag = flag(equals < 0 ? argument : argument.substring(0, equals));
        if (flag.isPresent()) {
            if (equals < 0 && isOption(next)) {
                throw new UsageException("Missing value for option '" + argument + "'; expected " + flag.get());
            }
            values.computeIfAbsent(flag.get(), first -> new ArrayList<>())
                    .add(equals < 0 ? next : argument.substring(equals + 1));
            return equals < 0 ? 2 : 1;
        }
        if (isInformation(argument)) {
            Stream.of(Information.values())
                    .filter(information -> information.isIn(argument))
                    .forEach(requestedInformation::add);
        } else {
            (argument.startsWith("-") && argument.length() > 1 ? unknown : operands).add(argument);
        }
        return 1;
    }

    private Optional<Flag> flag(String name) {
        return flags.stream().filter(flag -> name.equals("--" + flag.option())).findFirst();
    }

    private static boolean isInformation(String argument) {
        return Stream.of(Information.values()).anyMatch(information -> information.isIn(argument));
    }

    /** Whether an argument cannot be the value of the flag before it, because it is a known flag. */
    private boolean isOption(String argument) {
        return argument.equals("--")
                || isInformation(argument)
                || flag(argument.replaceFirst("(?s)=.*", "")).isPresent();
    }

    /** Whether some information is requested. */
    boolean requests(Information information) {
        return requestedInformation.contains(information);
    }

    /**
     * The value of a flag.
     *
     * @throws UsageException if it was given more than once
     */
    Optional<String> value(Flag flag) {
        List<String> given = values.getOrDefault(flag, List.of());
        if (given.size() > 1 && !flag.isList()) {
            throw new UsageException("Option '--" + flag.option() + "' is given " + given.size() + " times; expected "
                    + flag + " only once");
        }
        return given.isEmpty() ? Optional.empty() : Optional.of(String.join(",", given));
    }

    /**
     * The operands: arguments that are not flags.
     *
     * @param max the maximum number of operands
     * @param expected the hint in the message if there are more
     * @throws UsageException if there are more, or unknown flags
     */
    List<String> operands(int max, String expected) {
        if (!unknown.isEmpty()) {
            throw new UsageException(unknown());
        }
        if (operands.size() > max) {
            throw new UsageException(
                    "Unexpected argument" + quoted(operands.subList(max, operands.size())) + "; " + expected);
        }
        return operands;
    }

    private static String quoted(List<String> arguments) {
        return (arguments.size() == 1 ? ": " : "s: ")
                + arguments.stream().map(argument -> "'" + argument + "'").collect(Collectors.joining(", "));
    }

    private String unknown() {
        List<String> names = Stream.concat(
                        flags.stream().map(Flag::option),
                        Stream.of(Information.values()).map(Information::option))
                .toList();
        String suggestions = unknown.stream()
                .flatMap(flag ->
                        Suggestions.closest(flag.replaceFirst("--?", "").replaceFirst("(?s)=.*", ""), names).stream())
                .map(name -> "--" + name)
                .collect(Collectors.joining(", "));
        // The value of a mistyped flag may be a secret.
        List<String> withoutValues = unknown.stream()
                .map(flag -> flag.replaceFirst("(?s)=.*", "=..."))
                .toList();
        return "Unknown option" + quoted(withoutValues)
                + (suggestions.isEmpty() ? "" : "; did you mean " + suggestions + "?");
    }
}
