package org.chancery.app.dictionary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.actor.Additions.Kind;
import org.chancery.actor.Additions.Listed;
import org.chancery.actor.Sector;
import org.chancery.actor.Term;
import org.chancery.app.source.RefusedException;

/**
 * Reads an {@code .actors} file: a name, more names of the same actor behind {@code +}, and codes in square brackets, in the same line or
 * below; everything up to the next name is one actor.
 *
 * <p>The format does not tell a person from a body. Here a person is whoever has dated codes or is of the elite, unless the name has a
 * small word in it ("of", "for") or is a company's; a name that has nothing but a country's code stands for that state.
 */
final class ActorsFile {

    private static final Pattern PLUS = Pattern.compile("(?:^|\\s)\\+");
    private static final Pattern LINKS = Pattern.compile(" (?:OF|FOR|AND) ", Pattern.CASE_INSENSITIVE);

    private final ActorCodes codes;
    private final Mistakes mistakes;
    private final WordSets sets = new WordSets();
    private final List<Listed> actors = new ArrayList<>();
    private final Map<String, DatedCode> known = new HashMap<>();
    private Entry entry = new Entry(0);

    private ActorsFile(ActorCodes codes, Mistakes mistakes) {
        this.codes = codes;
        this.mistakes = mistakes;
    }

    /** One actor as far as its lines have been read. */
    private static final class Entry {
        private final int line;
        private final List<String> names = new ArrayList<>();
        private final List<DatedCode> terms = new ArrayList<>();
        private boolean spoilt;

        Entry(int line) {
            this.line = line;
        }
    }

    static Contents read(List<String> lines, ActorCodes codes, Mistakes mistakes) {
        ActorsFile file = new ActorsFile(codes, mistakes);
        for (int i = 0; i < lines.size(); i++) {
            file.read(lines.get(i), i + 1);
        }
        file.finish();
        return new Contents(file.actors, List.of());
    }

    private void read(String line, int number) {
        try {
            if (!sets.define(line)) {
                read(BracketedLine.parse(line), number);
            }
        } catch (RefusedException e) {
            entry.spoilt = true;
            mistakes.add(number, String.valueOf(e.getMessage()));
        }
    }

    private void read(BracketedLine line, int number) throws RefusedException {
        if (line.isBlank()) {
            return;
        }
        if (!line.names().isEmpty() && !line.names().startsWith("+")) {
            finish();
            entry = new Entry(number);
        } else if (entry.line == 0) {
            entry = new Entry(number);
            throw new RefusedException("there is no name above to which this belongs; begin an actor with its name");
        }
        for (String name : names(line.names())) {
            addName(name, number);
        }
        for (String plural : line.plurals()) {
            addName(plural, number);
        }
        for (String code : line.codes()) {
            addCode(code, number);
        }
    }

    /** A line may hold several names, each behind a {@code +} at its beginning; a {@code +} inside a word is part of the name. */
    private static List<String> names(String text) {
        return text.indexOf('+') < 0 ? List.of(text) : List.of(PLUS.split(text));
    }

    private void addName(String written, int number) throws RefusedException {
        if (written.isBlank()) {
            return;
        }
        for (String one : sets.expand(written)) {
            OneText.name(one)
                    .ifPresentOrElse(
                            entry.names::add,
                            () -> mistakes.add(
                                    number, "a name needs two letters at least: \"" + OneText.shown(written) + "\""));
        }
    }

    /** A code that cannot be used leaves the others as they are. */
    private void addCode(String code, int number) {
        try {
            DatedCode dated = known.get(code);
            if (dated == null) {
                dated = DatedCode.parse(code, codes);
                known.put(code, dated);
            }
            entry.terms.add(dated);
        } catch (RefusedException e) {
            entry.spoilt = true;
            mistakes.add(number, String.valueOf(e.getMessage()));
        }
    }

    private void finish() {
        if (entry.line == 0 || entry.names.isEmpty()) {
            return;
        }
        if (!entry.terms.isEmpty()) {
            actors.add(listed(entry));
        } else if (!entry.spoilt) {
            mistakes.add(
                    entry.line,
                    "\"" + OneText.shown(entry.names.get(0))
                            + "\" has no code; write one behind it or in the next line, like [KENGOV]");
        }
    }

    private static Listed listed(Entry entry) {
        String name = entry.names.get(0);
        Kind kind = kind(name, entry.terms);
        List<Term> terms = Stream.concat(
                        entry.terms.stream().filter(DatedCode::isDated),
                        entry.terms.stream().filter(code -> !code.isDated()))
                .map(DatedCode::term)
                .toList();
        List<String> names = entry.names.stream().distinct().toList();
        return new Listed(NameCase.of(name, kind), kind, names, true, terms);
    }

    private static Kind kind(String name, List<DatedCode> terms) {
        if (terms.stream().allMatch(term -> term.coding().isState())) {
            return Kind.STATE;
        }
        boolean person = terms.stream()
                .anyMatch(term -> term.isDated() || term.coding().sectors().contains(Sector.ELI));
        boolean company = terms.stream().anyMatch(term -> term.code().startsWith("MNC"));
        return person && !company && !LINKS.matcher(name).find() ? Kind.PERSON : Kind.BODY;
    }
}
