package dev.cceemulator.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The text that --help prints, wrapped at the width of a terminal and with hanging indents. */
final class HelpPage {
    private static final int WIDTH = 80;
    private static final String GAP = "   ";

    private final List<String> lines = new ArrayList<>();

    /** Adds text after a label. */
    HelpPage text(String label, String words) {
        StringBuilder line = new StringBuilder(label);
        for (String word : words.split(" ", -1)) {
            if (line.length() + word.length() > WIDTH) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder(" ".repeat(label.length()));
            }
            line.append(word).append(' ');
        }
        lines.add(line.toString().stripTrailing());
        return this;
    }

    /** Adds the options and the flags of every command: names in one column, meanings in another. */
    HelpPage options(Map<String, String> rows) {
        Map<String, String> all = new LinkedHashMap<>(rows);
        Stream.of(Arguments.Information.values()).forEach(flag -> all.put("  " + flag, flag.purpose()));
        int widest = all.keySet().stream().mapToInt(String::length).max().orElse(0);
        all.forEach((name, meaning) -> text(name + " ".repeat(widest - name.length()) + GAP, meaning));
        return this;
    }

    List<String> lines() {
        return lines;
    }
}
