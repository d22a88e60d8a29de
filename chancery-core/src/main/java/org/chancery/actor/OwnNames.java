package org.chancery.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chancery.actor.Additions.Kind;
import org.chancery.actor.Additions.Listed;
import org.chancery.actor.Sense.Person;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/**
 * The proper names that were added to a registry, for looking them up before its own.
 *
 * <p>A name from a list in capitals is found where a text writes it as a name: every word of more than three letters begins with a
 * capital, and a lone word of up to three letters is all capitals ("WHO" is not "Who"). Not changed once it is made; then safe to share
 * between threads.
 */
final class OwnNames {

    /** Words up to this length need no capital inside a name ("of", "the", "bin"), and one alone must be in capitals. */
    private static final int SHORT = 3;

    private static final Words.Forms NO_NAME = new Words.Forms(List.of(), false);

    private final Phrasebook<Listed> asPrinted = new Phrasebook<>();
    private final Phrasebook<Listed> anyCase = new Phrasebook<>();
    private final Map<String, List<Listed>> holders = new HashMap<>();
    private final ListedSenses senses;
    private final boolean empty;

    OwnNames(List<Listed> names, ListedSenses senses) {
        this.senses = senses;
        this.empty = names.isEmpty();
        names.forEach(this::add);
    }

    private void add(Listed listed) {
        for (String name : listed.names()) {
            List<String> pieces = Words.nameOf(listed.anyCase() ? Words.lowerPieces(name) : Words.pieces(name));
            (listed.anyCase() ? anyCase : asPrinted).add(pieces, listed);
        }
        if (listed.kind() == Kind.PERSON && listed.hasOffice()) {
            List<String> pieces = Words.pieces(listed.name());
            List.of(pieces.get(0), pieces.get(pieces.size() - 1)).stream()
                    .distinct()
                    .forEach(piece -> holders.computeIfAbsent(piece, p -> new ArrayList<>(1))
                            .add(listed));
        }
    }

    boolean isEmpty() {
        return empty;
    }

    /** The words of a sentence as lists in capitals are compared. */
    List<Words.Forms> folded(Sentence sentence, List<Words.Forms> printed) {
        List<Words.Forms> folded = new ArrayList<>(printed.size());
        for (int at = 0; at < printed.size(); at++) {
            folded.add(folded(sentence.token(at), printed.get(at)));
        }
        return folded;
    }

    private static Words.Forms folded(Token token, Words.Forms printed) {
        if (printed.isMark()) {
            return printed;
        }
        return token.text().length() > SHORT
                        && !isCapital(token.text())
                        && printed.alternatives().get(0).size() == 1
                ? NO_NAME
                : new Words.Forms(
                        printed.alternatives().stream()
                                .map(pieces -> pieces.stream()
                                        .map(piece -> piece.toLowerCase(Locale.ROOT))
                                        .toList())
                                .toList(),
                        printed.joins());
    }

    private static boolean isCapital(String word) {
        char first = word.charAt(0);
        return Character.isUpperCase(first) || Character.isDigit(first);
    }

    /**
     * The best reading of the words that begin at a token, if there is any.
     *
     * @param known what the registry itself knows there
     */
    Optional<Phrasebook.Hit<Sense>> preferred(
            Sentence sentence,
            List<Words.Forms> printed,
            List<Words.Forms> folded,
            int at,
            Optional<LocalDate> day,
            Optional<Phrasebook.Hit<Sense>> known) {
        Optional<Phrasebook.Hit<Listed>> exact = asPrinted.longest(printed, at);
        Optional<Phrasebook.Hit<Listed>> loose =
                anyCase.longest(folded, at).filter(hit -> isWrittenAsName(sentence, hit));
        Optional<Phrasebook.Hit<Listed>> own = loose.filter(
                        hit -> exact.isEmpty() || hit.end() > exact.get().end())
                .or(() -> exact);
        if (own.isEmpty() || known.filter(hit -> hit.end() > own.get().end()).isPresent()) {
            return known;
        }
        List<Sense> told = own.get().values().stream()
                .flatMap(listed -> senses.on(listed, day).stream())
                .toList();
        int end = own.get().end();
        return told.isEmpty() ? known : Optional.of(new Phrasebook.Hit<>(at, end, settled(told, end, day, known)));
    }

    /** A sentence's first word has a capital whatever it is, so there it takes the tagger to tell a name. */
    private static boolean isWrittenAsName(Sentence sentence, Phrasebook.Hit<Listed> hit) {
        Token first = sentence.token(hit.start());
        if (hit.end() - hit.start() > 1) {
            return sentence.tokens().subList(hit.start(), hit.end()).stream()
                    .anyMatch(token -> isCapital(token.text()));
        }
        boolean capitals = first.text().equals(first.text().toUpperCase(Locale.ROOT));
        return capitals
                || (Words.letters(first.text()) > SHORT
                        && first.text().chars().anyMatch(Character::isUpperCase)
                        && (hit.start() > 0 || first.isProperNoun() || first.isAdjective()));
    }

    /** What the registry knows and the list says, too; else the first that the list says. */
    static List<Sense> settled(
            List<Sense> told, int end, Optional<LocalDate> day, Optional<Phrasebook.Hit<Sense>> known) {
        List<Sense> same = known.filter(hit -> hit.end() == end).stream()
                .flatMap(hit -> hit.values().stream())
                .toList();
        List<Sense> agreeing = same.stream()
                .filter(sense -> told.stream().anyMatch(own -> isSame(sense, own, day)))
                .toList();
        return agreeing.isEmpty() ? List.of(informed(told.get(0), same)) : agreeing;
    }

    private static boolean isSame(Sense one, Sense other, Optional<LocalDate> day) {
        return one.codeOn(day).equals(other.codeOn(day)) && one.sectorsOn(day).equals(other.sectorsOn(day));
    }

    /** A person whom the registry knows, too, keeps the name and the gender. */
    private static Sense informed(Sense own, List<Sense> known) {
        return own instanceof Person person
                ? known.stream()
                        .map(sense -> sense instanceof Person same ? same : null)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .<Sense>map(same -> new Person(same.name(), person.country(), same.gender(), person.terms()))
                        .orElse(own)
                : own;
    }

    /** Persons in an office whose name begins or ends with this word. */
    List<Person> personsCalled(String piece, Optional<LocalDate> day) {
        return holders.getOrDefault(piece, List.of()).stream()
                .flatMap(listed -> senses.on(listed, day).stream())
                .map(sense -> sense instanceof Person person ? person : null)
                .filter(Objects::nonNull)
                .toList();
    }
}
