package org.chancery.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.actor.Actor;
import org.chancery.clause.Argument;
import org.chancery.clause.Clauses;
import org.chancery.event.Category;
import org.chancery.event.Event;
import org.chancery.event.Mode;
import org.chancery.event.Status;
import org.chancery.event.When;
import org.chancery.language.Arc;
import org.chancery.time.Days;
import org.chancery.time.TimeExpression;
import org.chancery.wording.Act;
import org.chancery.wording.Cues;

/** Dates an act by the time words that hang on its own words, else by the visit of which it is a part. */
final class Dating {

    private static final Set<String> WITHIN = Set.of("during", "on", "on sidelines of", "in", "as part of", "at");

    private static final Set<String> MODIFIERS = Set.of("nmod:poss", "nummod", "compound", "amod");
    private static final Set<String> DURING = Set.of("during", "in", "at", "on", "via", "through");
    private static final Set<Category> SAID_OF =
            Set.of(Category.ACCUSE, Category.SUPPORT, Category.REQUEST, Category.THREATEN);
    /** The age of what is given is not the day on which it is given: "returned a <b>20th century</b> mask". */
    private static final Set<Category> HANDING_OVER = Set.of(Category.AID, Category.RETREAT, Category.CONCEDE);

    private static final Set<String> ROW =
            Set.of("first", "second", "third", "fourth", "fifth", "last", "latest", "such", "only");

    private static final Set<String> DECIDING =
            Set.of("vote", "decide", "choose", "opt", "resolve", "referendum", "agree", "vow", "promise", "pledge");

    private static final Set<Category> OCCASIONS = Set.of(Category.CONSULT, Category.ASSAULT, Category.PROTEST);

    private static final Set<String> UNTIL = Set.of("until", "till");

    private final Scene scene;
    private final Cues cues;

    Dating(Scene scene, Cues cues) {
        this.scene = scene;
        this.cues = cues;
    }

    /** The date stated for an act; else that of what it has lasted since, or what another clause lends it. */
    Optional<When> stated(Act act) {
        return new Undone(scene, this::hangsOn)
                .days(act)
                .or(() -> ofOccasion(act))
                .or(() -> ofDeed(act))
                .or(() -> ofItsOwn(act))
                .or(() -> since(act))
                .or(() -> new LentDates(scene, this::ofVerb).of(act));
    }

    /** "talks that were to be held <b>on Monday</b>", "a bombing that happened <b>in May</b>". */
    private Optional<When> ofOccasion(Act act) {
        return OCCASIONS.contains(act.category())
                ? act.heads().stream()
                        .flatMap(head -> Occasions.of(scene, head))
                        .flatMap(verb -> ofVerb(verb).stream())
                        .findFirst()
                        .map(this::when)
                : Optional.empty();
    }

    /** "<b>last Friday's</b> bombings that killed nine": the day of what did it. */
    private Optional<When> ofDeed(Act act) {
        Clauses clauses = scene.clauses();
        return act.category() == Category.ASSAULT
                        && clauses.relation(act.head()).equals("acl:relcl")
                ? clauses.children(clauses.governor(act.head()), "nmod:poss", "compound").stream()
                        .flatMap(word -> scene.times().stream()
                                .filter(time -> time.isDate() && time.firstToken() <= word && word <= time.lastToken()))
                        .findFirst()
                        .map(this::when)
                : Optional.empty();
    }

    /** True if the day is that of deciding and not of what was decided: "voted <b>in 2016</b> to leave", told when that is past. */
    boolean isOfDeciding(Act act, Status status, When when) {
        boolean past = when.days()
                .flatMap(Days::to)
                .filter(last -> scene.published().filter(last::isBefore).isPresent())
                .isPresent();
        return past && status == Status.PLANNED && act.heads().stream().anyMatch(verb -> isDecidedBehind(when, verb));
    }

    /** Whether a verb is an infinitive behind the date, of what somebody voted or chose to do. */
    private boolean isDecidedBehind(When when, int verb) {
        int to = verb - 1;
        return to > 0
                && scene.token(verb).tag().equals("VB")
                && scene.token(to).tag().equals("TO")
                && when.words().span().end() <= scene.token(to).span().start()
                && scene.clauses().ancestors(verb).stream()
                        .anyMatch(up -> DECIDING.contains(scene.clauses().lemma(up)));
    }

    /** The date of a verb by time words that hang on it; empty if they tell only a bound. */
    private Optional<TimeExpression> ofVerb(int verb) {
        return scene.times().stream()
                .filter(time ->
                        time.isDate() && time.days().filter(Days::isBounded).isPresent())
                .filter(time -> quotation(time.firstToken()).isEmpty() && hangsOn(verb, time))
                .findFirst();
    }

    /** "have been stalled since the two sides met in May": open from then on. */
    private Optional<When> since(Act act) {
        Clauses clauses = scene.clauses();
        return act.heads().stream()
                .flatMap(head -> clauses.children(head, "advcl").stream())
                .filter(clause -> clauses.isMarked(clause, "since"))
                .flatMap(clause -> scene.times().stream().filter(time -> time.isDate() && hangsOn(clause, time)))
                .flatMap(time -> openFrom(time).stream())
                .findFirst();
    }

    private boolean hangsOn(int clause, TimeExpression time) {
        return scene.clauses().ancestors(top(time)).stream()
                .takeWhile(up -> up == clause || !isVerb(up))
                .anyMatch(up -> up == clause);
    }

    private Optional<When> openFrom(TimeExpression time) {
        return time.days()
                .flatMap(Days::from)
                .map(from -> new When(
                        scene.quote(time.span()),
                        Optional.of(new Days(Optional.of(from), Optional.empty())),
                        time.granularity(),
                        When.Basis.BOUNDED));
    }

    private Optional<When> ofItsOwn(Act act) {
        Optional<When> best = Optional.empty();
        for (int head : datingOrder(act)) {
            for (TimeExpression time : scene.times()) {
                if (time.isDate() && governs(head, time, act)) {
                    When when = when(time);
                    if (best.isEmpty()
                            || (best.get().days().isEmpty() && when.days().isPresent())) {
                        best = Optional.of(when);
                    }
                }
            }
            if (best.flatMap(When::days).isPresent()) {
                return best;
            }
        }
        return best;
    }

    /** A carrying operator leaves the date to the inner act; one that makes another act has a date of its own. */
    private static List<Integer> datingOrder(Act act) {
        if (act.wording().startsWith("operator/")) {
            return List.of(act.head());
        }
        List<Integer> heads = new ArrayList<>(act.heads());
        java.util.Collections.reverse(heads);
        return heads;
    }

    private boolean governs(int head, TimeExpression time, Act act) {
        if (head >= time.firstToken() && head <= time.lastToken()) {
            return false;
        }
        if (isMomentary(act) && UNTIL.contains(scene.clauses().preposition(top(time)))) {
            return false;
        }
        if (isAge(time) || FrameDates.isOfFrame(scene, head, time)) {
            return false;
        }
        Optional<Integer> quotation = quotation(time.firstToken());
        if (quotation.isPresent() && !quotation.equals(quotation(head))) {
            return false;
        }
        Clauses clauses = scene.clauses();
        int at = top(time);
        for (int steps = 0; at != Arc.ROOT && steps < 12; steps++) {
            int up = clauses.governor(at);
            if (up == Arc.ROOT || isOneOfRow(up, time)) {
                return false;
            }
            if (up == head) {
                return head != act.head() || !new Undone(scene, this::hangsOn).tellsOfDeciding(act, time);
            }
            if (isOtherPredicate(up, act) || isOfNoun(at, up, time, act)) {
                return false;
            }
            at = up;
        }
        return false;
    }

    /** "returned <b>an 18th century</b> book": how old it is. */
    private boolean isAge(TimeExpression time) {
        int before = time.firstToken() - 1;
        return scene.token(time.lastToken()).lemma().equals("century")
                && before >= 0
                && scene.token(before).lemma().equals("a");
    }

    /** "released him on bail till October": what is done at once is not done until then. */
    private static boolean isMomentary(Act act) {
        return switch (act.category()) {
            case ACCUSE, REJECT, SUPPORT, AGREE, REQUEST, CONCEDE -> true;
            case RETREAT -> !act.mode().equals(Mode.of(act.category(), "ceasefire"));
            case COERCE -> act.mode().equals(Mode.of(act.category(), "arrest"));
            default -> false;
        };
    }

    /** The word of the expression that hangs on a word outside of it; "later" in "later on Friday" only if no other does. */
    private int top(TimeExpression time) {
        int adverb = -1;
        for (int token = time.firstToken(); token <= time.lastToken(); token++) {
            int up = scene.clauses().governor(token);
            if (up < time.firstToken() || up > time.lastToken()) {
                String relation = scene.clauses().relation(token);
                if (relation.equals("advmod")) {
                    adverb = adverb < 0 ? token : adverb;
                } else if (!relation.equals("case") && !relation.equals("punct") && !relation.equals("det")) {
                    return token;
                }
            }
        }
        return adverb < 0 ? time.lastToken() : adverb;
    }

    /** The mark that opens the quotation in which a word stands. */
    private Optional<Integer> quotation(int word) {
        for (int at = word - 1; at >= 0; at--) {
            String tag = scene.token(at).tag();
            if (tag.equals("``") || tag.equals("''")) {
                return tag.equals("``") ? Optional.of(at) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "For this year's election": the year is the election's; but "during a 2018 trip" and "skipped Monday's summit" tell when. */
    private boolean isOfNoun(int at, int noun, TimeExpression time, Act act) {
        boolean inside = at >= time.firstToken() && at <= time.lastToken();
        boolean attended = scene.clauses().relation(noun).equals("obj")
                && !SAID_OF.contains(act.category())
                && !HANDING_OVER.contains(act.category());
        return inside
                && MODIFIERS.contains(scene.clauses().relation(at))
                && scene.token(noun).isNoun()
                && !attended
                && !DURING.contains(scene.clauses().preposition(noun));
    }

    /** "Launched the second strike since April" is no strike that lasts since April. */
    private boolean isOneOfRow(int word, TimeExpression time) {
        return scene.token(time.firstToken()).lemma().equals("since")
                && (scene.token(word).tag().equals("VBD")
                        || scene.clauses().children(word, "amod", "nummod").stream()
                                .anyMatch(child -> scene.token(child).tag().equals("JJS")
                                        || ROW.contains(scene.clauses().lemma(child))));
    }

    private boolean isOtherPredicate(int at, Act act) {
        return isVerb(at) && !within(act).contains(at);
    }

    /** What is refused is refused when it should be done; what is asked, promised or threatened comes later than the words. */
    private static List<Integer> within(Act act) {
        return act.category() == Category.REJECT ? act.heads() : datingOrder(act);
    }

    private boolean isVerb(int at) {
        return scene.clauses()
                .at(at)
                .filter(clause -> clause.kind() == org.chancery.clause.Clause.Kind.VERB)
                .isPresent();
    }

    private When when(TimeExpression time) {
        When.Basis basis = time.days().map(Days::isBounded).orElse(true) ? When.Basis.STATED : When.Basis.BOUNDED;
        return new When(scene.quote(time.span()), time.days(), time.granularity(), basis);
    }

    /** "during his trip": the days of the visit told before, if it is by the same people. */
    Optional<When> carried(Act act, List<Actor> people, List<Event> before) {
        for (int head : act.heads()) {
            for (Argument argument :
                    scene.clauses().at(head).map(clause -> clause.arguments()).orElse(List.of())) {
                boolean part = WITHIN.contains(argument.role())
                        && cues.parts().contains(scene.clauses().lemma(argument.head()))
                        && !isAnother(argument.head());
                if (part) {
                    return visit(people, before).map(when -> within(argument.head(), when));
                }
            }
        }
        return Optional.empty();
    }

    /** "during his previous visits" are not the visit just told. */
    private boolean isAnother(int head) {
        return scene.token(head).tag().equals("NNS")
                || scene.clauses().children(head, "amod").stream()
                        .map(scene.clauses()::lemma)
                        .anyMatch(word -> cues.past().contains(word) || word.equals("last"));
    }

    private When within(int head, When visit) {
        return new When(scene.phrase(head), visit.days(), visit.granularity(), When.Basis.CARRIED);
    }

    private static Optional<When> visit(List<Actor> people, List<Event> before) {
        return before.stream()
                .filter(event ->
                        event.act() == Category.CONSULT && event.mode().equals(Optional.of(Mode.CONSULT_VISIT)))
                .filter(event -> event.actors().stream()
                        .anyMatch(actor -> people.stream().anyMatch(p -> isSame(actor, p))))
                .flatMap(event -> event.when().stream())
                .filter(when -> when.days().isPresent())
                .max(java.util.Comparator.comparing((When when) -> length(when)));
    }

    private static long length(When when) {
        Days days = when.days().orElseThrow();
        return days.isBounded()
                ? java.time.temporal.ChronoUnit.DAYS.between(
                        days.from().orElseThrow(), days.to().orElseThrow())
                : -1;
    }

    private static boolean isSame(Actor one, Actor other) {
        return one.name().isPresent() && one.name().equals(other.name());
    }
}
