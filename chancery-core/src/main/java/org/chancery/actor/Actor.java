package org.chancery.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.text.Quote;

/**
 * Somebody (or a state, a body, a group) as one phrase of the article names them, with what could be told about them.
 *
 * @param words the whole phrase in this sentence ("First Vice Foreign Minister Choi Jong-kun", "him", "the two sides")
 * @param kind what sort of actor it is
 * @param name the proper name as far as the article or a registry tells it ("Choi Jong-kun", "South Korea")
 * @param office the office held, without the name ("First Vice Foreign Minister")
 * @param country ISO 3166 alpha-3, {@code KOS}, or one of PLOVER's IGO UNO EUR NGO ISM IMG MNC; empty when it cannot be told
 * @param sectors the most specific first; empty for a country as such
 * @param offices every office that the article gives, as it words them ("point man on North Korea")
 */
public record Actor(
        Quote words,
        Kind kind,
        Optional<String> name,
        Optional<String> office,
        Optional<String> country,
        List<Sector> sectors,
        List<String> offices) {

    private static final Set<String> POPES = Set.of("pope", "pontiff");

    private static final Set<String> INTERNATIONAL = Set.of("IGO", "UNO", "EUR", "NGO", "ISM", "IMG");

    /** Sorts of actor. */
    public enum Kind {
        /** A named person, or a pronoun or short name that stands for one. */
        PERSON,
        /** The holder of an office who is not named ("the foreign minister", "officials"). */
        OFFICIAL,
        /** A country or what stands for its government ("Seoul", "Washington", "the North"). */
        STATE,
        /** A ministry, agency, party, company or international body. */
        ORGANIZATION,
        /** People taken together ("protesters", "Taliban fighters", "Pakistani girls"). */
        GROUP,
        /** A place that is not a country ("Haifa", "the Korean Peninsula"). */
        PLACE,
        /** What is no party but all that the words name as hit, blamed or refused ("the referendum"): never one who acts. */
        THING
    }

    public Actor {
        sectors = List.copyOf(sectors);
        offices = List.copyOf(offices);
    }

    /** PLOVER's code: the country and the first sector, as far as they are known ("KORGOV", "KOR", "GOV", ""). */
    public String code() {
        return country.orElse("") + (sectors.isEmpty() ? "" : sectors.get(0).name());
    }

    /** True for a state or states taken together, an international body, and whoever has a political sector first. */
    public boolean isPolitical() {
        if (country.map(INTERNATIONAL::contains).orElse(false) || isOfHolySee()) {
            return true;
        }
        return sectors.isEmpty()
                ? kind == Kind.STATE || kind == Kind.GROUP
                : sectors.get(0).isPolitical();
    }

    /** A pope is the head of a state. */
    private boolean isOfHolySee() {
        return country.equals(Optional.of("VAT"))
                || office.map(title -> title.toLowerCase(Locale.ROOT))
                        .filter(POPES::contains)
                        .isPresent();
    }

    /** True if both stand for the same actor: the same code with the same words ("ministers of Togo and Benin" are two) or name. */
    public boolean isSame(Actor other) {
        return code().equals(other.code())
                && (words.equals(other.words) || (name.isPresent() && name.equals(other.name)));
    }

    /** Whoever protests "in Baghdad" is not named: people of that place, of this sector. Others stay as they are. */
    public Actor asItsPeople(Sector sector) {
        boolean place = sectors.isEmpty() && (kind == Kind.PLACE || kind == Kind.STATE);
        return place
                ? new Actor(words, Kind.GROUP, Optional.empty(), Optional.empty(), country, List.of(sector), List.of())
                : this;
    }

    /** The same with other sectors. */
    Actor withSectors(List<Sector> others) {
        return new Actor(words, kind, name, office, country, others, offices);
    }

    public Actor withWords(Quote other) {
        return new Actor(other, kind, name, office, country, sectors, offices);
    }
}
