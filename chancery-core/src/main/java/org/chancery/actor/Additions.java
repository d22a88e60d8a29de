package org.chancery.actor;

import java.util.List;

/**
 * Names and nouns that somebody adds to a registry, in the order in which they count.
 *
 * <p>Where they say the same as the registry (code and sectors, on the day of publication), the registry's own entry stays, because it
 * may know more: an office, a gender, where a place lies. Otherwise they come first.
 */
public record Additions(List<Listed> names, List<Noun> nouns) {

    public static final Additions NONE = new Additions(List.of(), List.of());

    public Additions {
        names = List.copyOf(names);
        nouns = List.copyOf(nouns);
    }

    public boolean isEmpty() {
        return names.isEmpty() && nouns.isEmpty();
    }

    /** What sort of thing a listed name names. */
    public enum Kind {
        PERSON,
        BODY,
        /** What stands for a state's government: its seat, an old name, another spelling. */
        STATE,
        PLACE
    }

    /**
     * Somebody or something with proper names.
     *
     * @param name what records call it
     * @param names every way to write it, that one included if texts have it
     * @param anyCase true for a list that is printed in capitals: a text may then write its names as names are written, with capitals
     *     at the beginning of words
     * @param terms how it is coded: the first that holds on the day counts; a term without code and sectors makes it nobody
     */
    public record Listed(String name, Kind kind, List<String> names, boolean anyCase, List<Term> terms) {

        public Listed {
            names = List.copyOf(names);
            terms = List.copyOf(terms);
            if (names.isEmpty() || terms.isEmpty()) {
                throw new IllegalArgumentException(name + " needs a name and a code");
            }
            for (String one : names) {
                if (Words.pieces(one).isEmpty()) {
                    throw new IllegalArgumentException("no letters in the name \"" + one + "\"");
                }
            }
        }

        boolean hasOffice() {
            return terms.stream().anyMatch(term -> term.office().isPresent());
        }
    }

    /**
     * A common noun, in the singular and in lower case.
     *
     * @param sectors of whom it names, the most specific first
     */
    public record Noun(String noun, List<Sector> sectors) {

        public Noun {
            sectors = List.copyOf(sectors);
            if (Words.lowerPieces(noun).isEmpty()) {
                throw new IllegalArgumentException("no letters in the noun \"" + noun + "\"");
            }
        }
    }
}
