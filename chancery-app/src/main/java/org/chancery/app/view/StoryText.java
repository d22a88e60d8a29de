package org.chancery.app.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.app.output.OneLine;
import org.chancery.app.output.WireName;
import org.chancery.link.Kind;
import org.chancery.link.Person;
import org.chancery.link.Reason;
import org.chancery.link.Stage;
import org.chancery.link.Step;
import org.chancery.link.Story;
import org.chancery.link.Stretch;
import org.chancery.record.EventRecord;
import org.chancery.record.EventRecord.Participant;

/** Stories in words for people, in tables as on pages: all of it on one line and safe to print. Pure; safe for use by many threads. */
public final class StoryText {

    private StoryText() {}

    /** "visit", "talks"; of a deed what is done, in the article's words: "sign an agreement on the power cable". */
    public static String kind(Story it) {
        return switch (it.kind()) {
            case VISIT -> "visit";
            case TALKS -> "talks";
            case MEAL -> "banquet";
            case CALL -> "call";
            case NEGOTIATION -> "negotiation";
            case DEED -> DeedWords.of(it.first());
        };
    }

    /** The same; of a deed with what it is coded as: "send troops to the border (MOBILIZE troops)". */
    public static String coded(Story it) {
        return it.kind() == Kind.DEED ? kind(it) + " (" + code(it.first()) + ")" : kind(it);
    }

    /** "Visit: PRT (Inês Vasconcelos), MAR"; "Greece, North Macedonia: signed an agreement". */
    public static String title(Story it) {
        if (it.kind() == Kind.DEED) {
            String who = bare(it.first().actors());
            return (who.isEmpty() ? it.category().name() : who) + ": " + kind(it);
        }
        String sides = it.parties().stream().map(StoryText::shortSide).collect(Collectors.joining(", "));
        String kind = kind(it).substring(0, 1).toUpperCase(Locale.ROOT) + kind(it).substring(1);
        return kind + (sides.isEmpty() ? "" : ": " + sides);
    }

    private static String code(EventRecord it) {
        return it.act() + it.mode().map(mode -> " " + mode.wireName()).orElse("");
    }

    private static String bare(List<Participant> all) {
        return all.stream().map(ViewText::participant).collect(Collectors.joining(", "));
    }

    private static String shortSide(Story.Party it) {
        String people = it.people().stream().map(StoryText::somebody).collect(Collectors.joining(", "));
        return OneLine.of(it.side() + (people.isEmpty() ? "" : " (" + people + ")"));
    }

    private static String somebody(Person it) {
        return it.name().orElse(it.offices().isEmpty() ? "" : it.offices().first());
    }

    /** Where it stands: "under way"; meetings are held, deeds are done. */
    public static String state(Story it) {
        return stage(it, it.state());
    }

    /** What a step adds to its story. */
    public static String stage(Story of, Step it) {
        return stage(of, it.stage());
    }

    private static String stage(Story of, Stage it) {
        return it == Stage.HELD && of.kind() == Kind.DEED
                ? "done"
                : WireName.of(it).replace('_', ' ');
    }

    /** Why a step stands there. */
    public static String because(Step it) {
        return it.because().stream().map(Reason::words).collect(Collectors.joining(", "));
    }

    /** State, days and place: "under way, 2022-03-08, Rabat (MAR)". */
    public static String standing(Story it) {
        String days = it.days().isPresent() ? ", " + days(it) : "";
        return state(it) + days + place(it).map(place -> ", " + place).orElse("");
    }

    /** All sides with their people; of a deed who does it to whom. */
    public static String parties(Story it) {
        return it.kind() == Kind.DEED
                ? names(it.first().actors()) + to(it.first().recipients())
                : it.parties().stream().map(StoryText::side).collect(Collectors.joining(" · "));
    }

    private static String to(List<Participant> recipients) {
        return recipients.isEmpty() ? "" : " → " + names(recipients);
    }

    private static String names(List<Participant> all) {
        return all.stream()
                .map(it -> ViewText.participant(it)
                        + it.office().map(held -> ", " + OneLine.of(held)).orElse("")
                        + (it.code().isEmpty() ? "" : " (" + OneLine.of(it.code()) + ")"))
                .collect(Collectors.joining("; "));
    }

    /** Those of a part who are not told of its visit. */
    public static String others(Story part, Story visit) {
        List<Person> known =
                visit.parties().stream().flatMap(side -> side.people().stream()).toList();
        return part.parties().stream()
                .flatMap(side -> side.people().stream())
                .filter(one -> known.stream().noneMatch(other -> one.name().equals(other.name())))
                .map(ViewText::person)
                .collect(Collectors.joining(", "));
    }

    private static String side(Story.Party it) {
        String people = it.people().stream().map(ViewText::person).collect(Collectors.joining(", "));
        return OneLine.of(it.side()) + (people.isEmpty() ? "" : ": " + people);
    }

    /** The days, marked if they are but a window; or that there are none. */
    public static String days(Story it) {
        Optional<String> told = it.scheduled().map(ViewText::days);
        return told.or(() -> it.days().map(StoryText::window)).orElse("no day told");
    }

    private static String window(Stretch it) {
        return "between " + it.from() + " and " + it.to();
    }

    /** The days for which it was planned before, behind its state: " (was 2022-03-08)"; empty if there are none. */
    public static String former(Story it) {
        return it.formerDays().map(days -> " (was " + ViewText.days(days) + ")").orElse("");
    }

    /** "Rabat (MAR)". */
    public static Optional<String> place(Story it) {
        return it.place().map(StoryText::place);
    }

    private static String place(EventRecord.Location it) {
        String country = it.country()
                .filter(code -> !code.isEmpty())
                .map(code -> " (" + code + ")")
                .orElse("");
        return OneLine.of(it.name() + country);
    }

    /** How many articles tell of it or of a part of it: "3 reports". */
    public static String reports(Story it) {
        long articles = reportCount(it);
        return articles == 1 ? "1 report" : articles + " reports";
    }

    /** How many articles tell of it or of a part of it. */
    public static long reportCount(Story it) {
        return it.records().stream()
                .map(record -> record.article().id())
                .distinct()
                .count();
    }
}
