package dev.cceemulator.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The environment variables, which are alternatives to flags.
 *
 * @param variables names and values; an empty value counts as unset, since compose files set empty values
 */
record Environment(Map<String, String> variables) {
    static final String PREFIX = "CCE_EMULATOR_";

    /** The value of a flag's variable. */
    Optional<String> value(Flag flag) {
        return variables.entrySet().stream()
                .filter(variable -> variable.getKey().equals(flag.variable()) && !ServiceLinks.contains(variable))
                .map(Map.Entry::getValue)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** A warning for each variable with the emulator's prefix that belongs to no flag, and one for all service links. */
    List<String> warnings() {
        List<String> known =
                Stream.of(Flag.values()).map(Flag::variable).sorted().toList();
        List<String> warnings = new ArrayList<>();
        List<String> links = names(ServiceLinks::contains);
        if (!links.isEmpty()) {
            warnings.add("Ignored variables of a Kubernetes Service or a linked container: " + String.join(", ", links)
                    + "; rename the Service, or set enableServiceLinks: false");
        }
        names(variable -> !known.contains(variable.getKey()) && !ServiceLinks.contains(variable))
                .forEach(name -> warnings.add(
                        "Unknown environment variable " + name + " is ignored; known are " + String.join(", ", known)));
        return warnings;
    }

    private List<String> names(Predicate<Map.Entry<String, String>> filter) {
        return variables.entrySet().stream()
                .filter(variable -> variable.getKey().startsWith(PREFIX) && filter.test(variable))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
