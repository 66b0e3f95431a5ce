package dev.cceemulator.cli;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** What someone who mistyped a name may have meant. */
final class Suggestions {
    /** Two letters in the wrong order count as two. */
    private static final int MOST_SLIPS = 2;

    private Suggestions() {}

    /** The name that takes the fewest slips to become what was typed; nothing if that would be too many. */
    static Optional<String> to(String typed, Collection<String> names) {
        return names.stream()
                .filter(name -> slips(name, typed) <= MOST_SLIPS)
                .min(Comparator.comparingInt(name -> slips(name, typed)));
    }

    /** How many letters have to be added, left out or replaced: the Levenshtein distance, row by row. */
    private static int slips(String name, String typed) {
        int[] row = new int[typed.length() + 1];
        Arrays.setAll(row, column -> column);
        for (int i = 0; i < name.length(); i++) {
            int diagonal = row[0];
            row[0] = i + 1;
            for (int j = 0; j < typed.length(); j++) {
                int replaced = diagonal + (name.charAt(i) == typed.charAt(j) ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = Math.min(replaced, 1 + Math.min(row[j], row[j + 1]));
            }
        }
        return row[typed.length()];
    }
}
