package org.chancery.app.dictionary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.chancery.actor.Additions.Kind;
import org.chancery.actor.Additions.Listed;
import org.chancery.actor.Additions.Noun;
import org.chancery.actor.Sector;
import org.chancery.actor.Term;
import org.chancery.app.source.RefusedException;

/**
 * Reads a table of actors: a header with the names of its columns, then a line for every office or code that somebody or something had.
 *
 * <p>Lines with the same name and kind are one actor. Names are compared as they are printed, capitals included.
 */
final class CsvFile {

    private static final List<String> COLUMNS =
            List.of("name", "kind", "country", "sectors", "code", "office", "from", "to", "synonyms");
    private static final String NOUN = "noun";

    private final ActorCodes codes;
    private final Mistakes mistakes;
    private final Map<List<String>, Actor> actors = new LinkedHashMap<>();
    private final List<Noun> nouns = new ArrayList<>();

    private CsvFile(ActorCodes codes, Mistakes mistakes) {
        this.codes = codes;
        this.mistakes = mistakes;
    }

    /** One actor as far as its lines have been read. */
    private record Actor(String name, Kind kind, List<String> names, List<Term> terms) {

        Listed listed() {
            return new Listed(name, kind, names.stream().distinct().toList(), false, terms);
        }
    }

    static Contents read(String text, ActorCodes codes, Mistakes mistakes) {
        CsvFile file = new CsvFile(codes, mistakes);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setCommentMarker('#')
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            file.read(parser);
        } catch (IOException | UncheckedIOException e) {
            throw new IllegalStateException("a text in memory cannot fail to be read", e);
        }
        return new Contents(file.actors.values().stream().map(Actor::listed).toList(), file.nouns);
    }

    private void read(CSVParser parser) {
        int line = 1;
        try {
            List<String> header = List.of();
            for (CSVRecord row : parser) {
                line = (int) parser.getCurrentLineNumber();
                if (header.isEmpty()) {
                    header = header(row, line);
                    if (header.isEmpty()) {
                        return;
                    }
                } else {
                    read(new Row(header, row), line);
                }
            }
            if (header.isEmpty()) {
                mistakes.add(
                        1, "the header is missing; the first line names the columns: " + String.join(",", COLUMNS));
            }
        } catch (UncheckedIOException e) {
            mistakes.add(
                    (int) Math.max(line, parser.getCurrentLineNumber()),
                    "not valid CSV: a quotation mark that is not closed, or text behind a closing one");
        }
    }

    /** The names of the columns; none if they cannot be used. */
    private List<String> header(CSVRecord row, int line) {
        List<String> names =
                row.stream().map(cell -> cell.toLowerCase(Locale.ROOT)).toList();
        int before = mistakes.count();
        if (names.size() == 1 && names.get(0).matches(".*[;\t].*")) {
            mistakes.add(line, "the columns are to be separated by commas");
            return List.of();
        }
        names.stream()
                .filter(name -> !COLUMNS.contains(name))
                .forEach(name -> mistakes.add(
                        line,
                        "unknown column \"" + OneText.shown(name) + "\"; known are " + String.join(", ", COLUMNS)));
        List.of("name", "kind").stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> mistakes.add(line, "the column \"" + name + "\" is missing"));
        if (names.stream().distinct().count() < names.size()) {
            mistakes.add(line, "a column stands there twice");
        }
        return mistakes.count() == before ? names : List.of();
    }

    /** One line by the names of its columns. */
    private record Row(List<String> header, CSVRecord cells) {

        String cell(String column) {
            int at = header.indexOf(column);
            return at < 0 || at >= cells.size() ? "" : cells.get(at);
        }

        List<String> list(String column) {
            return List.of(cell(column).split("\\|")).stream()
                    .map(String::strip)
                    .filter(item -> !item.isEmpty())
                    .toList();
        }
    }

    private void read(Row row, int line) {
        try {
            if (row.cells.size() > row.header.size()) {
                throw new RefusedException("more cells (" + row.cells.size() + ") than columns (" + row.header.size()
                        + "); put quotation marks around text with a comma in it");
            }
            add(row);
        } catch (RefusedException e) {
            mistakes.add(line, String.valueOf(e.getMessage()));
        }
    }

    private void add(Row row) throws RefusedException {
        List<String> names = names(row);
        String kind = row.cell("kind").toLowerCase(Locale.ROOT);
        Coding coding = coding(row);
        if (kind.equals(NOUN)) {
            addNouns(row, names, coding);
            return;
        }
        Kind sort = kind(kind);
        Term term = term(row, coding);
        Actor actor = actors.computeIfAbsent(
                List.of(names.get(0), kind),
                key -> new Actor(names.get(0), sort, new ArrayList<>(), new ArrayList<>()));
        actor.names.addAll(names);
        actor.terms.add(term);
    }

    private static List<String> names(Row row) throws RefusedException {
        List<String> names = new ArrayList<>();
        names.add(row.cell("name"));
        names.addAll(row.list("synonyms"));
        for (String name : names) {
            if (!OneText.hasTwoLetters(name)) {
                throw new RefusedException("a name needs two letters at least: \"" + OneText.shown(name) + "\"");
            }
        }
        return names;
    }

    private static Kind kind(String name) throws RefusedException {
        for (Kind kind : Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
                return kind;
            }
        }
        throw new RefusedException("no kind \"" + OneText.shown(name) + "\"; it is person, body, state, place or noun");
    }

    private void addNouns(Row row, List<String> names, Coding coding) throws RefusedException {
        if (coding.sectors().isEmpty()) {
            throw new RefusedException("a noun needs a sector, like GOV or REB");
        }
        if (!row.cell("from").isEmpty()
                || !row.cell("to").isEmpty()
                || coding.country().isPresent()) {
            throw new RefusedException("a noun has neither country nor days; leave those columns empty");
        }
        names.forEach(name -> nouns.add(new Noun(name.toLowerCase(Locale.ROOT), coding.sectors())));
    }

    private Coding coding(Row row) throws RefusedException {
        String code = row.cell("code");
        String country = row.cell("country");
        List<String> listed = row.list("sectors");
        if (!code.isEmpty()) {
            if (!country.isEmpty() || !listed.isEmpty()) {
                throw new RefusedException("either a code or country and sectors, not both");
            }
            return codes.translate(code);
        }
        List<Sector> sectors = new ArrayList<>();
        for (String name : listed) {
            sectors.add(ActorCodes.sector(name)
                    .orElseThrow(() -> new RefusedException("no sector \"" + OneText.shown(name)
                            + "\"; PLOVER's are GOV, MIL, REB, …, and | stands between several")));
        }
        if (country.isEmpty()) {
            return new Coding(Optional.empty(), sectors);
        }
        String known = codes.country(country)
                .orElseThrow(() -> new RefusedException("no country \"" + OneText.shown(country)
                        + "\"; it is three capitals of ISO 3166 (KEN), or one of UNO EUR IGO NGO ISM IMG MNC"));
        return new Coding(Optional.of(known), sectors);
    }

    private static Term term(Row row, Coding coding) throws RefusedException {
        Optional<LocalDate> from = day(row.cell("from"));
        Optional<LocalDate> to = day(row.cell("to"));
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new RefusedException("it ends (" + to.get() + ") before it begins (" + from.get() + ")");
        }
        Optional<String> office = Optional.of(row.cell("office")).filter(text -> !text.isEmpty());
        if (office.isPresent() && office.get().codePoints().noneMatch(Character::isLetter)) {
            throw new RefusedException("not an office: \"" + OneText.shown(office.get()) + "\"");
        }
        return new Term(office, coding.country(), coding.sectors(), from, to);
    }

    private static Optional<LocalDate> day(String text) throws RefusedException {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            throw new RefusedException("not a day like 2020-12-07: \"" + OneText.shown(text) + "\"");
        }
    }
}
