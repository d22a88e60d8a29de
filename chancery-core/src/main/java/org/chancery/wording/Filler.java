package org.chancery.wording;

import java.util.Locale;

/**
 * What may fill a role.
 *
 * @param kind how it is recognised
 * @param word the lemma, or the name of the noun class; for {@link Kind#PHRASE} the head
 * @param modifier for {@link Kind#PHRASE} the lemma of the word in front ("joint" in "joint exercise"), else empty
 */
public record Filler(Kind kind, String word, String modifier) {

    /** How a filler is recognised. */
    public enum Kind {
        /** One lemma. */
        WORD,
        /** A noun with a certain modifier. */
        PHRASE,
        /** Any noun of a class of the codebook. */
        NOUN_CLASS,
        /** Anybody who can act: a person, a state, a body, a group. */
        ACTOR,
        /** A person or a group of persons. */
        PERSON,
        /** A state. */
        STATE,
        /** Those of two countries or more: "French and Indian warships". */
        COUNTRIES,
        /** A place or a state. */
        PLACE,
        /** For a complement: one in the infinitive ("asked X to return"), not "asked whether". */
        INFINITIVE,
        /** For a complement: one in the subjunctive ("insisted that X return"), which tells what is wanted. */
        SUBJUNCTIVE,
        /** For a complement: one without "not" ("found that X broke the law"). */
        AFFIRMED,
        /** Anything at all. */
        ANYTHING
    }

    /** Reads "talks", "joint exercise", "$troops", "ACTOR", "PERSON", "STATE", "COUNTRIES", "PLACE", "INFINITIVE", "SUBJUNCTIVE", "AFFIRMED", "ANYTHING". */
    public static Filler of(String text) {
        if (text.startsWith("$")) {
            return new Filler(Kind.NOUN_CLASS, text.substring(1), "");
        }
        for (Kind kind : Kind.values()) {
            if (kind.name().equals(text) && kind != Kind.WORD && kind != Kind.PHRASE && kind != Kind.NOUN_CLASS) {
                return new Filler(kind, "", "");
            }
        }
        String lower = text.toLowerCase(Locale.ROOT);
        int space = lower.lastIndexOf(' ');
        return space < 0
                ? new Filler(Kind.WORD, lower, "")
                : new Filler(Kind.PHRASE, lower.substring(space + 1), lower.substring(0, space));
    }

    @Override
    public String toString() {
        return switch (kind) {
            case WORD -> word;
            case PHRASE -> modifier + " " + word;
            case NOUN_CLASS -> "$" + word;
            case ACTOR, PERSON, STATE, COUNTRIES, PLACE, INFINITIVE, SUBJUNCTIVE, AFFIRMED, ANYTHING -> kind.name();
        };
    }
}
