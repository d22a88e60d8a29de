package org.chancery.app.samples;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What was expected of an article beside what was read from it, paired one to one. */
final class Comparison {

    private final List<Expected> expected;
    private final List<JsonNode> unexpected;
    private final Map<Expected, JsonNode> pairs = new HashMap<>();

    private record Pair(Expected expected, JsonNode read) {
        int likeness() {
            return expected.likeness(read);
        }
    }

    Comparison(List<Expected> expected, List<JsonNode> read) {
        this.expected = List.copyOf(expected);
        this.unexpected = new ArrayList<>(read);
        candidates(read).forEach(this::pair);
    }

    /** The likest first; among equals in the order of the file. */
    private List<Pair> candidates(List<JsonNode> read) {
        return expected.stream()
                .flatMap(line -> read.stream().filter(line::mayBe).map(record -> new Pair(line, record)))
                .sorted(Comparator.comparingInt(Pair::likeness).reversed())
                .toList();
    }

    private void pair(Pair pair) {
        boolean free = unexpected.contains(pair.read);
        if (free && !pairs.containsKey(pair.expected)) {
            pairs.put(pair.expected, pair.read);
            unexpected.remove(pair.read);
        }
    }

    /** Everything that is not as the file says, each with the line to put there; empty if all is. */
    List<String> findings() {
        List<String> findings = new ArrayList<>();
        expected.forEach(line -> finding(line).ifPresent(findings::add));
        unexpected.forEach(record -> findings.add(unexpected(record)));
        return findings;
    }

    /** The file with its marks brought up to date. */
    List<String> proposal() {
        List<String> lines = new ArrayList<>();
        for (Expected line : expected) {
            if (!line.isWrong()) {
                lines.add(Lines.of(line.marked(read(line))));
            } else if (pairs.containsKey(line)) {
                lines.add(Lines.of(line.json()));
            }
        }
        unexpected.forEach(record -> lines.add(Lines.of(Lines.wrong(record))));
        return lines;
    }

    /** Records expected, read right, read with mistakes, not read; false records. */
    String figures() {
        List<Expected> gold = expected.stream().filter(line -> !line.isWrong()).toList();
        long read = gold.stream().filter(pairs::containsKey).count();
        long right = gold.stream()
                .filter(line ->
                        read(line).map(it -> line.differences(it).isEmpty()).orElse(false))
                .count();
        long wrong = (long) expected.size() - gold.size() + unexpected.size();
        return gold.size() + " expected: " + right + " read right, " + (read - right) + " with mistakes, "
                + (gold.size() - read) + " not read; " + wrong + " false";
    }

    private Optional<JsonNode> read(Expected line) {
        return Optional.ofNullable(pairs.get(line));
    }

    private Optional<String> finding(Expected line) {
        Optional<JsonNode> read = read(line);
        if (line.isWrong()) {
            return read.isPresent()
                    ? Optional.empty()
                    : Optional.of(line.where() + ": this false record is not read any more. Delete the line.");
        }
        if (read.isEmpty()) {
            return line.isKnownMiss() ? Optional.empty() : Optional.of(missed(line));
        }
        Set<Field> differences = line.differences(read.get());
        boolean asMarked = !line.isKnownMiss() && differences.equals(line.knownDifferences());
        return asMarked ? Optional.empty() : Optional.of(changed(line, read.get(), differences));
    }

    private static String missed(Expected line) {
        return line.where() + ": not read: " + line.act() + " \"" + line.trigger() + "\" in \"" + line.sentence()
                + " …\". Mend it as CONTRIBUTING.md says; if that is for later, this line marks it as known:\n"
                + Lines.of(line.marked(Optional.empty()));
    }

    private static String changed(Expected line, JsonNode read, Set<Field> differences) {
        Set<Field> worse = new TreeSet<>(differences);
        worse.removeAll(line.knownDifferences());
        String how = worse.isEmpty() || line.isKnownMiss()
                ? "is read better than its mark \"gap\" says. Well done; put the mark right:"
                : "is read wrongly: " + told(line, read, worse)
                        + ". Mend it as CONTRIBUTING.md says; if that is for later, this line marks it as known:";
        return line.where() + ": " + line.act() + " \"" + line.trigger() + "\" " + how + "\n"
                + Lines.of(line.marked(Optional.of(read)));
    }

    private static String told(Expected line, JsonNode read, Set<Field> fields) {
        return String.join(
                "; ",
                fields.stream()
                        .map(field -> field.key() + " should be " + field.shown(line.json()) + ", read is "
                                + field.shown(read))
                        .toList());
    }

    private static String unexpected(JsonNode record) {
        return "samples/expected/" + Field.text(record.path("article"), "id")
                + ".jsonl: a record is read that is not expected (`./chancery why` tells by which wording: "
                + Field.text(record, "wording") + "). If it is right, add it to the expected ones; if it is false,"
                + " mend the wording, or add this line with the reason in \"wrong\":\n"
                + Lines.of(Lines.wrong(record));
    }
}
