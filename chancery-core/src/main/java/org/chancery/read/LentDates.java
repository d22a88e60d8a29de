package org.chancery.read;

import java.time.LocalDate;
import java.util.List;
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
 * the envoy"), by "when" and "where", by a speech in which something is said, by a participle that tells what else was done by the
 * same deed, by a date in front of joined verbs. Mere nearness says nothing.
 */
final class LentDates {

    private static final Pattern DAYS_OR_WEEKS = Pattern.compile("P(\\d{1,3})([DW])");
    private static final Set<String> SPEAKING = Set.of("speak", "address", "talk", "write", "testify");
    private static final Set<Category> SAID =
            Set.of(Category.ACCUSE, Category.REQUEST, Category.REJECT, Category.THREATEN, Category.AGREE);
    private static final Set<Category> BY_WORDS =
            Set.of(Category.ACCUSE, Category.REQUEST, Category.SUPPORT, Category.REJECT);
    private static final Set<String> CALLING =
            Set.of("call", "phone", "telephone", "write", "visit", "summon", "travel", "speak", "meet");
    private static final Set<String> SAYING =
            Set.of("say", "tell", "add", "declare", "state", "write", "tweet", "announce", "note");
    /** A participle behind a comma, however the parser hangs it on the verb. */
    private static final Set<String> BESIDE = Set.of("advcl", "dep", "conj");

    private static final Set<String> PRESENT = Set.of("VBP", "VBZ");
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
        Optional<When> lent =
                act.heads().stream().filter(this::isVerb).findFirst().flatMap(verb -> of(verb, act.category()));
        return lent.or(() -> act.status().isEmpty() ? saying(act.head(), act.category()) : Optional.empty());
    }

    private Optional<When> of(int verb, Category category) {
        return Stream.<Supplier<Optional<When>>>of(
                        () -> counted(verb),
                        () -> when(verb),
                        () -> participle(verb),
                        () -> BY_WORDS.contains(category) ? purpose(verb) : Optional.empty(),
                        () -> where(verb),
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
                .filter(clause -> isSimplePast(clause) && isSimplePast(verb))
                .filter(clause -> marker(clause).isPresent())
                .flatMap(clause -> dates.apply(clause).stream())
                .findFirst()
                .map(this::lent);
    }

    /** "On Friday crowds gathered, <b>blocking</b> the exits": what was done by it was done then. */
    private Optional<When> participle(int verb) {
        int main = clauses.governor(verb);
        boolean beside = BESIDE.contains(clauses.relation(verb))
                && scene.token(verb).tag().equals("VBG")
                && !isLater(verb)
                && clauses.children(verb, "aux", "mark", "nsubj").isEmpty()
                && isVerb(main)
                && main < verb
                && isSimplePast(main);
        return beside ? dates.apply(main).map(this::lent) : Optional.empty();
    }

    /** "called her on Tuesday <b>to congratulate</b> her": what is done by words is done when they are spoken. */
    private Optional<When> purpose(int verb) {
        int main = clauses.governor(verb);
        boolean spoken = clauses.isInfinitive(verb)
                && isVerb(main)
                && main < verb
                && CALLING.contains(clauses.lemma(main))
                && isSimplePast(main);
        return spoken ? dates.apply(main).map(this::lent) : Optional.empty();
    }

    /** "On Tuesday she met the king, <b>where</b> she denounced the plan". */
    private Optional<When> where(int verb) {
        boolean relative = clauses.relation(verb).equals("acl:relcl")
                && isSimplePast(verb)
                && !isLater(verb)
                && clauses.children(verb, "advmod").stream().anyMatch(at -> isWord(at, "where"));
        return relative
                ? verbAbove(verb)
                        .filter(this::isSimplePast)
                        .flatMap(dates::apply)
                        .map(this::lent)
                : Optional.empty();
    }

    /** "'We reject the plan,' she said <b>on Friday</b>": what is done by saying it was done when it was said. */
    private Optional<When> saying(int verb, Category category) {
        int finite = finite(verb);
        boolean bySaying = SAID.contains(category)
                && PRESENT.contains(scene.token(finite).tag())
                && (finite == verb || !isWord(finite, "have"));
        return bySaying
                ? verbAbove(verb)
                        .filter(up -> SAYING.contains(clauses.lemma(up)) && isSimplePast(up))
                        .flatMap(dates::apply)
                        .map(this::lent)
                : Optional.empty();
    }

    /** The word that has the tense: "we <b>are</b> committed". */
    private int finite(int verb) {
        return clauses.children(verb, "aux", "aux:pass", "cop").stream()
                .findFirst()
                .orElse(verb);
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
                && !isLater(verb);
        if (!same) {
            return Optional.empty();
        }
        return dates.apply(first)
                .map(this::lent)
                .or(() -> of(first, category))
                .filter(when ->
                        when.words().span().end() <= scene.token(first).span().start());
    }

    private boolean isLater(int verb) {
        return clauses.children(verb, "advmod").stream().anyMatch(at -> LATER.contains(clauses.lemma(at)));
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

    private boolean isWord(int at, String... words) {
        return at >= 0
                && at < scene.sentence().size()
                && List.of(words).contains(scene.token(at).lemma());
    }

    private boolean isVerb(int at) {
        return clauses.at(at)
                .filter(clause -> clause.kind() == Clause.Kind.VERB)
                .isPresent();
    }
}
