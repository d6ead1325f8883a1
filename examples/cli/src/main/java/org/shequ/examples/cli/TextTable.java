package org.shequ.examples.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table of aligned columns within a width. Columns take what their longest cell needs; when that is too much, the widest flexible column
 * shrinks and its cells break into several lines.
 */
final class TextTable {
    static final int WIDTH = 100;
    private static final String GAP = "  ";
    private static final int LEAST = 8;

    private final int width;
    private final List<Column> columns;
    private final List<List<List<String>>> rows = new ArrayList<>();

    /**
     * A column.
     *
     * @param header what stands above it
     * @param right whether it is aligned to the right
     * @param flexible whether its cells may break
     */
    record Column(String header, boolean right, boolean flexible) {
        static Column words(String header) {
            return new Column(header, false, true);
        }

        static Column name(String header) {
            return new Column(header, false, false);
        }

        static Column number(String header) {
            return new Column(header, true, false);
        }
    }

    TextTable(int width, Column... columns) {
        this.width = width;
        this.columns = List.of(columns);
    }

    /** Adds a row of one cell for each column, or a note that runs across from the second column on. */
    void row(String... cells) {
        row(Arrays.stream(cells).map(List::of).toList());
    }

    /** Adds a row of one cell for each column, each of any number of lines. */
    void row(List<List<String>> cells) {
        rows.add(cells.stream()
                .map(cell -> cell.stream().map(Shown::line).toList())
                .toList());
    }

    void note(String text) {
        rows.add(List.of(List.of(Shown.line(text))));
    }

    /** The lines of the table; header and ruler first. */
    List<String> lines() {
        int[] widths = widths();
        List<String> lines = new ArrayList<>();
        lines.addAll(line(columns.stream().map(each -> List.of(each.header())).toList(), widths));
        lines.add(line(Arrays.stream(widths).mapToObj("-"::repeat).map(List::of).toList(), widths)
                .get(0));
        for (List<List<String>> row : rows) {
            if (row.size() == columns.size()) {
                lines.addAll(line(row, widths));
            } else {
                String indent = " ".repeat(widths[0]) + GAP;
                DisplayWidth.wrapped(row.get(0).get(0), width - indent.length())
                        .forEach(each -> lines.add(indent + each));
            }
        }
        return lines;
    }

    private int[] widths() {
        int[] widths = columns.stream()
                .mapToInt(each -> DisplayWidth.of(each.header()))
                .toArray();
        for (List<List<String>> row : rows) {
            for (int i = 0; row.size() == widths.length && i < widths.length; i++) {
                int widest =
                        row.get(i).stream().mapToInt(DisplayWidth::of).max().orElse(0);
                widths[i] = Math.max(widths[i], widest);
            }
        }
        int room = width - GAP.length() * (widths.length - 1);
        for (int over = Arrays.stream(widths).sum() - room; over > 0; over--) {
            int widest = widest(widths);
            if (widest < 0) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private int widest(int[] widths) {
        int widest = -1;
        for (int i = 0; i < widths.length; i++) {
            boolean may = columns.get(i).flexible() && widths[i] > LEAST;
            if (may && (widest < 0 || widths[i] > widths[widest])) {
                widest = i;
            }
        }
        return widest;
    }

    private List<String> line(List<List<String>> cells, int[] widths) {
        List<List<String>> broken = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < widths.length; i++) {
            int room = widths[i];
            List<String> parts = columns.get(i).flexible()
                    ? cells.get(i).stream()
                            .flatMap(each -> DisplayWidth.wrapped(each, room).stream())
                            .toList()
                    : cells.get(i);
            broken.add(parts);
            height = Math.max(height, parts.size());
        }
        List<String> lines = new ArrayList<>();
        for (int part = 0; part < height; part++) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                List<String> parts = broken.get(i);
                String cell = part < parts.size() ? parts.get(part) : "";
                line.append(i == 0 ? "" : GAP)
                        .append(DisplayWidth.padded(
                                cell, widths[i], columns.get(i).right()));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }
}
