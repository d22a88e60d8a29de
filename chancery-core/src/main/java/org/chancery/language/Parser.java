package org.chancery.language;

import java.util.List;
import org.chancery.text.Span;

/**
 * Finds sentences, words, names and arcs.
 *
 * <p>In two steps, because the second costs ten times the first: {@link #tag} for everything, {@link #parse} for the sentences in
 * which something may be read. Implementations are safe for use by many threads and give the same answer every time.
 */
public interface Parser {

    /** The sentences of these paragraphs, numbered in order, with words, tags and lemmas. */
    List<Sentence> tag(String text, List<Span> paragraphs);

    /** The same sentence with names and arcs, or {@link Sentence.Depth#TOO_LONG} if it is longer than the parser takes on. */
    Sentence parse(Sentence sentence);
}
