package org.chancery.actor;

import java.util.Optional;
import java.util.Set;
import org.chancery.actor.Sense.Area;
import org.chancery.actor.Sense.Form;
import org.chancery.actor.Sense.Naming;
import org.chancery.language.Token;

/** The country that news adds to the name of a place: "in Kalongo, <b>Uganda</b>,", "in Elko, <b>Nevada</b>". */
final class AddedCountry {

    private static final Set<String> CLOSING = Set.of(".", ",", ")", ":", ";", "''", "?", "!");
    private static final Set<Form> NAMES = Set.of(Form.NAME, Form.REGION, Form.SHORT);

    private AddedCountry() {}

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
