package org.chancery.app.http.html;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.chancery.actor.Coordinates;
import org.chancery.actor.Sense.Country;
import org.chancery.codebook.Codebook;

/** How countries are called and where they lie, and which words name no office: what pages need of the codebook. Safe for use by many threads. */
public final class Gazetteer {

    /** PLOVER's own codes. */
    private static final Map<String, String> BODIES = Map.of(
            "UNO", "United Nations",
            "EUR", "European Union",
            "IGO", "Other bodies of states",
            "NGO", "Non-governmental bodies",
            "ISM", "Movements across borders",
            "IMG", "Militant groups across borders",
            "MNC", "Companies of many countries");

    private final Supplier<Codebook> codebook;

    /** What a codebook knows; it is asked for when it is needed. */
    public Gazetteer(Supplier<Codebook> codebook) {
        this.codebook = codebook;
    }

    /** Reads the codebook, unless that is done: it takes a second. */
    public void load() {
        Objects.requireNonNull(codebook.get(), "the codebook");
    }

    /** The name of a code, or the code itself if it is not known. */
    public String name(String code) {
        return country(code).map(Country::name).orElse(BODIES.getOrDefault(code, code));
    }

    /** "Portugal (PRT)". */
    public String both(String code) {
        String name = name(code);
        return name.equals(code) ? code : name + " (" + code + ")";
    }

    /** Where a country lies; bodies lie nowhere. */
    public Optional<Coordinates> at(String code) {
        return country(code).flatMap(Country::at);
    }

    /** Words that by themselves name no office. */
    public Set<String> vague() {
        return codebook.get().cues().vague();
    }

    private Optional<Country> country(String code) {
        return codebook.get().registry().country(code);
    }
}
