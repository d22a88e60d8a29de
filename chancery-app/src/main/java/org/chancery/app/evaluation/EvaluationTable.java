package org.chancery.app.evaluation;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.chancery.app.evaluation.Figures.Cell;
import org.chancery.app.output.OneLine;
import org.chancery.app.output.Paper;
import org.chancery.app.output.Paper.Ink;
import org.chancery.event.Category;

/** An evaluation for people. */
public final class EvaluationTable {

    private static final int NAME = 24;
    private static final int CATEGORY = 11;
    private static final int FEW = 100;

    private final Paper paper;

    public EvaluationTable(Paper paper) {
        this.paper = paper;
    }

    /** Figures and the first disagreements. */
    public String print(Figures figures, List<Disagreement> all, int most) {
        return head(figures)
                + fields(figures)
                + categories(figures)
                + confusion(figures)
                + reliability(figures.reliability())
                + errors(all, most);
    }

    private String head(Figures figures) {
        int gold = figures.found().gold();
        String few = gold < FEW ? "So few gold records tell little: mind the ranges.\n" : "";
        return figures.articles() + " articles, " + gold + " gold records, "
                + figures.found().read()
                + " records read. In brackets: the counts, and where the true share may lie (95 %).\n" + few
                + title("Acts found, whatever their category") + tally(figures.found())
                + title("Acts found with the right category") + tally(figures.categorised());
    }

    private static String tally(Tally tally) {
        return row("precision", share(tally.precision()))
                + row("recall", share(tally.recall()))
                + row("F1", number(tally.f1()));
    }

    private String fields(Figures figures) {
        StringBuilder out = new StringBuilder(title("Of the acts found, right in"));
        figures.fields().forEach((field, share) -> out.append(row(field.key(), share(share))));
        return out.toString();
    }

    private String categories(Figures figures) {
        StringBuilder out = new StringBuilder(title("By category"))
                .append(String.format(
                        Locale.ROOT,
                        "  %-11s%6s%6s%6s%11s%8s%6s\n",
                        "",
                        "gold",
                        "read",
                        "right",
                        "precision",
                        "recall",
                        "F1"));
        figures.categories()
                .forEach((category, tally) -> out.append(String.format(
                        Locale.ROOT,
                        "  %-11s%6d%6d%6d%11s%8s%6s\n",
                        category,
                        tally.gold(),
                        tally.read(),
                        tally.right(),
                        number(tally.precision().value()),
                        number(tally.recall().value()),
                        number(tally.f1()))));
        return out + "  mean F1 of the " + figures.categoriesWithGold() + " categories with gold: "
                + number(figures.macroF1()) + "\n";
    }

    private String confusion(Figures figures) {
        Set<Category> columns = EnumSet.noneOf(Category.class);
        figures.confusion().keySet().forEach(cell -> cell.read().ifPresent(columns::add));
        Set<Category> rows = EnumSet.noneOf(Category.class);
        figures.confusion().keySet().forEach(cell -> cell.gold().ifPresent(rows::add));
        StringBuilder out =
                new StringBuilder(title("Confusion: gold downwards, read across")).append(blank(CATEGORY + 2));
        columns.forEach(column -> out.append(right(abbreviated(column))));
        out.append(right("none")).append('\n');
        rows.forEach(row -> out.append(confusionRow(figures, Optional.of(row), columns)));
        return out + confusionRow(figures, Optional.empty(), columns);
    }

    private String reliability(Reliability reliability) {
        if (reliability.records() == 0) {
            return "";
        }
        StringBuilder out = new StringBuilder(title("Confidence: stated, and the share found right"));
        for (Reliability.Bin bin : reliability.bins()) {
            String range = String.format(Locale.ROOT, "%.1f to %.1f", bin.from(), bin.until());
            out.append(row(range, String.format(Locale.ROOT, "%.2f  found ", bin.stated()) + share(bin.found())));
        }
        return out + row("mean gap", number(reliability.meanGap()));
    }

    private static String confusionRow(Figures figures, Optional<Category> gold, Set<Category> columns) {
        StringBuilder out = new StringBuilder("  " + left(gold.map(Enum::name).orElse("none"), CATEGORY));
        columns.forEach(column -> out.append(right(count(figures, new Cell(gold, Optional.of(column))))));
        return out.append(right(count(figures, new Cell(gold, Optional.empty()))))
                .append('\n')
                .toString();
    }

    private static String count(Figures figures, Cell cell) {
        Integer count = figures.confusion().get(cell);
        return count == null ? "." : count.toString();
    }

    private static String abbreviated(Category category) {
        return category.name().substring(0, Math.min(4, category.name().length()));
    }

    private String errors(List<Disagreement> all, int most) {
        if (all.isEmpty()) {
            return title("No disagreements");
        }
        StringBuilder out = new StringBuilder(title("Disagreements (" + all.size() + ")"));
        all.stream().limit(most).forEach(one -> out.append(error(one)));
        if (all.size() > most) {
            out.append("  and ")
                    .append(all.size() - most)
                    .append(" more: --errors ")
                    .append(all.size())
                    .append('\n');
        }
        return out.toString();
    }

    private String error(Disagreement one) {
        StringBuilder out = new StringBuilder("  ")
                .append(paper.in(Ink.STRONG, one.kind()))
                .append("  ")
                .append(OneLine.of(told(one)))
                .append('\n');
        for (Field field : one.ordered()) {
            out.append("    ")
                    .append(OneLine.of(field.key() + ": gold "
                            + one.gold().map(field::shown).orElse("") + "; read "
                            + one.read().map(field::shown).orElse("")))
                    .append('\n');
        }
        return out.append("    ")
                .append(OneLine.of(one.sentence()))
                .append('\n')
                .toString();
    }

    private static String told(Disagreement one) {
        String act = one.gold()
                .map(gold -> gold.category().map(Enum::name).orElse("an act"))
                .or(() -> one.read().map(read -> read.act().name()))
                .orElse("");
        String by = one.gold().isEmpty()
                ? one.read().map(read -> " (" + read.wording() + ")").orElse("")
                : "";
        String where = one.gold().map(Gold::where).orElse(one.article());
        return act + (one.trigger().isEmpty() ? "" : " \"" + one.trigger() + "\"") + by + "  " + where;
    }

    private String title(String text) {
        return "\n" + paper.in(Ink.STRONG, text) + "\n";
    }

    private static String row(String name, String value) {
        return "  " + left(name, NAME) + value + "\n";
    }

    private static String share(Share share) {
        return share.of() == 0
                ? "–     (0 of 0)"
                : number(share.value()) + "  (" + share.right() + " of " + share.of() + "; " + number(share.low())
                        + " to " + number(share.high()) + ")";
    }

    private static String number(OptionalDouble value) {
        return value.isEmpty() ? "–" : String.format(Locale.ROOT, "%.2f", value.getAsDouble());
    }

    private static String left(String text, int width) {
        return text + blank(width - text.length());
    }

    private static String right(String text) {
        return blank(5 - text.length()) + text;
    }

    private static String blank(int width) {
        return " ".repeat(Math.max(0, width));
    }
}
