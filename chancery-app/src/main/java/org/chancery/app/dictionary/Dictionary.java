package org.chancery.app.dictionary;

import java.util.List;
import org.chancery.actor.Additions;

/**
 * A user's own actors, from one file or several.
 *
 * @param additions what they add to the registry, in the order of the files
 * @param mark what the codebook's version is followed by in every record read with them: a fingerprint of the files
 * @param leftOut what was wrong in them and is left out, one message a line; empty unless that was asked for
 */
public record Dictionary(Additions additions, String mark, List<String> leftOut) {

    public static final Dictionary NONE = new Dictionary(Additions.NONE, "", List.of());

    public Dictionary {
        leftOut = List.copyOf(leftOut);
    }
}
