package dev.cceemulator.upgrade.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Converts a map of strings to an array column and back: key, value, key, value. */
final class StringMapColumn {
    private StringMapColumn() {}

    static String @Nullable [] toColumn(@Nullable Map<String, String> entries) {
        return entries == null
                ? null
                : entries.entrySet().stream()
                        .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
                        .toArray(String[]::new);
    }

    static @Nullable Map<String, String> fromColumn(String @Nullable [] column) {
        if (column == null) {
            return null;
        }
        Map<String, String> entries = new LinkedHashMap<>();
        for (int i = 0; i < column.length; i += 2) {
            entries.put(column[i], column[i + 1]);
        }
        return entries;
    }
}
