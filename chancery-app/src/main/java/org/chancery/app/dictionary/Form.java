package org.chancery.app.dictionary;

import java.util.Locale;
import java.util.Optional;

/** The forms of a user's own actors, told by the file's name. */
enum Form {
    /** Names with codes, of PETRARCH and TABARI. */
    ACTORS,
    /** Nouns with codes, of PETRARCH. */
    AGENTS,
    /** A table with a header. */
    CSV;

    /** By the ending, before ".txt" if the file has that, too. */
    static Optional<Form> of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        String stem = name.endsWith(".txt") ? name.substring(0, name.length() - ".txt".length()) : name;
        for (Form form : values()) {
            if (stem.endsWith("." + form.name().toLowerCase(Locale.ROOT))) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }
}
