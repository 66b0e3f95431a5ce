package dev.cceemulator.app;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Gives each flag the default that its environment variable holds: that of --port is CCE_EMULATOR_PORT.
 *
 * @param environment names and values; an empty value reads as unset, since compose files write those
 */
record EnvironmentDefaults(Map<String, String> environment) implements IDefaultValueProvider {
    private static final String PREFIX = "CCE_EMULATOR_";

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        String value = argument instanceof OptionSpec flag && !isHelp(flag) ? environment.get(variable(flag)) : null;
        return value == null || value.isEmpty() ? null : value;
    }

    /** The variable of a flag. */
    static String variable(OptionSpec flag) {
        return PREFIX
                + flag.longestName().substring("--".length()).replace('-', '_').toUpperCase(Locale.ROOT);
    }

    /** A warning for each variable that looks like the emulator's but belongs to no flag of the command. */
    List<String> warnings(CommandSpec command) {
        List<String> known = command.options().stream()
                .filter(flag -> !isHelp(flag))
                .map(EnvironmentDefaults::variable)
                .sorted()
                .toList();
        return environment.keySet().stream()
                .filter(name -> name.startsWith(PREFIX) && !known.contains(name))
                .sorted()
                .map(name -> "Unknown environment variable " + name + " is ignored; there are "
                        + known.stream().collect(Collectors.joining(", ")))
                .toList();
    }

    private static boolean isHelp(OptionSpec flag) {
        return flag.usageHelp() || flag.versionHelp();
    }
}
