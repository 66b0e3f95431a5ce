package dev.cceemulator.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
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
        return variables.entrySet().stream()
                .filter(variable -> variable.getKey().equals(flag.variable()) && !ServiceLinks.contains(variable))
                .map(Map.Entry::getValue)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** A warning for each variable that looks like the emulator's but belongs to no flag, and one for all service links. */
    List<String> warnings() {
        List<String> known =
                Stream.of(Flag.values()).map(Flag::variable).sorted().toList();
        List<String> warnings = new ArrayList<>();
        List<String> links = names(ServiceLinks::contains);
        if (!links.isEmpty()) {
            warnings.add("Ignored as the variables of a Kubernetes Service or a linked container: "
                    + String.join(", ", links) + "; name the Service otherwise, or set enableServiceLinks: false");
        }
        names(variable -> !known.contains(variable.getKey()) && !ServiceLinks.contains(variable))
                .forEach(name -> warnings.add(
                        "Unknown environment variable " + name + " is ignored; there are " + String.join(", ", known)));
        return warnings;
    }

    private List<String> names(Predicate<Map.Entry<String, String>> wanted) {
        return variables.entrySet().stream()
                .filter(variable -> variable.getKey().startsWith(PREFIX) && wanted.test(variable))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
