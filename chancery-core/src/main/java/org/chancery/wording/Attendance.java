package org.chancery.wording;

import java.util.List;
import java.util.Set;
import org.chancery.clause.Argument;
import org.chancery.clause.Clause;
import org.chancery.clause.Clauses;

/**
 * Who is at a meeting or on a visit that is told only as the occasion of something else: "<b>after a meeting with Chad's premier</b> the
 * minister said …".
 *
 * <p>It is whoever does what is done on that occasion, if it is somebody who can meet others. Behind a verb that is done to somebody it
 * could be either ("arrested a man after a meeting with …"), so it is nobody.
 */
final class Attendance {

    private static final Set<String> OCCASIONS =
            Set.of("in", "at", "during", "on", "after", "following", "before", "ahead of", "prior to", "upon");

    private static final Set<String> GOING =
            Set.of("arrive", "fly", "travel", "come", "go", "head", "land", "return", "depart", "leave");

    /** Whoever does this was there; whoever withdraws from talks may not have been. */
    private static final Set<String> COMING_AWAY = Set.of("walk", "storm", "return", "emerge");

    /** Whom one tells something is not the one who did what the other is told of. */
    private static final Set<String> TELLING = Set.of("tell", "inform", "assure", "thank");

    private final Clauses clauses;
    private final Fit fit;

    Attendance(Clauses clauses, Fit fit) {
        this.clauses = clauses;
        this.fit = fit;
    }

    /** Those at the meeting of this noun, beside its own words. */
    List<Integer> at(Clause meeting) {
        int noun = meeting.head();
        return isOccasion(noun)
                ? clauses
                        .at(clauses.governor(noun))
                        .filter(clause -> !clause.passive())
                        .filter(clause -> isOfSubject(clause, noun))
                        .map(clause -> clause.all(Argument.SUBJECT))
                        .orElse(List.of())
                        .stream()
                        .filter(fit::canMeet)
                        .toList()
                : List.of();
    }

    /** "said after a meeting", "is in Rome for talks", "flew to Rome for talks". */
    private boolean isOccasion(int noun) {
        String relation = clauses.relation(noun);
        int above = clauses.governor(noun);
        if (above < 0 || !(relation.startsWith("obl") || relation.equals("nmod"))) {
            return false;
        }
        boolean there = !clauses.children(above, "cop").isEmpty();
        String preposition = clauses.preposition(noun);
        return switch (preposition) {
            case "for" -> there || GOING.contains(clauses.lemma(above));
            case "out of", "from" -> COMING_AWAY.contains(clauses.lemma(above));
            default -> (there || relation.startsWith("obl")) && OCCASIONS.contains(preposition);
        };
    }

    private boolean isOfSubject(Clause verb, int noun) {
        return noun < verb.head()
                || TELLING.contains(verb.lemma())
                || verb.all(Argument.OBJECT).stream().noneMatch(fit::isActor);
    }
}
