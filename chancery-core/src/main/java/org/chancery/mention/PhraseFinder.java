package org.chancery.mention;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.language.NameKind;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/** Cuts sentences into base noun phrases. Stateless. */
public final class PhraseFinder {

    private static final Set<String> DAYS_AND_MONTHS = Stream.concat(
                    Stream.of(DayOfWeek.values()).map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)),
                    Stream.of(Month.values()).map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> SPANS =
            Set.of("day", "night", "week", "weekend", "month", "year", "spring", "summer", "autumn", "fall", "winter");
    private static final Set<String> WHICH = Set.of("last", "this", "next", "that", "previous");

    private static final Set<String> OPENERS = Set.of("DT", "PDT", "PRP$", "WP$");

    private PhraseFinder() {}

    /**
     * The phrases in the order of the text, not overlapping.
     *
     * @param bound stretches of words that are never cut; they need not be nouns
     */
    public static List<Phrase> find(Sentence sentence, List<Phrase> bound) {
        List<Phrase> phrases = new ArrayList<>();
        boolean[] inside = inside(sentence.size(), bound);
        int at = 0;
        while (at < sentence.size()) {
            if (isPronoun(sentence.token(at)) || !canBegin(sentence, at, inside)) {
                if (isPronoun(sentence.token(at))) {
                    phrases.add(new Phrase(at, at + 1));
                }
                at++;
            } else {
                int end = end(sentence, at, bound, inside);
                int head = lastNominal(sentence, at, end, inside);
                if (head >= at) {
                    phrases.add(new Phrase(at, head + 1));
                }
                at = end;
            }
        }
        return List.copyOf(phrases);
    }

    /** Whether a token is the name of a day of the week or a month. */
    public static boolean isCalendarName(Token token) {
        return token.isProperNoun() && DAYS_AND_MONTHS.contains(token.text());
    }

    private static boolean[] inside(int size, List<Phrase> bound) {
        boolean[] inside = new boolean[size];
        for (Phrase phrase : bound) {
            for (int i = phrase.start(); i < phrase.end(); i++) {
                inside[i] = true;
            }
        }
        return inside;
    }

    private static boolean isPronoun(Token token) {
        return token.tag().equals("PRP");
    }

    private static boolean canBegin(Sentence sentence, int at, boolean[] inside) {
        Token token = sentence.token(at);
        if (token.tag().equals("HYPH")) {
            return false;
        }
        return inside[at] || OPENERS.contains(token.tag()) || (isInner(sentence, at) && !isOfQuantifier(sentence, at));
    }

    /** "at [least] four men": no part of the phrase. */
    private static boolean isOfQuantifier(Sentence sentence, int at) {
        return sentence.token(at).tag().equals("JJS")
                && at > 0
                && sentence.token(at - 1).lemma().equals("at");
    }

    private static int end(Sentence sentence, int start, List<Phrase> bound, boolean[] inside) {
        int at = Math.max(start + 1, boundEnd(bound, start));
        while (at < sentence.size() && (inside[at] || isInner(sentence, at)) && !isCut(sentence, start, at, bound)) {
            at = Math.max(at + 1, boundEnd(bound, at));
        }
        return at;
    }

    private static int boundEnd(List<Phrase> bound, int at) {
        return bound.stream()
                .filter(phrase -> phrase.start() == at)
                .mapToInt(Phrase::end)
                .max()
                .orElse(at);
    }

    private static boolean isInner(Sentence sentence, int at) {
        Token token = sentence.token(at);
        return switch (token.tag()) {
            case "NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "CD", "ADD" -> true;
            case "VBN", "VBG", "RB", "RBS", "AFX" -> modifies(sentence, at);
            case "HYPH" -> at > 0 && at + 1 < sentence.size();
            default -> token.name() == NameKind.PERSON;
        };
    }

    /** Whether a word that need not be part of a phrase hangs on one of the next words. */
    private static boolean modifies(Sentence sentence, int at) {
        if (!sentence.isParsed()) {
            return false;
        }
        int head = sentence.arc(at).head();
        return head > at
                && head - at <= 6
                && switch (sentence.arc(at).relation()) {
                    case "amod", "compound" -> true;
                    case "advmod" -> sentence.token(head).isAdjective() && modifierBetween(sentence, at, head);
                    default -> false;
                };
    }

    private static boolean modifierBetween(Sentence sentence, int from, int to) {
        return to == from + 1 && sentence.arc(to).relation().equals("amod");
    }

    /** Whether a new phrase begins at a token although the one before could go on. */
    private static boolean isCut(Sentence sentence, int start, int at, List<Phrase> bound) {
        Token before = sentence.token(at - 1);
        if (bound.stream().anyMatch(phrase -> phrase.start() < at && at < phrase.end())) {
            return false;
        }
        if (isCalendarName(sentence.token(at)) != isCalendarName(before) && before.isNoun()) {
            return !isNameOfDay(sentence, at);
        }
        return endsDate(sentence, at - 1)
                || (sentence.token(at).isProperNoun() && isWhen(sentence, at - 1))
                || (before.isNoun() && hangsApart(sentence, start, at));
    }

    /** "in <b>1963</b> Robert Mugabe …", "last <b>week</b> Robert Mugabe …": the name behind it is another phrase. */
    private static boolean isWhen(Sentence sentence, int at) {
        Token token = sentence.token(at);
        if (at == 0) {
            return false;
        }
        Token before = sentence.token(at - 1);
        return token.isYear()
                ? before.tag().equals("IN")
                : SPANS.contains(token.lemma()) && WHICH.contains(before.lemma());
    }

    /** "On 17 July <b>2017</b> Russia's court …", "on July <b>17</b> Russia's court …": the number ends the date. */
    private static boolean endsDate(Sentence sentence, int at) {
        int length = at > 0 ? sentence.token(at).text().length() : 0;
        return at > 0
                && sentence.token(at).tag().equals("CD")
                && (length == 4 || length <= 2)
                && isCalendarName(sentence.token(at - 1));
    }

    /** "the Monday meeting", "May elections": the day or month hangs on the noun behind it. */
    private static boolean isNameOfDay(Sentence sentence, int at) {
        return sentence.isParsed()
                && isCalendarName(sentence.token(at - 1))
                && sentence.arc(at - 1).head() >= at
                && sentence.arc(at - 1).relation().equals("compound");
    }

    /** "gave Kim letters", "met Kim three times": the noun before hangs on a verb, or to the left, and the next word not on it. */
    private static boolean hangsApart(Sentence sentence, int start, int at) {
        if (!sentence.isParsed() || isJoint(sentence, at)) {
            return false;
        }
        if (sentence.token(at).name() == NameKind.PERSON) {
            return isNamedPlace(sentence, at - 1)
                    && sentence.arc(at - 1).relation().equals("nmod")
                    && sentence.arc(at - 1).head() < start;
        }
        int left = sentence.arc(at - 1).head();
        int right = sentence.arc(at).head();
        if (sentence.arc(at - 1).relation().equals("conj")
                && left >= 0
                && sentence.arc(left).head() >= at
                && !sentence.token(sentence.arc(left).head()).isVerb()) {
            return false;
        }
        boolean outside = left < start || (left > at && sentence.token(left).isVerb());
        return outside && !(start <= right && right < at);
    }

    /** "the president of <b>France</b> Emmanuel Macron". */
    private static boolean isNamedPlace(Sentence sentence, int at) {
        NameKind name = sentence.token(at).name();
        return name == NameKind.LOCATION || name == NameKind.ORGANIZATION;
    }

    private static boolean isJoint(Sentence sentence, int at) {
        return sentence.token(at).tag().equals("HYPH")
                || sentence.token(at - 1).tag().equals("HYPH");
    }

    private static int lastNominal(Sentence sentence, int start, int end, boolean[] inside) {
        for (int at = end - 1; at >= start; at--) {
            Token token = sentence.token(at);
            if (token.isNoun() || inside[at] || token.name() == NameKind.PERSON) {
                return at;
            }
        }
        return start - 1;
    }
}
