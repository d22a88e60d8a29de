package org.chancery.actor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.language.Arc;
import org.chancery.language.NameKind;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.mention.Phrase;
import org.chancery.mention.PhraseFinder;

/** A sentence with its noun phrases and with what the registry knows of its words. */
record Marked(Sentence sentence, List<Match> matches, List<Phrase> phrases) {

    static Marked of(Sentence sentence, List<Match> matches) {
        Stream<Phrase> known = matches.stream()
                .filter(match ->
                        match.role(Role.Sort.MODIFIER, Role.Sort.FORMER).isEmpty())
                .filter(match -> match.isName() || isNominal(sentence, match))
                .map(match -> new Phrase(match.start(), match.end()));
        List<Phrase> bound =
                Stream.concat(known, LongNames.in(sentence, matches).stream()).toList();
        return new Marked(sentence, List.copyOf(matches), PhraseFinder.find(sentence, bound));
    }

    /** "force", "guard" and "police" can be verbs. */
    private static boolean isNominal(Sentence sentence, Match match) {
        Token last = sentence.token(match.end() - 1);
        return last.isNoun() || last.isAdjective() || match.end() - match.start() > 1;
    }

    int index() {
        return sentence.index();
    }

    Optional<Match> covering(int token) {
        return matches.stream().filter(match -> match.covers(token)).findFirst();
    }

    Optional<Match> endingAt(int end) {
        return matches.stream().filter(match -> match.end() == end).findFirst();
    }

    Optional<Match> startingAt(int start) {
        return matches.stream().filter(match -> match.start() == start).findFirst();
    }

    List<Match> within(int start, int end) {
        return matches.stream()
                .filter(match -> match.start() >= start && match.end() <= end)
                .toList();
    }

    Optional<Phrase> phraseAt(int token) {
        return phrases.stream().filter(phrase -> phrase.contains(token)).findFirst();
    }

    /** The token at which the stretch hangs on the rest: the last that has its governor outside. */
    int anchor(int start, int end) {
        if (sentence.isParsed()) {
            for (int at = end - 1; at >= start; at--) {
                int head = sentence.arc(at).head();
                if ((head < start || head >= end) && !isMark(at)) {
                    return at;
                }
            }
        }
        return end - 1;
    }

    private boolean isMark(int at) {
        return sentence.arc(at).relation().equals("punct")
                || sentence.arc(at).relation().equals("case");
    }

    /** The relation of a token to its governor; empty text if the sentence is not parsed. */
    String relation(int at) {
        return sentence.isParsed() ? sentence.arc(at).relation() : "";
    }

    int governor(int at) {
        return sentence.isParsed() ? sentence.arc(at).head() : Arc.ROOT;
    }

    boolean isSubject(int at) {
        return relation(at).startsWith("nsubj");
    }

    boolean is(int at, String... texts) {
        return at >= 0
                && at < sentence.size()
                && List.of(texts).contains(sentence.token(at).text().toLowerCase(java.util.Locale.ROOT));
    }

    boolean hasTag(int at, String tag) {
        return at >= 0 && at < sentence.size() && sentence.token(at).tag().equals(tag);
    }

    boolean isNamed(int at, NameKind kind) {
        return sentence.token(at).name() == kind;
    }

    boolean areNamed(int start, int end, NameKind kind) {
        return sentence.tokens().subList(start, end).stream().allMatch(token -> token.name() == kind);
    }

    /** The words as printed, with single blanks where any stand. */
    String text(int start, int end) {
        StringBuilder text = new StringBuilder();
        for (int at = start; at < end; at++) {
            append(text, at, at > start);
        }
        return text.toString();
    }

    void append(StringBuilder text, int at, boolean after) {
        boolean gap = after
                && sentence.token(at - 1).span().end()
                        < sentence.token(at).span().start();
        text.append(gap ? " " : "").append(sentence.token(at).text());
    }
}
