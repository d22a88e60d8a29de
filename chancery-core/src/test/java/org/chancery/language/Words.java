package org.chancery.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.text.Span;

/** Sentences written down word by word, for tests of what is done to tags and arcs. */
final class Words {

    private Words() {}

    /** "Oman/NNP helped/VBD": words with their tags; irregular lemmas are given behind a second slash. */
    static Sentence tagged(String words) {
        List<Token> tokens = tokens(words);
        return Sentence.tagged(0, whole(tokens), tokens);
    }

    /** The same with arcs: "nsubj:1" hangs a word on the second one, "root:-1" on none. */
    static Sentence parsed(String words, String arcs) {
        List<Token> tokens = tokens(words);
        List<Arc> all = new ArrayList<>();
        for (String arc : arcs.split(" ")) {
            int colon = arc.lastIndexOf(':');
            int head = Integer.parseInt(arc.substring(colon + 1));
            all.add(new Arc(head < 0 ? Arc.ROOT : head, arc.substring(0, colon)));
        }
        return Sentence.parsed(0, whole(tokens), tokens, all);
    }

    private static Span whole(List<Token> tokens) {
        return new Span(0, tokens.get(tokens.size() - 1).span().end());
    }

    private static List<Token> tokens(String words) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : words.split(" ")) {
            String[] parts = word.split("/");
            String lemma = parts.length > 2 ? parts[2] : lemma(parts[0], parts[1]);
            Span span = new Span(at, at + parts[0].length());
            NameKind name = parts.length > 3 ? NameKind.valueOf(parts[3].toUpperCase(Locale.ROOT)) : NameKind.NONE;
            tokens.add(new Token(tokens.size(), span, parts[0], lemma, parts[1], name));
            at = span.end() + 1;
        }
        return tokens;
    }

    private static String lemma(String text, String tag) {
        String small = text.toLowerCase(Locale.ROOT);
        return switch (tag) {
            case "VBD", "VBN" -> small.endsWith("ed") ? small.substring(0, small.length() - 2) : small;
            case "NNS" -> small.endsWith("s") ? small.substring(0, small.length() - 1) : small;
            default -> small;
        };
    }
}
