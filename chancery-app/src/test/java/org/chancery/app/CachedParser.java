package org.chancery.app;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.language.Parser;
import org.chancery.language.Sentence;
import org.chancery.text.Span;

/** A parser that answers the same question once: for tests that read the same text with many codebooks. */
public final class CachedParser implements Parser {

    private final Parser parser;
    private final Map<Text, List<Sentence>> tagged = new ConcurrentHashMap<>();
    private final Map<Sentence, Sentence> parsed = new ConcurrentHashMap<>();

    public CachedParser(Parser parser) {
        this.parser = parser;
    }

    private record Text(String text, List<Span> paragraphs) {}

    @Override
    public List<Sentence> tag(String text, List<Span> paragraphs) {
        return tagged.computeIfAbsent(new Text(text, paragraphs), key -> parser.tag(text, paragraphs));
    }

    /** Sentences are compared by identity, and {@link #tag} hands out the same ones again. */
    @Override
    public Sentence parse(Sentence sentence) {
        return parsed.computeIfAbsent(sentence, parser::parse);
    }
}
