package org.chancery.app.output;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.chancery.app.output.Paper.Ink;
import org.chancery.text.Span;

/** A sentence with some of its words set off, broken into lines. For one thread. */
public final class Marked {

    private final Paper paper;
    private final String text;
    private final int offset;
    private final NavigableMap<Integer, Map.Entry<Integer, Ink>> marks = new TreeMap<>();

    /**
     * A text without marks.
     *
     * @param offset where in the article it begins
     */
    public Marked(Paper paper, String text, int offset) {
        this.paper = paper;
        this.text = OneLine.of(text);
        this.offset = offset;
    }

    /** Sets these words of the article off; words outside the sentence or marked before are left as they are. */
    public Marked mark(Span span, Ink ink) {
        int start = span.start() - offset;
        int end = span.end() - offset;
        Map.Entry<Integer, Map.Entry<Integer, Ink>> before = marks.lowerEntry(end);
        boolean free = before == null || before.getValue().getKey() <= start;
        if (start >= 0 && end <= text.length() && free) {
            marks.put(start, Map.entry(end, ink));
        }
        return this;
    }

    /** The lines, each after an indent, none longer than the paper where the words allow it. */
    public String lines(String indent) {
        StringBuilder out = new StringBuilder();
        int room = paper.columns() - indent.length();
        for (int start = 0; start < text.length(); ) {
            int end = lineEnd(start, room);
            out.append(indent).append(marked(start, end)).append('\n');
            start = skipBlanks(end);
        }
        return out.toString();
    }

    private int lineEnd(int start, int room) {
        if (text.length() - start <= room) {
            return text.length();
        }
        int blank = text.lastIndexOf(' ', start + room);
        if (blank > start) {
            return blank;
        }
        int next = text.indexOf(' ', start + room);
        return next < 0 ? text.length() : next;
    }

    private int skipBlanks(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** This stretch with every mark that reaches into it. */
    private String marked(int start, int end) {
        StringBuilder out = new StringBuilder();
        int at = start;
        for (Map.Entry<Integer, Map.Entry<Integer, Ink>> mark : marks.entrySet()) {
            int from = Math.max(mark.getKey(), at);
            int to = Math.min(mark.getValue().getKey(), end);
            if (from < to) {
                out.append(text, at, from).append(paper.in(mark.getValue().getValue(), text.substring(from, to)));
                at = to;
            }
        }
        return out.append(text, at, end).toString();
    }
}
