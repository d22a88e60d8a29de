package org.chancery.app.store;

import java.util.Optional;

/** Text as every engine takes it: PostgreSQL knows no character of the number 0, which then becomes the sign for a damaged one. */
final class Storable {

    private Storable() {}

    static String text(String text) {
        return text.replace('\u0000', '\uFFFD');
    }

    static Optional<String> text(Optional<String> text) {
        return text.map(Storable::text);
    }
}
