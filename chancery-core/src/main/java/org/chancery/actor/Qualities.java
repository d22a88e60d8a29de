package org.chancery.actor;

import java.util.Set;

/** Two adjectives that are said of one group: "<b>Kurdish and</b> Arab fighters" are named by all these words. */
final class Qualities {

    private static final Set<Actor.Kind> MANY = Set.of(Actor.Kind.GROUP, Actor.Kind.OFFICIAL);

    private Qualities() {}

    /** The same, from the first of two adjectives on; nations are parties of their own and stay apart. */
    static Description both(Marked marked, Description said) {
        int first = said.start() - 2;
        boolean two = said.plural()
                && MANY.contains(said.kind())
                && marked.is(first + 1, "and", "or")
                && marked.hasTag(first, "JJ")
                && marked.relation(first).equals("amod")
                && marked.governor(first) >= said.start()
                && marked.governor(first) < said.end()
                && marked.covering(first).isEmpty();
        return two ? said.spanning(first, said.end()) : said;
    }
}
