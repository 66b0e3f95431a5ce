package dev.cceemulator.cli;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Suggestions for mistyped names. */
final class Suggestions {
    /** Two transposed letters count as two edits. */
    private static final int MAX_EDITS = 2;

    private Suggestions() {}

    /** The name with the smallest edit distance to the typed one; empty if all are too different. */
    static Optional<String> closest(String typed, Collection<String> names) {
        return names.stream()
                .filter(name -> editDistance(name, typed) <= MAX_EDITS)
                .min(Comparator.comparingInt(name -> editDistance(name, typed)));
    }

    /** The Levenshtein distance, computed row by row. */
    private static int editDistance(String name, String typed) {
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
