package org.chancery.parser;

import java.util.BitSet;
import java.util.List;
import org.chancery.language.Arc;

/** Calls the subject of a verb with a passive auxiliary a passive subject, where the network did not see that they belong together. */
final class Passives {

    private Passives() {}

    static List<Arc> mended(List<Arc> arcs) {
        BitSet passive = new BitSet(arcs.size());
        for (Arc arc : arcs) {
            if (arc.relation().equals("aux:pass")) {
                passive.set(arc.head());
            }
        }
        return passive.isEmpty()
                ? arcs
                : arcs.stream().map(arc -> mended(arc, passive)).toList();
    }

    private static Arc mended(Arc arc, BitSet passive) {
        boolean subject = arc.relation().equals("nsubj") || arc.relation().equals("csubj");
        return subject && passive.get(arc.head()) ? new Arc(arc.head(), arc.relation() + ":pass") : arc;
    }
}
