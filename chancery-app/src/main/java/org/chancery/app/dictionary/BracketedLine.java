package org.chancery.app.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import org.chancery.app.source.RefusedException;

/**
 * A line of an {@code .actors} or {@code .agents} file, without its comment.
 *
 * @param names what stands before the first bracket
 * @param plurals the words in braces
 * @param codes the texts in square brackets
 */
record BracketedLine(String names, List<String> plurals, List<String> codes) {

    private static final BracketedLine BLANK = new BracketedLine("", List.of(), List.of());

    BracketedLine {
        plurals = List.copyOf(plurals);
        codes = List.copyOf(codes);
    }

    static BracketedLine parse(String line) throws RefusedException {
        int comment = line.indexOf('#');
        String text = (comment < 0 ? line : line.substring(0, comment)).strip();
        if (text.isEmpty()) {
            return BLANK;
        }
        int first = bracket(text, 0);
        if (first == text.length()) {
            return new BracketedLine(text, List.of(), List.of());
        }
        List<String> plurals = new ArrayList<>(1);
        List<String> codes = new ArrayList<>(2);
        for (int at = first; at < text.length(); at = next(text, at)) {
            int end = end(text, at);
            (text.charAt(at) == '[' ? codes : plurals).add(text.substring(at + 1, end));
        }
        return new BracketedLine(text.substring(0, first).strip(), words(plurals), codes);
    }

    /** Where the first bracket from here on stands, or the end. */
    private static int bracket(String text, int from) {
        int at = from;
        while (at < text.length() && "[]{}".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** Where the bracket that opens here is closed. */
    private static int end(String text, int open) throws RefusedException {
        int end = bracket(text, open + 1);
        char asked = text.charAt(open) == '[' ? ']' : '}';
        if ("[{".indexOf(text.charAt(open)) < 0 || end == text.length() || text.charAt(end) != asked) {
            throw new RefusedException("a bracket without its other half; codes stand in [ ], plurals in { }");
        }
        return end;
    }

    /** Where the next bracket opens behind the one that opens here, or the end. */
    private static int next(String text, int open) throws RefusedException {
        int end = end(text, open) + 1;
        int next = bracket(text, end);
        if (!text.substring(end, next).isBlank()) {
            throw new RefusedException("text behind a bracket; write comments behind #");
        }
        return next;
    }

    private static List<String> words(List<String> plurals) {
        List<String> words = new ArrayList<>(plurals.size());
        for (String group : plurals) {
            for (StringTokenizer tokens = new StringTokenizer(group); tokens.hasMoreTokens(); ) {
                words.add(tokens.nextToken());
            }
        }
        return words;
    }

    boolean isBlank() {
        return names.isEmpty() && codes.isEmpty() && plurals.isEmpty();
    }
}
