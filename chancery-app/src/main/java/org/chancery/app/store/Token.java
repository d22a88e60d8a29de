package org.chancery.app.store;

import java.time.LocalDate;
import java.util.Locale;

/**
 * What lets a program or a person in from elsewhere. The secret itself is shown once and never kept.
 *
 * @param id by which it is named and taken back
 * @param made the day on which it was made
 */
public record Token(String id, Scope scope, LocalDate made) {

    /** What a token allows. */
    public enum Scope {
        READ,
        /** Hand articles over, too; and read. */
        WRITE;

        /** Whether this is enough where that is asked for. */
        public boolean allows(Scope asked) {
            return compareTo(asked) >= 0;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
