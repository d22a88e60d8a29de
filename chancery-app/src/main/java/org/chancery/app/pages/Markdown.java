package org.chancery.app.pages;

import java.util.Collection;
import java.util.List;

/** A page of Markdown under construction. */
final class Markdown {

    private final StringBuilder out = new StringBuilder();

    Markdown heading(int level, String text) {
        out.append(out.isEmpty() ? "" : "\n")
                .append("#".repeat(level))
                .append(' ')
                .append(text)
                .append("\n\n");
        return this;
    }

    Markdown paragraph(String text) {
        out.append(text).append("\n\n");
        return this;
    }

    /** A list, if there is anything in it. */
    Markdown items(Collection<String> items) {
        items.forEach(item -> out.append("- ").append(item).append('\n'));
        return items.isEmpty() ? this : end();
    }

    Markdown table(List<String> head, Collection<List<String>> rows) {
        row(head);
        row(head.stream().map(cell -> "---").toList());
        rows.forEach(this::row);
        return end();
    }

    private void row(List<String> cells) {
        out.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private Markdown end() {
        out.append('\n');
        return this;
    }

    /** The page, with single blank lines and one line break at the end. */
    String page() {
        return out.toString().replaceAll("\n{3,}", "\n\n").strip() + "\n";
    }

    /** Plain text, with the marks of Markdown made harmless. */
    static String text(String plain) {
        return plain.replaceAll("\\s+", " ").strip().replaceAll("([\\\\`*_\\[\\]<>|#$])", "\\\\$1");
    }

    static String code(String plain) {
        return "`" + plain + "`";
    }
}
