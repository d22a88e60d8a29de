package org.chancery.app.http.page;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.app.http.html.RecordWords;
import org.chancery.app.output.WireName;
import org.chancery.link.Kind;
import org.chancery.link.Person;
import org.chancery.link.Reason;
import org.chancery.link.Stage;
import org.chancery.link.Step;
import org.chancery.link.Story;
import org.chancery.link.Stretch;

/** What a story is, in words. */
final class StoryWords {

    private StoryWords() {}

    /** "Visit: PRT, MAR". */
    static String title(Story it) {
        String kind = switch (it.kind()) {
            case VISIT -> "Visit";
            case TALKS -> "Talks";
            case MEAL -> "Meal";
            case CALL -> "Call";
            case NEGOTIATION -> "Negotiation";
            case DEED -> it.category().name();
        };
        String sides = it.parties().stream().map(StoryWords::side).collect(Collectors.joining(", "));
        return kind + (sides.isEmpty() ? "" : ": " + sides);
    }

    /** "PRT (Inês Vasconcelos)". */
    private static String side(Story.Party it) {
        String people = it.people().stream().map(StoryWords::somebody).collect(Collectors.joining(", "));
        return it.side() + (people.isEmpty() ? "" : " (" + people + ")");
    }

    private static String somebody(Person it) {
        return it.name().orElse(it.offices().isEmpty() ? "" : it.offices().first());
    }

    /** "under way, 2022-03-08, Rabat". */
    static String state(Story it) {
        return stage(it, it.state())
                + it.days().map(StoryWords::days).map(days -> ", " + days).orElse("")
                + it.place().map(place -> ", " + place.name()).orElse("");
    }

    private static String days(Stretch it) {
        return RecordWords.days(Optional.of(it.from()), Optional.of(it.to()));
    }

    /** What a step adds to its story. */
    static String stage(Story of, Step it) {
        return stage(of, it.stage());
    }

    /** Meetings are held, deeds are done. */
    private static String stage(Story of, Stage it) {
        return it == Stage.HELD && of.kind() == Kind.DEED
                ? "done"
                : it.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String because(Step it) {
        return it.because().stream().map(Reason::words).collect(Collectors.joining(", "));
    }

    static String wireName(Enum<?> value) {
        return WireName.of(value);
    }
}
