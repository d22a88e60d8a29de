package org.chancery.read;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.clause.Clause;
import org.chancery.clause.Clauses;
import org.chancery.event.Category;
import org.chancery.event.When;
import org.chancery.time.Days;
import org.chancery.time.Granularity;
import org.chancery.time.TimeExpression;
import org.chancery.wording.Act;

/**
 * Dates that one clause of a sentence lends to another, where the language says so: by a count of days ("two days after it expelled
 * the envoy"), by "when", by a speech in which something is said, by a date in front of joined verbs. Mere nearness says nothing.
 */
final class LentDates {

    private static final Pattern DAYS_OR_WEEKS = Pattern.compile("P(\\d{1,3})([DW])");
    private static final Set<String> SPEAKING = Set.of("speak", "address", "talk", "write", "testify");
    private static final Set<Category> SAID =
            Set.of(Category.ACCUSE, Category.REQUEST, Category.REJECT, Category.THREATEN, Category.AGREE);
    private static final Set<String> LATER =
            Set.of("later", "then", "since", "subsequently", "eventually", "previously", "had");

    private final Scene scene;
    private final Clauses clauses;
    private final IntFunction<Optional<TimeExpression>> dates;

    /**
     * @param dates the date of a verb by its own time words
     */
    LentDates(Scene scene, IntFunction<Optional<TimeExpression>> dates) {
        this.scene = scene;
        this.clauses = scene.clauses();
        this.dates = dates;
    }

    Optional<When> of(Act act) {
        return act.heads().stream().filter(this::isVerb).findFirst().flatMap(verb -> of(verb, act.category()));
    }

    private Optional<When> of(int verb, Category category) {
        return Stream.<Supplier<Optional<When>>>of(
                        () -> counted(verb),
                        () -> when(verb),
                        () -> SAID.contains(category) ? speech(verb) : Optional.empty(),
                        () -> joined(verb, category))
                .flatMap(rule -> rule.get().stream())
                .findFirst();
    }

    /** "On Wednesday, two days after it expelled the envoy": Monday; and the other way round. */
    private Optional<When> counted(int verb) {
        return scene.times().stream()
                .filter(time -> time.kind() == TimeExpression.Kind.DURATION)
                .flatMap(time -> counted(verb, time).stream())
                .findFirst();
    }

    private Optional<When> counted(int verb, TimeExpression length) {
        int mark = length.lastToken() + 1;
        Matcher count = DAYS_OR_WEEKS.matcher(length.value().orElse(""));
        boolean after = isWord(mark, "after");
        if (!count.matches() || !(after || isWord(mark, "before"))) {
            return Optional.empty();
        }
        int inner = clauses.governor(mark);
        Optional<Integer> outer = isVerb(inner) ? verbAbove(inner) : Optional.empty();
        int days = Integer.parseInt(count.group(1)) * (after ? 1 : -1);
        boolean weeks = count.group(2).equals("W");
        if (verb == inner) {
            return outer.flatMap(dates::apply).or(() -> beside(length)).flatMap(time -> moved(time, -days, weeks));
        }
        return outer.filter(up -> up == verb)
                .flatMap(up -> dates.apply(inner))
                .flatMap(time -> moved(time, days, weeks));
    }

    /** The date right before the count, if the parser hung the count on it. */
    private Optional<TimeExpression> beside(TimeExpression length) {
        return endingBefore(length.firstToken());
    }

    private Optional<When> moved(TimeExpression time, int count, boolean weeks) {
        return time.days()
                .flatMap(LentDates::day)
                .map(day -> weeks
                        ? new When(
                                scene.quote(time.span()),
                                Optional.of(week(day.plusWeeks(count))),
                                Granularity.WEEK,
                                When.Basis.CARRIED)
                        : new When(
                                scene.quote(time.span()),
                                Optional.of(Days.of(day.plusDays(count))),
                                Granularity.DAY,
                                When.Basis.CARRIED));
    }

    /** A count of weeks tells no day: the seven around it. */
    private static Days week(LocalDate day) {
        return Days.of(day.minusDays(3), day.plusDays(3));
    }

    private static Optional<LocalDate> day(Days days) {
        return days.from().filter(day -> days.to().equals(Optional.of(day)));
    }

    /** "It began on Friday, when Canada called": Friday; "when they met on Monday, they signed": Monday. */
    private Optional<When> when(int verb) {
        Optional<Integer> word = marker(verb);
        if (word.isPresent()) {
            return endingBefore(word.get()).map(this::lent);
        }
        return clauses.children(verb, "advcl").stream()
                .filter(clause -> clause < verb && isSimplePast(clause) && isSimplePast(verb))
                .filter(clause -> marker(clause).isPresent())
                .flatMap(clause -> dates.apply(clause).stream())
                .findFirst()
                .map(this::lent);
    }

    private Optional<Integer> marker(int clause) {
        return clauses.children(clause, "advmod", "mark").stream()
                .filter(at -> isWord(at, "when"))
                .findFirst();
    }

    /** "Speaking in Nairobi on Wednesday, he accused": what one says in a speech is said on its day. */
    private Optional<When> speech(int verb) {
        return speeches(scene, verb)
                .flatMap(word -> dates.apply(word).stream())
                .findFirst()
                .map(this::lent);
    }

    /** The participles beside a verb, or beside its subject, that tell of a speech in which it is done. */
    static Stream<Integer> speeches(Scene scene, int verb) {
        Clauses clauses = scene.clauses();
        return Stream.concat(Stream.of(verb), clauses.children(verb, "nsubj").stream())
                .flatMap(word -> clauses.children(word, "advcl", "acl").stream())
                .filter(word -> scene.token(word).tag().equals("VBG") && SPEAKING.contains(clauses.lemma(word)));
    }

    /** "On Monday Chad expelled the envoy and recalled its own": a date in front of joined verbs is that of all of them. */
    private Optional<When> joined(int verb, Category category) {
        int first = clauses.governor(verb);
        boolean same = clauses.relation(verb).equals("conj")
                && isVerb(first)
                && clauses.children(verb, "nsubj", "nsubj:pass", "aux", "obl:tmod")
                        .isEmpty()
                && scene.token(first).tag().equals(scene.token(verb).tag())
                && clauses.children(verb, "advmod").stream().noneMatch(at -> LATER.contains(clauses.lemma(at)));
        if (!same) {
            return Optional.empty();
        }
        return dates.apply(first)
                .map(this::lent)
                .or(() -> of(first, category))
                .filter(when ->
                        when.words().span().end() <= scene.token(first).span().start());
    }

    private When lent(TimeExpression time) {
        return new When(scene.quote(time.span()), time.days(), time.granularity(), When.Basis.CARRIED);
    }

    /** The date that ends right before a word, or before the comma in front of it. */
    private Optional<TimeExpression> endingBefore(int word) {
        int last = word > 0 && scene.token(word - 1).text().equals(",") ? word - 2 : word - 1;
        return scene.times().stream()
                .filter(time -> time.isDate() && time.lastToken() == last)
                .findFirst();
    }

    private Optional<Integer> verbAbove(int word) {
        return clauses.ancestors(word).stream()
                .filter(up -> up != word && isVerb(up))
                .findFirst();
    }

    private boolean isSimplePast(int verb) {
        return scene.token(verb).tag().equals("VBD");
    }

    private boolean isWord(int at, String word) {
        return at >= 0
                && at < scene.sentence().size()
                && scene.token(at).lemma().equals(word);
    }

    private boolean isVerb(int at) {
        return clauses.at(at)
                .filter(clause -> clause.kind() == Clause.Kind.VERB)
                .isPresent();
    }
}
