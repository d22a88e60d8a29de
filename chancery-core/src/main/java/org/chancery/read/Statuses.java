package org.chancery.read;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.clause.Clause;
import org.chancery.clause.Clauses;
import org.chancery.clause.Mood;
import org.chancery.event.Aux;
import org.chancery.event.Mode;
import org.chancery.event.Status;
import org.chancery.event.When;
import org.chancery.wording.Act;
import org.chancery.wording.Cues;

/** Tells how far an act has come, from tense, modality, negation, operators and dates. */
final class Statuses {

    private static final int HISTORICAL_AFTER_DAYS = 30;

    private static final Set<String> HAPPENING =
            Set.of("take", "happen", "occur", "kill", "follow", "begin", "start", "hit", "wound", "destroy");
    private static final Set<String> BEGINNING = Set.of("begin", "start");
    private static final Set<String> FRAMES = Set.of("at", "during", "after", "before", "since");

    private final Scene scene;
    private final Cues cues;

    Statuses(Scene scene, Cues cues) {
        this.scene = scene;
        this.cues = cues;
    }

    Status of(Act act, Optional<When> when) {
        Status byMood = scene.clauses()
                .at(act.head())
                .map(clause -> byMood(clause, act, when))
                .orElse(Status.OCCURRED);
        Status status = act.status()
                .filter(given -> given != Status.PLANNED || !(isToldAsDone(act.trigger()) || isAddedTo(act)))
                .map(given -> combined(given, byMood))
                .orElse(byMood);
        boolean told = status == Status.OCCURRED || status == Status.ONGOING;
        return told && isAfterPublication(when) && !isToldAsPast(act, when) && !isCaption(act, when)
                ? Status.PLANNED
                : status;
    }

    /** "meets the king on July 7, 2031", published in 2029: nobody plans so in the bare present; the day of publication is wrong. */
    private boolean isCaption(Act act, Optional<When> when) {
        boolean present = scene.clauses()
                .at(act.head())
                .map(Clause::mood)
                .filter(mood ->
                        mood.tense() == Mood.Tense.PRESENT && mood.modal().isEmpty() && !mood.progressive())
                .isPresent();
        return present && beginsAfter(scene.published().map(day -> day.plusYears(1)), when);
    }

    /** "met in June 2031": the tense of the very word that the day hangs on goes before the day of publication. */
    private boolean isToldAsPast(Act act, Optional<When> when) {
        boolean past = scene.clauses()
                .at(act.head())
                .map(Clause::mood)
                .filter(mood -> mood.tense() == Mood.Tense.PAST
                        && mood.modal().isEmpty()
                        && !mood.progressive()
                        && !mood.perfect())
                .isPresent();
        return past && when.filter(day -> hangsOn(act.head(), day)).isPresent();
    }

    private boolean hangsOn(int verb, When when) {
        Clauses clauses = scene.clauses();
        return clauses.children(verb, "obl", "obl:tmod", "obl:npmod", "nmod:tmod", "advmod").stream()
                .map(child -> scene.token(child).span())
                .anyMatch(child -> when.words().span().start() <= child.start()
                        && child.end() <= when.words().span().end());
    }

    /** "approved the attacks <b>that took place</b> in May": what is said of the act itself goes before what was done about it. */
    private boolean isToldAsDone(int trigger) {
        return scene.clauses().children(trigger, "acl:relcl").stream()
                .flatMap(clause -> scene.clauses().at(clause).stream())
                .anyMatch(clause -> clause.mood().tense() == Mood.Tense.PAST
                        && clause.mood().modal().isEmpty()
                        && !clause.mood().negated()
                        && HAPPENING.contains(clause.lemma()));
    }

    /** "justified the strike, <b>which he approved</b>": what is only added to a deed already known does not put it off. */
    private boolean isAddedTo(Act act) {
        Clauses clauses = scene.clauses();
        boolean known = clauses.children(act.trigger(), "det").stream()
                .anyMatch(det -> clauses.lemma(det).equals("the"));
        return known
                && clauses.children(act.trigger(), "acl:relcl").stream()
                        .filter(act.heads()::contains)
                        .flatMap(clause -> clauses.at(clause).stream())
                        .anyMatch(clause -> clause.mood().tense() == Mood.Tense.PAST);
    }

    private static Status combined(Status given, Status byMood) {
        return switch (byMood) {
            case DENIED, HYPOTHETICAL -> byMood;
            default -> given;
        };
    }

    private Status byMood(Clause clause, Act act, Optional<When> when) {
        Mood mood = clause.mood();
        if ((mood.negated() && !act.negationUsed()) || new Disowned(scene.clauses()).is(act)) {
            return Status.DENIED;
        }
        if (clause.kind() == Clause.Kind.NOUN
                && mood.tense() == Mood.Tense.NONE
                && mood.modal().isEmpty()) {
            return isAhead(clause, when) ? Status.PLANNED : ofNoun(clause);
        }
        if ((mood.conditional() && !mood.hasModal("will"))
                || mood.hasModal("may", "might", "could", "can", "should", "must", "ought")) {
            return act.negationUsed() ? Status.OCCURRED : Status.HYPOTHETICAL;
        }
        if (act.negationUsed()) {
            return Status.OCCURRED;
        }
        if (mood.hasModal("would")) {
            return isReported(clause.head()) && !mood.perfect() ? Status.PLANNED : Status.HYPOTHETICAL;
        }
        if (mood.tense() == Mood.Tense.FUTURE) {
            return Status.PLANNED;
        }
        if (isBegun(clause)) {
            return Status.ONGOING;
        }
        if ((mood.progressive() && !isVerbal(act)) || (mood.perfect() && isOpen(when))) {
            return Status.ONGOING;
        }
        return mood.tense() == Mood.Tense.NONE ? ofSubordinate(clause) : Status.OCCURRED;
    }

    /** "has begun <b>withdrawing</b> troops": not done with yet. */
    private boolean isBegun(Clause clause) {
        Clauses clauses = scene.clauses();
        return BEGINNING.contains(clause.lemma())
                && clause.mood().perfect()
                && clauses.children(clause.head(), "xcomp").stream()
                        .anyMatch(child -> scene.token(child).tag().equals("VBG"));
    }

    /** "has led the talks since August". */
    private static boolean isOpen(Optional<When> when) {
        return when.flatMap(When::days).map(days -> days.to().isEmpty()).orElse(false);
    }

    /** Words are done as they are spoken: "is demanding" has demanded. */
    private static boolean isVerbal(Act act) {
        return switch (act.category()) {
            case ACCUSE -> !act.mode().equals(Optional.of(Mode.ACCUSE_INVESTIGATE));
            case REQUEST, REJECT, THREATEN, SUPPORT, AGREE, CONCEDE -> true;
            default -> false;
        };
    }

    private boolean isReported(int head) {
        Clauses clauses = scene.clauses();
        return clauses.ancestors(head).stream().anyMatch(up -> cues.reporting().contains(clauses.lemma(up)));
    }

    /** A participle is as real as the clause it hangs on. */
    private Status ofSubordinate(Clause clause) {
        Clauses clauses = scene.clauses();
        for (int up : clauses.ancestors(clause.head())) {
            Optional<Clause> governor = clauses.at(up).filter(each -> each.kind() == Clause.Kind.VERB);
            if (governor.isPresent()) {
                Mood mood = governor.get().mood();
                if (mood.tense() == Mood.Tense.NONE
                        && mood.modal().isEmpty()
                        && clauses.isInfinitive(governor.get().head())) {
                    continue;
                }
                if (mood.tense() == Mood.Tense.FUTURE
                        && clause.mood().tense() == Mood.Tense.NONE
                        && !clause.passive()) {
                    return Status.PLANNED;
                }
                if (mood.hasModal("would") && isReported(governor.get().head()) && !mood.perfect()) {
                    return Status.PLANNED;
                }
                if (mood.hasModal("may", "might", "could")) {
                    return Status.HYPOTHETICAL;
                }
                return Status.OCCURRED;
            }
        }
        return Status.OCCURRED;
    }

    /** "spoke <b>ahead of</b> the talks", "<b>on the eve of</b> the talks": to come, unless the day told says otherwise. */
    private boolean isAhead(Clause noun, Optional<When> when) {
        Clauses clauses = scene.clauses();
        boolean eve = clauses.preposition(noun.head()).equals("of")
                && clauses.lemma(clauses.governor(noun.head())).equals("eve");
        return (eve || clauses.preposition(noun.head()).equals("ahead of"))
                && (when.isEmpty() || isAfterPublication(when));
    }

    private Status ofNoun(Clause clause) {
        List<String> words = scene.clauses().children(clause.head(), "amod", "compound", "advmod", "det").stream()
                .flatMap(word ->
                        Stream.of(scene.clauses().lemma(word), scene.token(word).text()))
                .toList();
        if (words.contains("no")) {
            return Status.DENIED;
        }
        if (words.stream().anyMatch(cues.halted()::contains)) {
            return Status.STALLED;
        }
        if (words.stream().anyMatch(cues.coming()::contains)) {
            return Status.PLANNED;
        }
        if (words.stream().anyMatch(cues.doubtful()::contains)) {
            return Status.HYPOTHETICAL;
        }
        boolean told = words.stream().anyMatch(cues.past()::contains) || isBackground(clause.head());
        if (told) {
            return Status.OCCURRED;
        }
        return isFrameOfPlan(clause.head()) ? Status.PLANNED : ofSubordinate(clause);
    }

    /** "are expected to sign it after <b>their meeting</b>": what frames a plan is still to come. */
    private boolean isFrameOfPlan(int noun) {
        Clauses clauses = scene.clauses();
        Optional<Integer> verb = clauses.governingVerb(noun)
                .filter(clauses::isInfinitive)
                .filter(up -> FRAMES.contains(clauses.preposition(noun)));
        return verb.map(clauses::governor)
                .filter(up -> up >= 0)
                .filter(up -> cues.coming().contains(scene.token(up).text())
                        || cues.coming().contains(clauses.lemma(up)))
                .isPresent();
    }

    /** "may have met at <b>the summit</b>": what only frames a doubtful clause is not doubted itself. */
    private boolean isBackground(int noun) {
        Clauses clauses = scene.clauses();
        return FRAMES.contains(clauses.preposition(noun))
                && clauses.children(noun, "det").stream()
                        .anyMatch(det -> clauses.lemma(det).equals("the"))
                && clauses.governingVerb(noun)
                        .flatMap(clauses::at)
                        .map(verb -> verb.mood().tense() != Mood.Tense.FUTURE)
                        .orElse(false);
    }

    private boolean isAfterPublication(Optional<When> when) {
        return beginsAfter(scene.published(), when);
    }

    private static boolean beginsAfter(Optional<LocalDate> bound, Optional<When> when) {
        return bound.flatMap(day ->
                        when.flatMap(When::days).flatMap(days -> days.from()).map(from -> from.isAfter(day)))
                .orElse(false);
    }

    /** Doubt in the words around the act's own words. */
    boolean isHedged(Act act) {
        Clauses clauses = scene.clauses();
        Disowned disowned = new Disowned(clauses);
        return act.hedged()
                || (disowned.isHearsay(act) && !disowned.is(act))
                || act.heads().stream()
                        .flatMap(head -> clauses.children(head, "advmod", "amod", "dep").stream())
                        .anyMatch(word -> cues.hedges().contains(clauses.lemma(word)))
                || act.heads().stream().anyMatch(head -> isUnderHedge(head));
    }

    /** "what is likely his last trip": the doubtful predicate over the noun. */
    private boolean isUnderHedge(int head) {
        Clauses clauses = scene.clauses();
        int governor = clauses.governor(head);
        return governor >= 0 && cues.hedges().contains(clauses.lemma(governor));
    }

    Set<Aux> aux(Act act, Status status, Optional<When> when) {
        Set<Aux> aux = EnumSet.noneOf(Aux.class);
        switch (status) {
            case PLANNED, PROPOSED -> aux.add(Aux.FUTURE);
            case HYPOTHETICAL -> aux.add(Aux.HYPOTHETICAL);
            case DENIED -> aux.add(Aux.NEGATION);
            case OCCURRED -> {
                if (isHistorical(act, when)) {
                    aux.add(Aux.HISTORICAL);
                }
            }
            case ONGOING, CANCELLED, POSTPONED, STALLED -> {}
        }
        return aux;
    }

    private boolean isHistorical(Act act, Optional<When> when) {
        boolean longAgo = scene.published()
                .map(day -> day.minusDays(HISTORICAL_AFTER_DAYS))
                .flatMap(bound -> when.flatMap(When::days).map(days -> days.endBefore(bound)))
                .orElse(false);
        Clauses clauses = scene.clauses();
        return longAgo
                || act.heads().stream()
                        .flatMap(head -> clauses.children(head, "amod", "advmod").stream())
                        .anyMatch(word -> cues.past().contains(clauses.lemma(word)));
    }
}
