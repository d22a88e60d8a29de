package org.chancery.read;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.clause.Clauses;
import org.chancery.event.Status;
import org.chancery.event.When;
import org.chancery.time.Days;
import org.chancery.time.Granularity;
import org.chancery.time.TimeExpression;
import org.chancery.wording.Act;

/** The days of what has not come about: what was called off or put off has those for which it was planned, an offer those for which it is made. */
final class Undone {

    private static final Set<String> TOWARDS = Set.of("to", "until", "till", "from", "for");
    private static final Set<String> FOR = Set.of("for", "on", "in", "at", "from", "during");
    private static final Set<String> ARRANGED = Set.of(
            "plan",
            "schedule",
            "set",
            "expect",
            "arrange",
            "slate",
            "take",
            "hold",
            "begin",
            "start",
            "open",
            "convene");

    private final Scene scene;

    private final BiPredicate<Integer, TimeExpression> hangs;

    /**
     * What is undone in a sentence.
     *
     * @param hangs whether a time hangs on a clause
     */
    Undone(Scene scene, BiPredicate<Integer, TimeExpression> hangs) {
        this.scene = scene;
        this.hangs = hangs;
    }

    /** Where it was put off to; else the days for which it had been planned. */
    Optional<When> days(Act act) {
        if (!isOff(act)) {
            return Optional.empty();
        }
        Optional<When> later = act.status().equals(Optional.of(Status.POSTPONED))
                ? on(act.head(), TOWARDS).findFirst().map(this::newDay)
                : Optional.empty();
        return later.or(() -> plannedFor(act).map(time -> when(time, time.days())));
    }

    /** "Put off until Friday" is no bound: it is to be on Friday. */
    private When newDay(TimeExpression time) {
        return when(
                time,
                time.days()
                        .map(days -> days.from().isEmpty() && time.granularity() == Granularity.DAY
                                ? new Days(days.to(), days.to())
                                : days));
    }

    private When when(TimeExpression time, Optional<Days> days) {
        When.Basis basis = days.map(Days::isBounded).orElse(true) ? When.Basis.STATED : When.Basis.BOUNDED;
        return new When(scene.quote(time.span()), days, time.granularity(), basis);
    }

    /** "Called off a meeting that was planned for Sunday": Sunday. */
    private Optional<TimeExpression> plannedFor(Act act) {
        return IntStream.range(0, scene.sentence().size())
                .boxed()
                .filter(clause -> tellsPlan(clause, act))
                .flatMap(clause -> on(clause, FOR))
                .findFirst();
    }

    private Stream<TimeExpression> on(int clause, Set<String> prepositions) {
        return scene.times().stream()
                .filter(time -> time.isDate() && hangs.test(clause, time) && isMarked(time, prepositions));
    }

    /** A relative clause or participle under the act's own words, with no other verb between. */
    private boolean tellsPlan(int clause, Act act) {
        Clauses clauses = scene.clauses();
        return ARRANGED.contains(clauses.lemma(clause))
                && clauses.relation(clause).startsWith("acl")
                && clauses.ancestors(clause).stream()
                        .filter(up -> up != clause)
                        .takeWhile(up ->
                                act.heads().contains(up) || !scene.token(up).isVerb())
                        .anyMatch(act.heads()::contains);
    }

    /** "On Tuesday they cancelled the talks", "offered on Monday to meet": the day of the decision. */
    boolean tellsOfDeciding(Act act, TimeExpression time) {
        if (isOff(act)) {
            return act.heads().size() > 1 && !isMarked(time, TOWARDS);
        }
        return act.status().equals(Optional.of(Status.PROPOSED)) && isBehind(time);
    }

    private static boolean isOff(Act act) {
        return act.status()
                .filter(status -> status == Status.CANCELLED || status == Status.POSTPONED)
                .isPresent();
    }

    private boolean isMarked(TimeExpression time, Set<String> prepositions) {
        Clauses clauses = scene.clauses();
        for (int token = time.firstToken(); token <= time.lastToken(); token++) {
            if (prepositions.contains(clauses.preposition(token))) {
                return true;
            }
        }
        int before = time.firstToken() - 1;
        return prepositions.contains(scene.token(time.firstToken()).lemma())
                || (before >= 0 && prepositions.contains(scene.token(before).lemma()));
    }

    private boolean isBehind(TimeExpression time) {
        Optional<LocalDate> end = time.days().flatMap(Days::to);
        return scene.published()
                .filter(told -> end.filter(day -> !day.isAfter(told)).isPresent())
                .isPresent();
    }
}
