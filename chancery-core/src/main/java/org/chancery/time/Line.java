package org.chancery.time;

import java.util.ArrayList;
import java.util.List;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.text.Span;

/** A sentence as the grammar of time sees it: a row of atoms. Asking beyond its ends gives an empty word. */
final class Line {

    private static final String NOTHING = "";

    private final Sentence sentence;
    private final List<Atom> atoms;

    private Line(Sentence sentence, List<Atom> atoms) {
        this.sentence = sentence;
        this.atoms = atoms;
    }

    static Line of(Sentence sentence) {
        List<Atom> atoms = new ArrayList<>(sentence.size() + 8);
        for (Token token : sentence.tokens()) {
            Atom.of(token).stream().filter(atom -> !isEditorial(atom)).forEach(atoms::add);
        }
        return new Line(sentence, atoms);
    }

    /** Square brackets say that words are the editor's ("[Ten] years ago"), and nothing of when. */
    private static boolean isEditorial(Atom atom) {
        return atom.text().equals("[") || atom.text().equals("]");
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return atoms.size();
    }

    boolean holds(int at) {
        return at >= 0 && at < atoms.size();
    }

    Atom atom(int at) {
        return atoms.get(at);
    }

    String word(int at) {
        return holds(at) ? atoms.get(at).text() : NOTHING;
    }

    boolean is(int at, String word) {
        return word(at).equals(word);
    }

    boolean isOneOf(int at, String... words) {
        return List.of(words).contains(word(at));
    }

    boolean reads(int at, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!is(at + i, words.get(i))) {
                return false;
            }
        }
        return true;
    }

    Token token(int at) {
        return sentence.token(atoms.get(at).token());
    }

    /** The Penn tag of the word, empty beyond the ends. */
    String tag(int at) {
        return holds(at) ? token(at).tag() : NOTHING;
    }

    boolean isNoun(int at) {
        return tag(at).startsWith("NN");
    }

    /** A noun that is no name. */
    boolean isCommonNoun(int at) {
        return tag(at).equals("NN") || tag(at).equals("NNS");
    }

    /** Behind "May", the capital tells the month from the verb. */
    boolean isCapital(int at) {
        return holds(at) && atoms.get(at).capital();
    }

    boolean isHyphen(int at) {
        return isOneOf(at, "-", "\u2010", "\u2011", "\u2013", "\u2014", "\u2212");
    }

    /** True if no blank stands on either side of this atom. */
    boolean touches(int at) {
        return holds(at - 1) && holds(at + 1) && end(at - 1) == start(at) && end(at) == start(at + 1);
    }

    private int start(int at) {
        return atom(at).span().start();
    }

    private int end(int at) {
        return atom(at).span().end();
    }

    /** The characters from one atom to the one before another. */
    Span span(int first, int end) {
        return atom(first).span().cover(atom(end - 1).span());
    }

    /** The atom after a hyphen, if there is one here. */
    int skipHyphen(int at) {
        return isHyphen(at) ? at + 1 : at;
    }

    int skip(int at, String word) {
        return is(at, word) ? at + 1 : at;
    }
}
