package dev.cceemulator.definition;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A difference from the vendor's definitions that is on purpose.
 *
 * @param difference the line of {@link Differences}, in which {@code **} stands for any text
 * @param reason why it is so
 */
record DeliberateDifference(String difference, String reason) {

    boolean covers(String found) {
        return Pattern.matches(
                Arrays.stream(difference.split("\\*\\*", -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining(".*")),
                found);
    }
}
