package org.chancery.app.view;

import static org.chancery.app.view.ViewText.day;
import static org.chancery.app.view.ViewText.list;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.app.output.JsonText;
import org.chancery.app.output.OneLine;
import org.chancery.app.output.Paper;
import org.chancery.app.output.Paper.Ink;
import org.chancery.app.output.WireName;
import org.chancery.app.view.Sheet.Column;
import org.chancery.event.Context;
import org.chancery.link.Person;
import org.chancery.link.Stretch;
import org.chancery.record.EventRecord.Location;
import org.chancery.view.Round;
import org.chancery.view.Track;

/** How negotiations are printed: where they stand, what says so, and their rounds. */
public final class TrackSheet {

    private TrackSheet() {}

    /** A track for each row; its rounds are counted in the comma-separated form, and listed in the others. */
    public static final Sheet<Track> SHEET = new Sheet<>(
            "no negotiations",
            TrackSheet::block,
            TrackSheet::json,
            List.of(
                    new Column<>("sides", it -> list(it.sides())),
                    new Column<>("matter", it -> list(it.matter())),
                    new Column<>("contexts", it -> list(contexts(it))),
                    new Column<>("state", it -> WireName.of(it.standing().state())),
                    new Column<>("since", it -> day(it.standing().since())),
                    new Column<>(
                            "since_told", it -> Boolean.toString(it.standing().told())),
                    new Column<>("rounds", it -> Integer.toString(it.rounds().size())),
                    new Column<>("held", it -> Integer.toString(it.held().size())),
                    new Column<>(
                            "last_held",
                            it -> it.held().stream()
                                    .reduce((first, last) -> last)
                                    .map(last -> day(last.story().days().map(Stretch::to)))
                                    .orElse("")),
                    new Column<>("next_from", it -> day(nextDays(it).map(Stretch::from))),
                    new Column<>("next_to", it -> day(nextDays(it).map(Stretch::to))),
                    new Column<>(
                            "next_place", it -> it.next().map(TrackSheet::place).orElse("")),
                    new Column<>("leaders", TrackSheet::leaders),
                    new Column<>("last_told", it -> day(it.lastTold())),
                    new Column<>("because", it -> it.standing().because().id()),
                    new Column<>(
                            "words",
                            it -> it.standing().because().sentence().words().text())));

    private static Optional<Stretch> nextDays(Track it) {
        return it.next().flatMap(next -> next.story().days());
    }

    private static String place(Round it) {
        return it.place().map(Location::name).map(OneLine::of).orElse("");
    }

    private static List<String> contexts(Track it) {
        return it.contexts().stream().map(Context::wireName).toList();
    }

    private static String leaders(Track it) {
        return it.sides().stream()
                .filter(it.leaders()::containsKey)
                .map(side -> side + " "
                        + Optional.ofNullable(it.leaders().get(side))
                                .map(ViewText::person)
                                .orElse(""))
                .collect(Collectors.joining("; "));
    }

    private static JsonText.Body json(Track it) {
        return json -> {
            json.texts("sides", it.sides());
            json.texts("matter", it.matter());
            json.texts("contexts", contexts(it));
            json.text("state", WireName.of(it.standing().state()));
            json.text("since", it.standing().since());
            json.flag("since_told", it.standing().told());
            json.object("because", ViewText.evidence(it.standing().because()));
            json.objects(
                    "leaders",
                    it.sides().stream()
                            .filter(it.leaders()::containsKey)
                            .map(side -> leader(side, it))
                            .toList());
            json.objects("rounds", it.rounds().stream().map(TrackSheet::round).toList());
            json.text("next", it.next().map(next -> next.story().id()));
            json.text("last_told", it.lastTold());
        };
    }

    private static JsonText.Body leader(String side, Track it) {
        Optional<Person> person = Optional.ofNullable(it.leaders().get(side));
        return json -> {
            json.text("side", side);
            json.text("name", person.flatMap(Person::name));
            json.texts("offices", person.map(one -> List.copyOf(one.offices())).orElse(List.of()));
        };
    }

    private static JsonText.Body round(Round it) {
        return json -> {
            json.text("story", it.story().id());
            json.text("kind", WireName.of(it.story().kind()));
            json.text("state", WireName.of(it.story().state()));
            json.text("from", it.story().days().map(Stretch::from));
            json.text("to", it.story().days().map(Stretch::to));
            json.text("place", it.place().map(Location::name));
            json.text("country", it.place().flatMap(Location::country));
            json.texts("topics", it.topics());
            json.text("ground", WireName.of(it.ground()));
            json.object("told", ViewText.evidence(it.story().first()));
        };
    }

    private static String block(Track it, Paper paper) {
        StringBuilder out = new StringBuilder();
        out.append(paper.in(Ink.STRONG, list(it.sides())))
                .append("  ")
                .append(matter(it))
                .append('\n');
        line(out, paper.in(Ink.STRONG, words(it.standing().state())) + since(it.standing(), paper));
        line(out, ViewText.source(it.standing().because()));
        out.append(ViewText.sentence(it.standing().because(), "    ", paper));
        String leaders = leaders(it);
        if (!leaders.isEmpty()) {
            line(out, "led by " + leaders);
        }
        it.rounds()
                .forEach(round ->
                        line(out, round(round, it.next().filter(round::equals).isPresent(), paper)));
        return out.append('\n').toString();
    }

    private static String matter(Track it) {
        if (!it.matter().isEmpty()) {
            return list(it.matter());
        }
        return it.contexts().isEmpty() ? "matter not told" : "(" + list(contexts(it)) + ")";
    }

    private static String since(Track.Standing it, Paper paper) {
        String words = it.told() ? " since " : ", so told on ";
        return it.since().map(day -> words + paper.in(Ink.TIME, day.toString())).orElse("");
    }

    private static String words(Track.State state) {
        return WireName.of(state).replace('_', ' ');
    }

    private static String round(Round it, boolean next, Paper paper) {
        String place = place(it);
        String topics = list(it.topics());
        return "· " + paper.in(Ink.TIME, ViewText.days(it.story().days())) + "  "
                + (next ? "next: " : "")
                + WireName.of(it.story().kind())
                + (place.isEmpty() ? "" : " in " + paper.in(Ink.PLACE, place)) + ", "
                + WireName.of(it.story().state()).replace('_', ' ')
                + (topics.isEmpty() ? "" : ", about " + topics);
    }

    private static void line(StringBuilder out, String text) {
        out.append("    ").append(text).append('\n');
    }
}
