package org.chancery.app.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;

/** Comma-separated values after RFC 4180, with a line feed at the end of a row. */
public final class Csv {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

    private Csv() {}

    /** One row, quoted where it must be. */
    public static String row(List<String> cells) {
        StringBuilder out = new StringBuilder();
        try {
            FORMAT.printRecord(out, cells.toArray());
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be written to", e);
        }
        return out.toString();
    }

    /** A cell of text from outside: what a spreadsheet would run as a formula (it begins with =, +, -, @ or a tab) gets an apostrophe in front. */
    public static String text(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** The same; empty if there is nothing. */
    public static String text(Optional<String> text) {
        return text(text.orElse(""));
    }
}
