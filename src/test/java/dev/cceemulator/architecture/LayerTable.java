package dev.cceemulator.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import dev.cceemulator.testing.MarkdownTable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The table of allowed package uses in docs/architecture.md. */
record LayerTable(Map<String, Set<String>> uses) {
    private static final String ROOT = "dev.cceemulator";
    private static final Pattern SEPARATOR = Pattern.compile("[,\\s]+");

    static LayerTable read() {
        return new LayerTable(MarkdownTable.of("architecture.md", "package").rows().stream()
                .collect(Collectors.toMap(
                        MarkdownTable.Row::name,
                        row -> Arrays.stream(SEPARATOR.split(row.cells().get(1)))
                                .filter(name -> !name.isEmpty())
                                .collect(Collectors.toSet()),
                        (first, second) -> {
                            throw new IllegalStateException("A package is in the table twice");
                        },
                        TreeMap::new)));
    }

    /** The packages in their alphabetical order. */
    List<String> layers() {
        return List.copyOf(uses.keySet());
    }

    /** The name of a type's package in the table: the root package is {@code (root)}. */
    static String layer(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(ROOT) ? "(root)" : name.substring(ROOT.length() + 1);
    }

    /** Whether the table forbids a dependency between two of our packages. */
    boolean isForbidden(Dependency dependency) {
        JavaClass origin = dependency.getOriginClass();
        JavaClass target = dependency.getTargetClass();
        return isOurs(target)
                && !layer(origin).equals(layer(target))
                && !uses.getOrDefault(layer(origin), Set.of()).contains(layer(target));
    }

    private static boolean isOurs(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(ROOT) || name.startsWith(ROOT + ".");
    }
}
