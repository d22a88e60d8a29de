package org.chancery.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.text.Layout.Block;
import org.chancery.text.Layout.Kind;

/**
 * Tells the report from the furniture around it, by the look of the lines of a newspaper's text.
 *
 * <p>Lines that were broken for want of room are put together again; everything else is a paragraph of its own. What only looks like
 * a headline (a line without a stop above the report) is one if a report follows; a text that would be left without a body is read
 * as one. The same text always has the same layout; the time is linear in its length. Stateless and safe for use by many threads.
 */
public final class LayoutFinder {

    private static final int LONGEST_HEADLINE = 200;
    private static final int LONGEST_SUBHEAD = 80;

    /** A line, or several that belong together, and what they are. */
    private record Unit(Kind kind, Span span, String text, boolean complete) {

        Unit as(Kind other) {
            return new Unit(other, span, text, complete);
        }

        boolean is(Kind wanted) {
            return kind == wanted;
        }

        boolean isReport() {
            return kind == Kind.BODY && (complete || Dateline.startOf(text).isPresent());
        }
    }

    /** What each stretch of this article's text is. */
    public Layout of(Article article) {
        List<Unit> units = units(article.text(), Lines.of(article.text()));
        int report = firstReport(units);
        if (report < units.size()) {
            units = withHeadlines(units, report, article.imprint().title());
        } else if (units.stream().noneMatch(unit -> unit.is(Kind.BODY))) {
            units = units.stream().map(unit -> unit.as(Kind.BODY)).toList();
        }
        return layout(units);
    }

    private static List<Unit> units(String text, Lines lines) {
        List<Unit> units = new ArrayList<>();
        List<Lines.Line> all = lines.all();
        boolean closing = false;
        for (int i = 0; i < all.size(); ) {
            closing |= i > 0 && Furniture.beginsClosingSection(all.get(i).text());
            Optional<Kind> furniture = closing
                    ? Optional.of(Kind.CREDIT)
                    : Furniture.kindOf(all.get(i).text());
            int last = furniture.isPresent() ? i : lastOfParagraph(lines, i);
            Span span = all.get(i).span().cover(all.get(last).span());
            boolean complete = all.get(last).endsSentence()
                    || Furniture.closingMark(all.get(last).text()).isPresent();
            units.add(new Unit(furniture.orElse(Kind.BODY), span, span.of(text), complete));
            i = last + 1;
        }
        return units;
    }

    private static int lastOfParagraph(Lines lines, int first) {
        int last = first;
        while (last + 1 < lines.all().size()
                && lines.goesOn(lines.all().get(last), lines.all().get(last + 1))) {
            last++;
        }
        return last;
    }

    private static int firstReport(List<Unit> units) {
        int at = 0;
        while (at < units.size() && !units.get(at).isReport()) {
            at++;
        }
        return at;
    }

    /** Lines without a stop are headlines above the report, and captions or subheads inside it. */
    private static List<Unit> withHeadlines(List<Unit> units, int report, Optional<String> title) {
        List<Unit> out = new ArrayList<>(units.size());
        boolean another = units.stream().filter(Unit::isReport).count() > 1;
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            boolean repeatsTitle =
                    i == report && another && title.filter(unit.text::equals).isPresent();
            if (!unit.is(Kind.BODY) || (unit.isReport() && !repeatsTitle)) {
                out.add(unit);
            } else if (i <= report) {
                out.add(unit.text.length() <= LONGEST_HEADLINE ? unit.as(Kind.HEADLINE) : unit);
            } else {
                out.add(unit.text.length() <= LONGEST_SUBHEAD ? unit.as(Kind.CAPTION) : unit);
            }
        }
        return out;
    }

    private static Layout layout(List<Unit> units) {
        Assembly assembly = new Assembly();
        units.forEach(assembly::add);
        return new Layout(assembly.blocks, assembly.published, assembly.place);
    }

    /** The layout as far as it has been put together. */
    private static final class Assembly {
        private final List<Block> blocks = new ArrayList<>();
        private Optional<LocalDate> published = Optional.empty();
        private Optional<String> place = Optional.empty();
        private boolean inReport;

        void add(Unit unit) {
            if (unit.is(Kind.BODY)) {
                Optional<Dateline> dateline = inReport ? Optional.empty() : Dateline.startOf(unit.text);
                dateline.ifPresent(this::note);
                addBody(unit, dateline.map(Dateline::length).orElse(0));
                return;
            }
            if (unit.is(Kind.DATE_LINE) && !inReport) {
                published = published.or(() -> PrintedDate.of(unit.text).flatMap(PrintedDate::day));
            } else if (unit.is(Kind.DATELINE) && !inReport) {
                Dateline.standingAlone(unit.text).ifPresent(this::note);
            }
            blocks.add(new Block(unit.kind, unit.span));
        }

        private void note(Dateline dateline) {
            published = published.or(dateline::day);
            place = place.or(dateline::place);
        }

        /** The paragraph without the dateline before it and the agency's mark behind it. */
        private void addBody(Unit unit, int dateline) {
            int start = unit.span.start();
            int length = unit.text.length();
            int mark =
                    Furniture.closingMark(unit.text).filter(at -> at > dateline).orElse(length);
            int end = endOfWords(unit.text, dateline, mark);
            if (dateline > 0) {
                blocks.add(new Block(Kind.DATELINE, new Span(start, start + endOfWords(unit.text, 0, dateline))));
            }
            if (end > dateline) {
                blocks.add(new Block(Kind.BODY, new Span(start + dateline, start + end)));
                inReport = true;
            }
            if (mark < length) {
                blocks.add(new Block(Kind.CREDIT, new Span(start + mark, unit.span.end())));
            }
        }
    }

    private static int endOfWords(String text, int from, int to) {
        int end = to;
        while (end > from && Lines.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
