package org.chancery.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.actor.Sense.Area;
import org.chancery.actor.Sense.Form;
import org.chancery.actor.Sense.Naming;
import org.chancery.language.Token;

/**
 * The country that news adds to the name of a place: "in Kalongo, <b>Uganda</b>,", "in Elko, <b>Nevada</b>", "in Kalongo, a town in <b>northern
 * Uganda</b>", "the <b>Ugandan</b> town of Kalongo".
 */
final class AddedCountry {

    private static final Set<String> CLOSING = Set.of(".", ",", ")", ":", ";", "''", "?", "!");
    private static final Set<Form> NAMES = Set.of(Form.NAME, Form.REGION, Form.SHORT);

    /** What may stand between a place and where a noun like "town" says that it lies; "near" and "with" tell of elsewhere. */
    private static final Set<String> INSIDE = Set.of("in", "on", "of");

    private AddedCountry() {}

    /**
     * The code of the one country that the words beside the name of a place say that it lies in.
     *
     * @param start where the name begins
     * @param end where it ends
     */
    static Optional<String> beside(Marked marked, int start, int end) {
        return behind(marked, end)
                .or(() -> within(marked, end))
                .or(() -> explained(marked, end))
                .or(() -> before(marked, start));
    }

    /** "near Kalongo, <b>in northern Uganda</b>, on Monday". */
    private static Optional<String> within(Marked marked, int end) {
        int name = marked.hasTag(end + 2, "JJ") ? end + 3 : end + 2;
        return isMark(marked, end, ",") && marked.is(end + 1, "in")
                ? marked.startingAt(name)
                        .filter(match -> closes(marked, match.end()))
                        .flatMap(AddedCountry::code)
                : Optional.empty();
    }

    /** "in Kalongo, <b>a market town in northern Uganda</b>", "<b>a village on the Ugandan shore</b>". */
    private static Optional<String> explained(Marked marked, int end) {
        if (!isMark(marked, end, ",") || !marked.hasTag(end + 1, "DT")) {
            return Optional.empty();
        }
        int until = end + 1;
        while (until < marked.sentence().size()
                && isPartOfExplanation(marked.sentence().token(until))) {
            until++;
        }
        boolean town = IntStream.range(end + 1, until)
                .filter(at -> marked.sentence().token(at).isNoun())
                .limit(3)
                .anyMatch(at -> Locality.isCalled(PhraseReader.lemma(marked, at)));
        return town ? only(marked.within(end + 1, until)) : Optional.empty();
    }

    private static boolean isPartOfExplanation(Token token) {
        return token.isNoun()
                || token.isAdjective()
                || token.tag().equals("DT")
                || token.tag().equals("VBG")
                || token.tag().equals("HYPH")
                || INSIDE.contains(token.lemma());
    }

    /** "the <b>Ugandan</b> market town of Kalongo". */
    private static Optional<String> before(Marked marked, int start) {
        int noun = start - 2;
        if (!marked.is(start - 1, "of") || noun < 0 || !Locality.isCalled(PhraseReader.lemma(marked, noun))) {
            return Optional.empty();
        }
        int from = noun;
        while (from > 0 && isModifier(marked.sentence().token(from - 1))) {
            from--;
        }
        return only(marked.within(from, noun));
    }

    private static boolean isModifier(Token token) {
        return token.isNoun()
                || token.isAdjective()
                || token.tag().equals("POS")
                || token.tag().equals("VBG")
                || token.tag().equals("HYPH");
    }

    /** The country of all that is named, if it is one. */
    private static Optional<String> only(List<Match> matches) {
        List<String> codes = matches.stream()
                .filter(Match::isName)
                .flatMap(match -> match.senses().get(0).codeOn(Optional.empty()).stream())
                .distinct()
                .toList();
        return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
    }

    /**
     * The code of the country behind a name; empty if none stands there, or if the name is one of a list ("Kalongo, Uganda and Kenya").
     *
     * @param end where the name ends
     */
    static Optional<String> behind(Marked marked, int end) {
        return isMark(marked, end, ",")
                ? marked.startingAt(end + 1)
                        .filter(match -> closes(marked, match.end()))
                        .flatMap(AddedCountry::code)
                : Optional.empty();
    }

    private static Optional<String> code(Match match) {
        return match.senses().stream()
                .filter(sense ->
                        sense instanceof Area || (sense instanceof Naming naming && NAMES.contains(naming.form())))
                .findFirst()
                .flatMap(sense -> sense.codeOn(Optional.empty()));
    }

    private static boolean closes(Marked marked, int at) {
        if (at >= marked.sentence().size()) {
            return true;
        }
        Token token = marked.sentence().token(at);
        return isMark(marked, at, ",")
                ? !isListed(marked, at + 1)
                : CLOSING.contains(token.tag()) || CLOSING.contains(token.text());
    }

    /** Another name, or "and": what stands before the comma is one of several. */
    private static boolean isListed(Marked marked, int at) {
        return at < marked.sentence().size()
                && (marked.hasTag(at, "CC")
                        || marked.startingAt(at).filter(Match::isName).isPresent());
    }

    private static boolean isMark(Marked marked, int at, String mark) {
        return at > 0
                && at < marked.sentence().size()
                && marked.sentence().token(at).text().equals(mark);
    }
}
