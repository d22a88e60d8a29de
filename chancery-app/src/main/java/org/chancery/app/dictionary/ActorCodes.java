package org.chancery.app.dictionary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.actor.Sector;
import org.chancery.app.source.RefusedException;
import org.chancery.codebook.Node;

/**
 * The table that turns CAMEO's actor codes into PLOVER's. Immutable.
 *
 * <p>A code is read in parts of three letters. The first country counts; the other parts are sectors in their order, or have no
 * counterpart and say nothing. A company or a non-governmental body with a country ({@code MNCUSA}, {@code NGOKEN}) is that country's.
 */
final class ActorCodes {

    /** PLOVER's codes in the place of a country. */
    static final Set<String> IN_PLACE = Set.of("UNO", "EUR", "IGO", "NGO", "ISM", "IMG", "MNC");

    /** First parts that name a body of several countries. */
    private static final Set<String> ABOVE = Set.of("IGO", "NGO", "MNC", "IMG", "INT");

    private static final String TABLE = "cameo-actors.yaml";
    private static final int PART = 3;

    private final Map<String, String> countries;
    private final Map<String, Sector> sectors;
    private final Map<String, Sector> weak;
    private final Map<String, String> bodies;
    private final Set<String> without;

    private ActorCodes(Node table) {
        Map<String, String> states = new HashMap<>();
        table.field("countries").words().forEach(code -> states.put(code, code));
        states.putAll(texts(table.field("territories")));
        states.putAll(texts(table.field("former")));
        this.countries = Map.copyOf(states);
        this.sectors = sectors(table.field("sectors"));
        this.weak = sectors(table.field("weak"));
        this.bodies = texts(table.field("bodies"));
        this.without = Set.copyOf(table.field("without").words());
    }

    /** The table that comes with the program. */
    static ActorCodes load() {
        try (InputStream in = ActorCodes.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException(TABLE + " is missing from the program");
            }
            return new ActorCodes(Node.parse(TABLE, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> texts(Node node) {
        Map<String, String> texts = new HashMap<>();
        node.fields().forEach((key, value) -> texts.put(key, value.text()));
        return Map.copyOf(texts);
    }

    private static Map<String, Sector> sectors(Node node) {
        Map<String, Sector> sectors = new HashMap<>();
        node.fields().forEach((key, value) -> sectors.put(key, Sector.valueOf(value.text())));
        return Map.copyOf(sectors);
    }

    /** What a CAMEO code means; {@code ---} is nobody. */
    Coding translate(String code) throws RefusedException {
        return code.equals("---") ? Coding.NOBODY : coding(parts(code), code);
    }

    private static List<String> parts(String code) throws RefusedException {
        if (code.isEmpty() || code.length() % PART != 0 || !code.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
            throw new RefusedException("not a code: [" + OneText.shown(code)
                    + "]; it is made of parts of three capitals, like KENGOV, or --- for nobody");
        }
        List<String> parts = new ArrayList<>();
        for (int at = 0; at < code.length(); at += PART) {
            parts.add(code.substring(at, at + PART));
        }
        return parts;
    }

    private Coding coding(List<String> parts, String code) throws RefusedException {
        String first = parts.get(0);
        boolean above = ABOVE.contains(first);
        Said said = new Said();
        if (!above && countries.containsKey(first)) {
            said.country(countries.get(first));
        } else if (!above) {
            add(said, first, code);
        }
        for (String part : parts.subList(1, parts.size())) {
            add(said, part, code);
        }
        return switch (first) {
            case "IGO" -> new Coding(said.body.or(() -> Optional.of("IGO")), said.sectors);
            case "IMG" -> new Coding(Optional.of("IMG"), said.orElse(Sector.REB));
            case "NGO" ->
                said.country.isPresent() ? new Coding(said.country, said.with(Sector.CVL)) : of("NGO", said.sectors);
            case "MNC" -> new Coding(said.country.or(() -> Optional.of("MNC")), said.after(Sector.BUS));
            case "INT" -> new Coding(said.body, said.told());
            default -> new Coding(said.country.or(() -> said.body), said.body.isPresent() ? said.sectors : said.told());
        };
    }

    private static Coding of(String country, List<Sector> sectors) {
        return new Coding(Optional.of(country), sectors);
    }

    /** Behind the first part a sector's code is that sector ("MUS" is Muslim, in front it is Mauritius). */
    private void add(Said said, String part, String code) throws RefusedException {
        if (bodies.containsKey(part)) {
            said.body = said.body.or(() -> Optional.of(bodies.get(part)));
        } else if (sectors.containsKey(part)) {
            said.sector(sectors.get(part));
        } else if (weak.containsKey(part)) {
            said.hints.add(weak.get(part));
        } else if (countries.containsKey(part)) {
            said.country(countries.get(part));
        } else if (!without.contains(part) && !ABOVE.contains(part)) {
            throw unknown(part, code);
        }
    }

    /** What the parts of one code have said so far. */
    private static final class Said {
        private Optional<String> country = Optional.empty();
        private Optional<String> body = Optional.empty();
        private final List<Sector> sectors = new ArrayList<>();
        private final List<Sector> hints = new ArrayList<>();

        void country(String code) {
            country = country.or(() -> Optional.of(code));
        }

        void sector(Sector sector) {
            if (!sectors.contains(sector)) {
                sectors.add(sector);
            }
        }

        List<Sector> told() {
            return sectors.isEmpty() ? hints.stream().limit(1).toList() : sectors;
        }

        List<Sector> orElse(Sector usual) {
            return sectors.isEmpty() ? List.of(usual) : sectors;
        }

        List<Sector> with(Sector last) {
            sector(last);
            return sectors;
        }

        List<Sector> after(Sector first) {
            List<Sector> all = new ArrayList<>(List.of(first));
            sectors.stream().filter(sector -> sector != first).forEach(all::add);
            return all;
        }
    }

    private static RefusedException unknown(String part, String code) {
        return new RefusedException("no code part \"" + part + "\" is known (in [" + code
                + "]); parts are countries (KEN), IGO, NGO, MNC, IMG and sectors (GOV, MIL, REB)");
    }

    /** A country or a code in its place, as PLOVER writes it. */
    Optional<String> country(String code) {
        return IN_PLACE.contains(code) ? Optional.of(code) : Optional.ofNullable(countries.get(code));
    }

    /** A sector as PLOVER writes it. */
    static Optional<Sector> sector(String code) {
        String name = code.toUpperCase(Locale.ROOT);
        return List.of(Sector.values()).stream()
                .filter(sector -> sector.name().equals(name))
                .findFirst();
    }
}
