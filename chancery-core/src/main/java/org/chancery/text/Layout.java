package org.chancery.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What each stretch of an article's text is: the report itself, or the furniture around it.
 *
 * @param blocks in the order of the text, not overlapping
 * @param published the day of the text's own date line, if it has one
 * @param dateline the place named by the text's own dateline ("SEOUL, Dec. 7 (Reuters) -"), if it has one
 */
public record Layout(List<Block> blocks, Optional<LocalDate> published, Optional<String> dateline) {

    public Layout {
        blocks = List.copyOf(blocks);
        for (int i = 1; i < blocks.size(); i++) {
            if (blocks.get(i - 1).span().end() > blocks.get(i).span().start()) {
                throw new IllegalArgumentException("blocks overlap: " + blocks.get(i - 1) + " and " + blocks.get(i));
            }
        }
    }

    /** What a stretch of text is. Only {@link #BODY} is read. */
    public enum Kind {
        BODY,
        HEADLINE,
        BYLINE,
        DATE_LINE,
        DATELINE,
        CAPTION,
        CREDIT
    }

    /** One paragraph, or one piece of furniture. */
    public record Block(Kind kind, Span span) {}

    /** The paragraphs of the report, in order. */
    public List<Span> body() {
        return blocks.stream()
                .filter(block -> block.kind() == Kind.BODY)
                .map(Block::span)
                .toList();
    }
}
