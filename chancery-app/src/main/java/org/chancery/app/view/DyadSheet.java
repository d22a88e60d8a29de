package org.chancery.app.view;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.app.output.JsonText;
import org.chancery.app.output.OneLine;
import org.chancery.app.output.Paper;
import org.chancery.app.output.Paper.Ink;
import org.chancery.app.output.WireName;
import org.chancery.app.view.Sheet.Column;
import org.chancery.event.Category;
import org.chancery.event.Quad;
import org.chancery.view.Dyad;

/** How counts and scores by pair and month are printed. */
public final class DyadSheet {

    private DyadSheet() {}

    /** A pair in a month for each row. */
    public static final Sheet<Dyad> SHEET =
            new Sheet<>("nothing done between two", DyadSheet::block, DyadSheet::json, columns());

    private static List<Column<Dyad>> columns() {
        List<Column<Dyad>> columns = new ArrayList<>();
        columns.add(new Column<>("month", DyadSheet::month));
        columns.add(new Column<>("dated", it -> Boolean.toString(it.dated())));
        columns.add(new Column<>("source", it -> it.pair().source()));
        columns.add(new Column<>("target", it -> it.pair().target()));
        columns.add(number("records", Dyad::records));
        columns.add(number("cooperative", Dyad::cooperative));
        columns.add(number("conflictual", Dyad::conflictual));
        columns.add(new Column<>("score_sum", it -> decimal(it.sum()), true));
        columns.add(new Column<>("score_mean", it -> decimal(it.mean()), true));
        for (Quad quad : Quad.values()) {
            columns.add(number(WireName.of(quad), it -> it.count(quad)));
        }
        for (Category category : Category.values()) {
            columns.add(number(WireName.of(category), it -> it.count(category)));
        }
        return columns;
    }

    private static Column<Dyad> number(String name, Function<Dyad, Integer> value) {
        return new Column<>(name, it -> Integer.toString(value.apply(it)));
    }

    private static String month(Dyad it) {
        return it.month().map(YearMonth::toString).orElse("");
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private static JsonText.Body json(Dyad it) {
        return json -> {
            json.text("month", it.month());
            json.flag("dated", it.dated());
            json.text("source", it.pair().source());
            json.text("target", it.pair().target());
            json.number("records", it.records());
            json.number("cooperative", it.cooperative());
            json.number("conflictual", it.conflictual());
            json.number("score_sum", it.sum());
            json.number("score_mean", it.mean());
            json.object("quads", counts -> {
                for (Quad quad : Quad.values()) {
                    counts.number(WireName.of(quad), it.count(quad));
                }
            });
            json.object("categories", counts -> {
                for (Category category : Category.values()) {
                    counts.number(WireName.of(category), it.count(category));
                }
            });
        };
    }

    private static String block(Dyad it, Paper paper) {
        String month = it.month().map(YearMonth::toString).orElse("no month");
        String when = it.dated() ? paper.in(Ink.TIME, month) + "      " : paper.in(Ink.FAINT, month + " publ.");
        String counts = it.counts().entrySet().stream()
                .map(one -> one.getValue() + " " + one.getKey())
                .collect(Collectors.joining(", "));
        return when + "  " + OneLine.of(it.pair().source() + " → " + it.pair().target()) + "  "
                + String.format(Locale.ROOT, "%+.1f", it.sum()) + "  " + paper.in(Ink.FAINT, counts) + "\n";
    }
}
