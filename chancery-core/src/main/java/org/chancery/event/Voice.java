package org.chancery.event;

import java.util.Optional;
import org.chancery.text.Quote;

/**
 * Who vouches for an act.
 *
 * @param kind whose voice it is
 * @param words the speaker; empty for the narrator
 * @param verb the reporting verb as printed; empty for the narrator
 * @param code the speaker's PLOVER code, if known
 * @param quote true if the act stands inside quotation marks
 * @param name the speaker's proper name as far as the article or a registry tells it
 * @param office the office that the speaker holds
 */
public record Voice(
        Kind kind,
        Optional<Quote> words,
        Optional<String> verb,
        Optional<String> code,
        boolean quote,
        Optional<String> name,
        Optional<String> office) {

    /** A voice of which name and office are not known. */
    public Voice(Kind kind, Optional<Quote> words, Optional<String> verb, Optional<String> code, boolean quote) {
        this(kind, words, verb, code, quote, Optional.empty(), Optional.empty());
    }

    /** Whose voice tells of an act. */
    public enum Kind {
        /** The paper itself. */
        NARRATOR,
        /** Somebody said so. */
        REPORTED,
        /** Somebody said so, in quotation marks. */
        QUOTED,
        /** Analysts, experts, unnamed observers. */
        OBSERVERS
    }

    /** The paper itself. */
    public static final Voice NARRATOR =
            new Voice(Kind.NARRATOR, Optional.empty(), Optional.empty(), Optional.empty(), false);
}
