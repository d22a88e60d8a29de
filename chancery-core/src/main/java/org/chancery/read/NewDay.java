package org.chancery.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.event.PutOff;
import org.chancery.event.Status;
import org.chancery.event.When;
import org.chancery.language.Token;
import org.chancery.text.Span;
import org.chancery.time.Days;
import org.chancery.wording.Cues;

/**
 * Tells the day to which something was put off from the one for which it had been planned, by the words in front: "to next Friday", "from
 * Tuesday to Friday".
 */
final class NewDay {

    private final Scene scene;
    private final Cues cues;

    NewDay(Scene scene, Cues cues) {
        this.scene = scene;
        this.cues = cues;
    }

    /** The date of an act of this status, with what its days are if it was put off. */
    When of(When when, Status status) {
        return status == Status.POSTPONED ? kind(when).map(when::putOff).orElse(when) : when;
    }

    private Optional<PutOff> kind(When when) {
        Span span = when.words().span();
        List<Token> inside = scene.sentence().tokens().stream()
                .filter(token -> span.contains(token.span()))
                .toList();
        if (inside.isEmpty()) {
            return Optional.empty();
        }
        boolean leaves = isFirst(inside, cues.away());
        boolean arrives =
                inside.stream().skip(1).anyMatch(token -> cues.towards().contains(word(token)));
        if (isTwoDays(when) && leaves && arrives) {
            return Optional.of(PutOff.FROM_TO);
        }
        return isFirst(inside, cues.towards()) ? Optional.of(PutOff.TO) : Optional.empty();
    }

    /** Whether such a word opens these, or stands in front of them. */
    private boolean isFirst(List<Token> inside, Set<String> words) {
        Token first = inside.get(0);
        return words.contains(word(first))
                || (first.index() > 0 && words.contains(word(scene.token(first.index() - 1))));
    }

    private static boolean isTwoDays(When when) {
        return when.days()
                .filter(Days::isBounded)
                .filter(days -> !days.from().equals(days.to()))
                .isPresent();
    }

    private static String word(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
