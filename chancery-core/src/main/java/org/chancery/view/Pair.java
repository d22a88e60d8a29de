package org.chancery.view;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.chancery.record.EventRecord;
import org.chancery.record.EventRecord.Participant;

/** Who acts towards whom, as codes or countries. */
public record Pair(String source, String target) {

    /**
     * The pairs of a record in its order, none twice: everybody who acts with everybody to whom it is done; if it is done to nobody but
     * by several together, each with every other, both ways.
     *
     * @param unit what somebody counts as
     * @param nobody stands for the missing side
     */
    public static Set<Pair> of(EventRecord it, Function<Participant, String> unit, String nobody) {
        if (it.recipients().isEmpty() && it.actors().size() > 1) {
            return mutual(it.actors().stream().map(unit).toList());
        }
        Set<Pair> pairs = new LinkedHashSet<>();
        for (String source : units(it.actors(), unit, nobody)) {
            units(it.recipients(), unit, nobody).forEach(target -> pairs.add(new Pair(source, target)));
        }
        return pairs;
    }

    private static List<String> units(List<Participant> all, Function<Participant, String> unit, String nobody) {
        return all.isEmpty() ? List.of(nobody) : all.stream().map(unit).toList();
    }

    private static Set<Pair> mutual(List<String> units) {
        Set<Pair> pairs = new LinkedHashSet<>();
        for (int source = 0; source < units.size(); source++) {
            for (int target = 0; target < units.size(); target++) {
                if (source != target) {
                    pairs.add(new Pair(units.get(source), units.get(target)));
                }
            }
        }
        return pairs;
    }
}
