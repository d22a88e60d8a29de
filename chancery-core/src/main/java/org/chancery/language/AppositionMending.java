package org.chancery.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Mends a list of as many names as a number says: "two activists, [Kofi Mensah] and [Yao Agbo]" are the two, not two more. */
final class AppositionMending {

    private static final Set<String> JOINTS = Set.of(",", "and");

    private final Sentence sentence;
    private final List<Arc> arcs;

    /** For one sentence; the arcs are mended in place. */
    AppositionMending(Sentence sentence, List<Arc> arcs) {
        this.sentence = sentence;
        this.arcs = arcs;
    }

    /** Looks at one word: the noun that is counted. */
    void mend(int group) {
        int number = SmallNumbers.counting(sentence, group);
        boolean counted = number > 0
                && sentence.token(group).tag().equals("NNS")
                && group + 2 < sentence.size()
                && sentence.token(group + 1).text().equals(",");
        if (!counted) {
            return;
        }
        List<Integer> names = namesFrom(group + 2);
        if (names.size() == number) {
            arcs.set(names.get(0), new Arc(group, "appos"));
            names.stream().skip(1).forEach(name -> arcs.set(name, new Arc(names.get(0), "conj")));
        }
    }

    /** The last words of the names that are joined from here on. */
    private List<Integer> namesFrom(int start) {
        List<Integer> names = new ArrayList<>();
        int at = start;
        while (at < sentence.size()) {
            int end = endOfName(at);
            if (end == at) {
                break;
            }
            names.add(end - 1);
            at = behindJoint(endOfHome(end));
        }
        return names;
    }

    private int endOfName(int from) {
        int at = from;
        while (at < sentence.size() && sentence.token(at).isProperNoun()) {
            at++;
        }
        return at;
    }

    /** "Falk <b>of Peru</b>". */
    private int endOfHome(int end) {
        boolean of = end < sentence.size() && sentence.token(end).text().equals("of");
        int home = of ? endOfName(end + 1) : end;
        return of && home == end + 1 ? end : home;
    }

    private int behindJoint(int end) {
        int at = end;
        while (at < sentence.size() && JOINTS.contains(sentence.token(at).text())) {
            at++;
        }
        return at == end ? sentence.size() : at;
    }
}
