package org.chancery.app.view;

import java.util.Iterator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
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
        StringBuilder all = new StringBuilder();
        print(rows.stream(), format, paper, all::append);
        return all.toString();
    }

    /** Hands the same on row by row, so that the rows need not all be in memory. */
    public void print(Stream<T> rows, ViewFormat format, Paper paper, Consumer<String> out) {
        switch (format) {
            case TABLE -> blocks(rows, paper, out);
            case JSON -> array(rows, out);
            case CSV -> table(rows, out);
        }
    }

    private void blocks(Stream<T> rows, Paper paper, Consumer<String> out) {
        Iterator<T> all = rows.iterator();
        if (!all.hasNext()) {
            out.accept(nothing + "\n");
        }
        all.forEachRemaining(row -> out.accept(block.apply(row, paper)));
    }

    private void array(Stream<T> rows, Consumer<String> out) {
        JsonText.array(rows.map(row -> JsonText.object(json.apply(row))), out);
    }

    private void table(Stream<T> rows, Consumer<String> out) {
        out.accept(Csv.row(columns.stream().map(Column::name).toList()));
        rows.forEachOrdered(row -> out.accept(
                Csv.row(columns.stream().map(column -> column.print(row)).toList())));
    }
}
