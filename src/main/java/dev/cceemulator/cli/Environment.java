package dev.cceemulator.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The environment variables, each of which says what a flag would say.
 *
 * @param variables names and values; an empty value reads as unset, since compose files write those
 */
record Environment(Map<String, String> variables) {
    static final String PREFIX = "CCE_EMULATOR_";

    /** What the variable of a flag says. */
    Optional<String> value(Flag flag) {
        return Optional.ofNullable(variables.get(flag.variable())).filter(value -> !value.isEmpty());
    }

    /** A warning for each variable that looks like the emulator's but belongs to no flag. */
    List<String> warnings() {
        List<String> known =
                Stream.of(Flag.values()).map(Flag::variable).sorted().toList();
        return variables.keySet().stream()
                .filter(name -> name.startsWith(PREFIX) && !known.contains(name))
                .sorted()
                .map(name ->
                        "Unknown environment variable " + name + " is ignored; there are " + String.join(", ", known))
                .toList();
    }
}
