package org.chancery.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.link.Stories;
import org.chancery.record.EventRecord;

/** The offices of one person while they are gathered; "new foreign minister" is "Foreign Minister", for what is in front is vague. */
final class Tenures {

    private final Set<String> vague;
    private final Map<List<String>, String> wordings = new LinkedHashMap<>();
    private final Map<List<String>, List<EventRecord>> told = new LinkedHashMap<>();

    Tenures(Set<String> vague) {
        this.vague = vague;
    }

    /** Notes an office that a record's article words so; records come in the order of publication. */
    void note(String office, EventRecord record) {
        List<String> pieces = ContentWords.pieces(office);
        if (pieces.stream().allMatch(vague::contains)) {
            return;
        }
        wordings.putIfAbsent(pieces, office);
        told.computeIfAbsent(pieces, key -> new ArrayList<>()).add(record);
    }

    /** By the first telling. */
    List<Tenure> all() {
        Map<List<String>, List<EventRecord>> joined = new LinkedHashMap<>();
        told.keySet().stream()
                .sorted(Comparator.comparing(List::size))
                .forEach(office -> joined.computeIfAbsent(plainer(office, joined.keySet()), key -> new ArrayList<>())
                        .addAll(told.getOrDefault(office, List.of())));
        return joined.entrySet().stream()
                .map(it -> new Tenure(wordings.getOrDefault(it.getKey(), ""), onePerArticle(it.getValue())))
                .sorted(Comparator.comparing(it -> it.told().get(0), Stories.BY_PUBLICATION))
                .toList();
    }

    private List<String> plainer(List<String> office, Set<List<String>> known) {
        return known.stream()
                .filter(shorter -> endsWith(office, shorter))
                .filter(shorter -> vague.containsAll(office.subList(0, office.size() - shorter.size())))
                .findFirst()
                .orElse(office);
    }

    private static boolean endsWith(List<String> office, List<String> end) {
        return office.size() > end.size()
                && office.subList(office.size() - end.size(), office.size()).equals(end);
    }

    private static List<EventRecord> onePerArticle(List<EventRecord> records) {
        Map<String, EventRecord> first = new LinkedHashMap<>();
        records.stream()
                .sorted(Stories.BY_PUBLICATION)
                .forEach(it -> first.putIfAbsent(it.article().id(), it));
        return List.copyOf(first.values());
    }
}
