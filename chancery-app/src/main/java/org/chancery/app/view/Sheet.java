package org.chancery.app.view;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.app.output.Csv;
import org.chancery.app.output.JsonText;
import org.chancery.app.output.Paper;

/**
 * How the rows of one view look in every format. Pure; safe for use by many threads.
 *
 * @param nothing what a table says where there is no row
 * @param block a row for people, one or more lines with their line breaks
 * @param json the fields of a row as an object
 * @param columns of the comma-separated form
 */
public record Sheet<T>(
        String nothing, BiFunction<T, Paper, String> block, Function<T, JsonText.Body> json, List<Column<T>> columns) {

    public Sheet {
        columns = List.copyOf(columns);
    }

    /**
     * A column of the comma-separated form.
     *
     * @param cell what stands in it; empty for nothing
     * @param number whether it is a number, which may begin with a minus; text that does is made harmless
     */
    public record Column<T>(String name, Function<T, String> cell, boolean number) {

        /** A column of text. */
        public Column(String name, Function<T, String> cell) {
            this(name, cell, false);
        }

        private String print(T row) {
            return number ? cell.apply(row) : Csv.text(cell.apply(row));
        }
    }

    /** Everything that is printed of these rows. */
    public String print(List<T> rows, ViewFormat format, Paper paper) {
        return switch (format) {
            case TABLE -> rows.isEmpty() ? nothing + "\n" : blocks(rows, paper);
            case JSON -> array(rows);
            case CSV -> table(rows);
        };
    }

    private String blocks(List<T> rows, Paper paper) {
        return rows.stream().map(row -> block.apply(row, paper)).collect(Collectors.joining());
    }

    private String array(List<T> rows) {
        return rows.stream()
                .map(row -> JsonText.object(json.apply(row)))
                .collect(Collectors.joining(",\n", "[", "]\n"));
    }

    private String table(List<T> rows) {
        String header = Csv.row(columns.stream().map(Column::name).toList());
        return rows.stream()
                .map(row -> Csv.row(
                        columns.stream().map(column -> column.print(row)).toList()))
                .collect(Collectors.joining("", header, ""));
    }
}
