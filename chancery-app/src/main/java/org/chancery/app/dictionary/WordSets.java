package org.chancery.app.dictionary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.app.source.RefusedException;

/** The sets of words of one file: {@code !SET! = MAN, WOMAN} stands for each of its words wherever {@code !SET!} does. */
final class WordSets {

    private static final Pattern DEFINITION = Pattern.compile("!([A-Za-z]+)!\\s*=(.*)");
    private static final Pattern USE = Pattern.compile("!([A-Za-z]+)!");
    private static final int MOST = 100;

    private final Map<String, List<String>> sets = new HashMap<>();

    /** Takes in a line that defines a set; false if it is another line. */
    boolean define(String line) throws RefusedException {
        if (line.indexOf('!') < 0) {
            return false;
        }
        Matcher definition = DEFINITION.matcher(line.strip());
        if (!definition.matches()) {
            return false;
        }
        List<String> words = new ArrayList<>();
        for (String word : definition.group(2).split(",")) {
            OneText.name(word).ifPresent(words::add);
        }
        if (words.isEmpty()) {
            throw new RefusedException(
                    "the set !" + OneText.shown(definition.group(1)) + "! has no words; write !SET! = ONE, TWO");
        }
        sets.put(definition.group(1), List.copyOf(words));
        return true;
    }

    /** Everything that a text with sets in it stands for. */
    List<String> expand(String text) throws RefusedException {
        if (text.indexOf('!') < 0) {
            return List.of(text);
        }
        List<String> done = new ArrayList<>();
        List<String> open = new ArrayList<>(List.of(text));
        while (!open.isEmpty()) {
            String one = open.remove(open.size() - 1);
            Optional<Matcher> use = Optional.of(USE.matcher(one)).filter(Matcher::find);
            if (use.isEmpty()) {
                done.add(one);
            } else {
                open.addAll(replaced(one, use.get()));
            }
            if (done.size() + open.size() > MOST) {
                throw new RefusedException(
                        "the sets in it make more than " + MOST + " names; write fewer sets into one name");
            }
        }
        return List.copyOf(done);
    }

    private List<String> replaced(String text, Matcher use) throws RefusedException {
        List<String> words = sets.get(use.group(1));
        if (words == null) {
            throw new RefusedException("no set !" + OneText.shown(use.group(1)) + "! is defined above; write !"
                    + OneText.shown(use.group(1)) + "! = ONE, TWO in a line before");
        }
        return words.stream()
                .map(word -> text.substring(0, use.start()) + word + text.substring(use.end()))
                .toList();
    }
}
