package org.chancery.app.output;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.event.Context;
import org.chancery.event.Mode;
import org.chancery.event.Place.Point;
import org.chancery.record.EventRecord;
import org.chancery.record.EventRecord.Participant;

/**
 * Tab-separated values with the columns of the POLECAT data; what Chancery does not know (Wikipedia and GeoNames ids, Correlates of
 * War numbers, provinces) is empty, and so is the event's day where the article does not tell it. Several values of one cell are
 * separated by semicolons.
 */
final class PolecatWriter implements RecordWriter {

    private static final List<String> COLUMNS = List.of(
            "Event ID",
            "Event Date",
            "Event Type",
            "Event Mode",
            "Intensity",
            "Quad Code",
            "Contexts",
            "Actor Name",
            "Actor Country",
            "Actor COW",
            "Primary Actor Sector",
            "Actor Sectors",
            "Actor Title",
            "Actor Name Raw",
            "Wikipedia Actor ID",
            "Recipient Name",
            "Recipient Country",
            "Recipient COW",
            "Primary Recipient Sector",
            "Recipient Sectors",
            "Recipient Title",
            "Recipient Name Raw",
            "Wikipedia Recipient ID",
            "Placename",
            "City",
            "District",
            "Province",
            "Country",
            "Latitude",
            "Longitude",
            "GeoNames ID",
            "Raw Placename",
            "Feature Type",
            "Source",
            "Publication Date",
            "Story People",
            "Story Organizations",
            "Story Locations",
            "Language",
            "Version");

    @Override
    public String header() {
        return Tabs.line(COLUMNS);
    }

    @Override
    public String print(EventRecord.Source article, List<EventRecord> records) {
        return records.stream().map(PolecatWriter::line).collect(Collectors.joining());
    }

    private static String line(EventRecord it) {
        List<String> cells = new ArrayList<>(COLUMNS.size());
        cells.add(it.id());
        cells.add(it.when()
                .flatMap(EventRecord.Date::from)
                .map(LocalDate::toString)
                .orElse(""));
        cells.add(it.event().name());
        cells.add(it.event() == it.act() ? it.mode().map(Mode::wireName).orElse("") : "");
        cells.add(Double.toString(it.score()));
        cells.add(Integer.toString(it.quad()));
        cells.add(it.contexts().stream().map(Context::wireName).collect(Collectors.joining(";")));
        addParticipants(it.actors(), cells);
        addParticipants(it.recipients(), cells);
        addPlace(it.where(), cells);
        cells.add(it.article().source().orElse(""));
        cells.add(it.article().published().map(LocalDate::toString).orElse(""));
        cells.addAll(List.of("", "", "", "eng", it.codebook() + ", " + it.coder()));
        return Tabs.line(cells);
    }

    private static void addParticipants(List<Participant> all, List<String> cells) {
        cells.add(each(all, Participant::name));
        cells.add(each(all, Participant::country));
        cells.add("");
        cells.add(each(all, it -> it.sectors().stream().findFirst().map(Enum::name)));
        cells.add(each(
                all, it -> Optional.of(it.sectors().stream().map(Enum::name).collect(Collectors.joining(",")))));
        cells.add(each(all, Participant::office));
        cells.add(each(all, it -> Optional.of(it.words().text())));
        cells.add("");
    }

    /** One value for everybody, so that the cells of a line can be matched; empty where it is not known. */
    private static String each(List<Participant> all, Function<Participant, Optional<String>> what) {
        List<String> values = all.stream()
                .map(it -> what.apply(it).orElse("").replace(';', ','))
                .toList();
        return values.stream().allMatch(String::isEmpty) ? "" : String.join(";", values);
    }

    private static void addPlace(Optional<EventRecord.Location> where, List<String> cells) {
        Optional<Point> point = where.flatMap(EventRecord.Location::point);
        cells.add(where.map(EventRecord.Location::name).orElse(""));
        cells.addAll(List.of("", "", ""));
        cells.add(where.flatMap(EventRecord.Location::country).orElse(""));
        cells.add(point.map(it -> Double.toString(it.lat())).orElse(""));
        cells.add(point.map(it -> Double.toString(it.lon())).orElse(""));
        cells.add("");
        cells.add(where.map(it -> it.words().text()).orElse(""));
        cells.add("");
    }
}
