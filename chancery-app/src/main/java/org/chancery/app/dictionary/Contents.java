package org.chancery.app.dictionary;

import java.util.List;
import org.chancery.actor.Additions;

/**
 * What is good in one file, in its order.
 *
 * <p>Each form has a reader that fills one of these and notes mistakes beside it.
 */
record Contents(List<Additions.Listed> names, List<Additions.Noun> nouns) {

    Contents {
        names = List.copyOf(names);
        nouns = List.copyOf(nouns);
    }
}
