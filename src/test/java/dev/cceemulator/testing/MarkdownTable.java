package dev.cceemulator.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table of a page below docs.
 *
 * @param columns the cells of its first line except the first one
 * @param rows its other lines
 */
public record MarkdownTable(List<String> columns, List<Row> rows) {
    /**
     * A line of a table.
     *
     * @param name the first cell
     * @param cells the other ones
     */
    public record Row(String name, List<String> cells) {}

    /**
     * A cell of a table.
     *
     * @param row the name of its line
     * @param column the name of its column
     * @param text its text
     */
    public record Cell(String row, String column, String text) {}

    /** The table whose first line begins with a word. */
    public static MarkdownTable of(String page, String first) {
        try {
            List<List<String>> lines = Files.readAllLines(Path.of("docs", page)).stream()
                    .dropWhile(line -> !line.startsWith("| " + first + " |"))
                    .takeWhile(line -> line.startsWith("|"))
                    .map(MarkdownTable::split)
                    .toList();
            return new MarkdownTable(
                    cells(lines.get(0)),
                    lines.stream()
                            .skip(2)
                            .map(line -> new Row(line.get(0), cells(line)))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every cell, line by line. */
    public Stream<Cell> cells() {
        return rows.stream()
                .flatMap(row -> IntStream.range(0, columns.size())
                        .mapToObj(i ->
                                new Cell(row.name(), columns.get(i), row.cells().get(i))));
    }

    private static List<String> split(String line) {
        return Arrays.stream(line.substring(1).split("\\|"))
                .map(cell -> cell.replace("`", "").strip())
                .toList();
    }

    private static List<String> cells(List<String> line) {
        return line.subList(1, line.size());
    }
}
