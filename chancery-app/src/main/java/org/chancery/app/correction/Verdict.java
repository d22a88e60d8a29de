package org.chancery.app.correction;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a reader finds of a record. */
public enum Verdict {
    /** Something of it is otherwise. */
    MENDED,
    /** Nothing of the kind is told there. */
    WRONG,
    /** It is right as it was read; takes back what was said against it before. */
    RIGHT;

    /** The name in files and forms. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The verdict of this name. */
    public static Optional<Verdict> of(String wireName) {
        return Arrays.stream(values())
                .filter(it -> it.wireName().equals(wireName))
                .findFirst();
    }
}
