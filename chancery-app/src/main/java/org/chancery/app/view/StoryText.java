package org.chancery.app.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.app.output.Marked;
import org.chancery.app.output.OneLine;
import org.chancery.app.output.Paper;
import org.chancery.app.output.Paper.Ink;
import org.chancery.app.output.WireName;
import org.chancery.event.Mode;
import org.chancery.link.Kind;
import org.chancery.link.Person;
import org.chancery.link.Step;
import org.chancery.link.Story;
import org.chancery.link.Stretch;
import org.chancery.record.EventRecord;
import org.chancery.record.EventRecord.Participant;

/** Stories in words for people, all of it on one line and safe to print. */
final class StoryText {

    private StoryText() {}

    /** "visit", "talks"; of a deed its category, mode and word. */
    static String kind(Story it) {
        return switch (it.kind()) {
            case VISIT -> "visit";
            case TALKS -> "talks";
            case MEAL -> "banquet";
            case CALL -> "call";
            case NEGOTIATION -> "negotiation";
            case DEED -> deed(it.first());
        };
    }

    private static String deed(EventRecord it) {
        String mode = it.mode().map(Mode::wireName).map(name -> " " + name).orElse("");
        return it.act() + mode + " \"" + OneLine.of(it.trigger().text()) + "\"";
    }

    static String state(Story it) {
        return WireName.of(it.state()).replace('_', ' ');
    }

    /** All sides with their people; of a deed who does it to whom. */
    static String parties(Story it) {
        return it.kind() == Kind.DEED
                ? names(it.first().actors()) + to(it.first().recipients())
                : it.parties().stream().map(StoryText::side).collect(Collectors.joining(" · "));
    }

    private static String to(List<Participant> recipients) {
        return recipients.isEmpty() ? "" : " → " + names(recipients);
    }

    private static String names(List<Participant> all) {
        return all.stream()
                .map(it -> OneLine.of(it.name().orElse(it.words().text()))
                        + it.office().map(held -> ", " + OneLine.of(held)).orElse("")
                        + (it.code().isEmpty() ? "" : " (" + it.code() + ")"))
                .collect(Collectors.joining("; "));
    }

    /** Those of a part who are not told of its visit. */
    static String others(Story part, Story visit) {
        List<Person> known =
                visit.parties().stream().flatMap(side -> side.people().stream()).toList();
        return part.parties().stream()
                .flatMap(side -> side.people().stream())
                .filter(one -> known.stream().noneMatch(other -> one.name().equals(other.name())))
                .map(StoryText::person)
                .collect(Collectors.joining(", "));
    }

    private static String side(Story.Party it) {
        String people = it.people().stream().map(StoryText::person).collect(Collectors.joining(", "));
        return OneLine.of(it.side()) + (people.isEmpty() ? "" : ": " + people);
    }

    /** The name with all offices, or the offices alone. */
    static String person(Person it) {
        String offices = String.join(" and ", it.offices());
        return OneLine.of(it.name()
                .map(name -> name + (offices.isEmpty() ? "" : " (" + offices + ")"))
                .orElse(offices));
    }

    static String days(Stretch it) {
        return it.length() == 1 ? it.from().toString() : it.from() + " to " + it.to();
    }

    /** The days, marked if they are but a window; or that there are none. */
    static String days(Story it) {
        Optional<String> told = it.scheduled().map(StoryText::days);
        return told.or(() -> it.days().map(window -> "between " + window.from() + " and " + window.to()))
                .orElse("no day told");
    }

    /** "Rabat (MAR)". */
    static Optional<String> place(Story it) {
        return it.place().map(StoryText::place);
    }

    private static String place(EventRecord.Location it) {
        String country = it.country()
                .filter(code -> !code.isEmpty())
                .map(code -> " (" + code + ")")
                .orElse("");
        return OneLine.of(it.name()) + country;
    }

    /** Who says so, if anybody else than the paper. */
    static Optional<String> voice(EventRecord it) {
        var voice = it.voice();
        return voice.words().map(EventRecord.Words::text).map(OneLine::of).or(() -> switch (voice.kind()) {
            case NARRATOR -> Optional.empty();
            case OBSERVERS -> Optional.of("observers");
            case REPORTED, QUOTED -> Optional.of("somebody");
        });
    }

    /** The sentence with the word that tells of the act and its time set off, in lines of their own. */
    static String sentence(Step step, String indent, Paper paper) {
        EventRecord it = step.record();
        Marked marked = new Marked(
                        paper,
                        it.sentence().words().text(),
                        it.sentence().words().span().start())
                .mark(it.trigger().span(), Ink.TRIGGER);
        it.when().ifPresent(when -> marked.mark(when.words().span(), Ink.TIME));
        return marked.lines(indent + "│ ");
    }
}
