package org.chancery.wording;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.clause.Argument;
import org.chancery.clause.Clause;
import org.chancery.clause.Clauses;
import org.chancery.event.Category;

/** What stands in the words of an act where its other side would: "bombed <b>the dam</b>", "a strike at <b>the mine</b>". Made for one sentence. */
final class Things {

    private static final String AGAINST = "against";
    private static final String INTO = "into";
    private static final String FOR = "for";

    private static final Set<String> BEARING = Set.of(Argument.OBJECT, "of", AGAINST);

    private static final List<Filler> SITES = Stream.of("$territory", "$building", "mine", "site", "university")
            .map(Filler::of)
            .toList();
    private static final List<String> HELD_IN = List.of("in", "on", "object.in", "object.on");
    private static final List<String> HELD_AT = List.of("outside", "in front of", "at", "object.outside", "object.at");

    private final Clauses clauses;
    private final Fit fit;
    private final LatePhrases late;

    Things(Clauses clauses, Fit fit) {
        this.clauses = clauses;
        this.fit = fit;
        this.late = new LatePhrases(clauses, at -> clauses.sentence().token(at).isNoun());
    }

    List<Integer> of(Wording wording, Parts parts, Clause clause) {
        List<Integer> places = places(wording.category(), clause);
        if (!places.isEmpty()) {
            return places;
        }
        List<Integer> things = parts.recipients().stream()
                .map(role -> BEARING.contains(role) ? clause.all(role) : matters(wording, clause, role))
                .filter(heads -> !heads.isEmpty())
                .findFirst()
                .orElse(List.of());
        return things.isEmpty() && parts.recipients().contains(AGAINST) ? late.of(clause, List.of(AGAINST)) : things;
    }

    /** "opened an inquiry into <b>the death</b> of a reporter", "voiced support for <b>the accord</b>". */
    private List<Integer> matters(Wording wording, Clause clause, String role) {
        boolean inquiry = Plain.isInquiry(wording) && role.equals(INTO);
        boolean support = wording.category() == Category.SUPPORT && role.equals(FOR);
        if (!inquiry && !support) {
            return List.of();
        }
        List<Integer> own = inquiry || clause.kind() == Clause.Kind.NOUN ? clause.all(role) : List.of();
        return own.isEmpty()
                ? clause.all(Argument.OBJECT).stream()
                        .flatMap(object -> clauses.at(object).stream())
                        .flatMap(object -> object.all(role).stream())
                        .toList()
                : own;
    }

    /** "a curfew in the <b>town</b>", "a strike at the <b>mine</b>". */
    private List<Integer> places(Category category, Clause clause) {
        List<String> roles = switch (category) {
            case COERCE -> HELD_IN;
            case PROTEST -> HELD_AT;
            default -> List.of();
        };
        return roles.stream()
                .flatMap(role -> fit.inRole(clause, role).stream())
                .filter(head -> fit.fillsAny(SITES, head))
                .limit(1)
                .toList();
    }
}
