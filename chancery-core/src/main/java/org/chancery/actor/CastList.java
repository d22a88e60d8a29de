package org.chancery.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chancery.language.Sentence;
import org.chancery.mention.Phrase;
import org.chancery.text.Article;
import org.chancery.text.Quote;

/**
 * A cast as a table by sentence and word.
 *
 * <p>What a later sentence tells of somebody holds for the earlier ones too, so the table is made when all have been read. Not changed
 * afterwards.
 */
final class CastList implements Cast {

    /** Collects whom the phrases of an article name, and the names inside those that name nobody. */
    static final class Builder {

        private final CastList list;
        private final List<Mention> mentions = new ArrayList<>();
        private final List<Passing> passing = new ArrayList<>();

        Builder(Article article, List<Sentence> sentences) {
            this.list = new CastList(article, sentences);
        }

        /** Adds a mention; a later one of the same words counts. */
        void put(Mention mention) {
            if (list.sentences.containsKey(mention.sentence())) {
                mentions.add(mention);
            }
        }

        /** Adds those who are named inside a phrase that names nobody. */
        void putInside(Marked marked, Phrase phrase, List<Inside> inside) {
            if (list.sentences.containsKey(marked.index())) {
                passing.add(new Passing(marked.sentence(), phrase, inside));
            }
        }

        CastList build() {
            NamingWords words = new NamingWords(list.sentences, mentions);
            passing.forEach(list::put);
            mentions.forEach(mention -> list.put(mention, words.of(mention)));
            return list;
        }
    }

    /** Somebody named from token {@code start} to before {@code end}, inside a phrase. */
    record Inside(int start, int end, Figure figure) {}

    private record Passing(Sentence sentence, Phrase phrase, List<Inside> inside) {}

    private record Word(int sentence, int token) {}

    private final Article article;
    private final Map<Integer, Sentence> sentences = new HashMap<>();
    private final Map<Word, List<Actor>> heads = new HashMap<>();
    private final Map<Word, List<Actor>> modifiers = new HashMap<>();

    private CastList(Article article, List<Sentence> sentences) {
        this.article = article;
        sentences.forEach(sentence -> this.sentences.put(sentence.index(), sentence));
    }

    /** Whoever a mention names, at the words that the rest of the sentence may hold on to. */
    private void put(Mention mention, NamingWords.Range range) {
        Quote words = quote(sentenceOf(mention), range.start(), range.end());
        List<Actor> actors = mention.figures().stream()
                .map(figure -> figure.as(words, mention.office()))
                .toList();
        heads.put(new Word(mention.sentence(), mention.head()), actors);
        heads.put(new Word(mention.sentence(), mention.anchor()), actors);
    }

    private Sentence sentenceOf(Mention mention) {
        return Objects.requireNonNull(sentences.get(mention.sentence()));
    }

    private void put(Passing passing) {
        Sentence sentence = passing.sentence();
        List<Actor> actors = new ArrayList<>();
        for (Inside inside : passing.inside()) {
            Actor actor = inside.figure().as(quote(sentence, inside.start(), inside.end()), Optional.empty());
            actors.add(actor);
            heads.put(new Word(sentence.index(), inside.end() - 1), List.of(actor));
        }
        modifiers.put(new Word(sentence.index(), passing.phrase().head()), List.copyOf(actors));
    }

    private Quote quote(Sentence sentence, int start, int end) {
        return Quote.of(
                article,
                sentence.token(start).span().cover(sentence.token(end - 1).span()));
    }

    @Override
    public List<Actor> at(int sentence, int head) {
        return heads.getOrDefault(new Word(sentence, head), List.of());
    }

    /** Whose it is goes before all others: "Obama's nomination of Garland" is Obama's, "Chad's Sudan plan" is Chad's. */
    @Override
    public List<Actor> within(int sentence, int head) {
        if (!at(sentence, head).isEmpty()) {
            return List.of();
        }
        List<Actor> named = apposed(sentence, head);
        if (!named.isEmpty()) {
            return named;
        }
        Sentence parsed = sentences.get(sentence);
        if (parsed == null || head >= parsed.size()) {
            return modifying(sentence, head);
        }
        List<Actor> owners = parsed.children(head, "nmod:poss").stream()
                .flatMap(owner -> at(sentence, owner).stream())
                .toList();
        if (!owners.isEmpty()) {
            return owners;
        }
        List<Actor> found = new ArrayList<>(modifying(sentence, head));
        for (int child : parsed.children(head, "nmod:poss", "nmod")) {
            if (isPossessor(parsed, child)) {
                List<Actor> own = at(sentence, child);
                found.addAll(own.isEmpty() ? within(sentence, child) : own);
                found.addAll(beside(sentence, parsed, child, own));
            }
        }
        return found.stream().distinct().toList();
    }

    /** "the towns of Fez <b>and Meknes</b>", "a number of teachers <b>and priests</b>": those of the same kind. */
    private List<Actor> beside(int sentence, Sentence parsed, int first, List<Actor> own) {
        return own.isEmpty()
                ? List.of()
                : parsed.children(first, "conj").stream()
                        .flatMap(other -> at(sentence, other).stream())
                        .filter(other -> other.kind() == own.get(0).kind() || (isPlace(other) && isPlace(own.get(0))))
                        .map(other -> inCountryOf(own.get(0), other))
                        .toList();
    }

    /** "the towns of Fez and <b>Elm</b>": towns taken together lie in one country, if that of the one is not known. */
    private static Actor inCountryOf(Actor first, Actor other) {
        return other.country().isPresent() || first.kind() != Actor.Kind.PLACE
                ? other
                : new Actor(
                        other.words(),
                        other.kind(),
                        other.name(),
                        other.office(),
                        first.country(),
                        other.sectors(),
                        other.offices());
    }

    private static boolean isPlace(Actor actor) {
        return actor.kind() == Actor.Kind.PLACE || actor.kind() == Actor.Kind.STATE;
    }

    private List<Actor> modifying(int sentence, int head) {
        return modifiers.getOrDefault(new Word(sentence, head), List.of());
    }

    /** "her predecessor, <b>Torvald Myhre</b>": whoever the phrase is said to be. */
    private List<Actor> apposed(int sentence, int head) {
        Sentence parsed = sentences.get(sentence);
        return parsed == null || head >= parsed.size()
                ? List.of()
                : parsed.children(head, "appos").stream()
                        .flatMap(name -> at(sentence, name).stream())
                        .filter(actor -> actor.kind() == Actor.Kind.PERSON)
                        .toList();
    }

    private static boolean isPossessor(Sentence sentence, int child) {
        return sentence.arc(child).relation().equals("nmod:poss")
                || hasCase(sentence, child, "of")
                || hasCase(sentence, child, "such")
                || (hasCase(sentence, child, "by")
                        && isSubject(sentence, sentence.arc(child).head()));
    }

    /** "<b>the decision</b> by Chad bars": whoever decides bars; "at a rally by Chad" tells nobody's deed. */
    private static boolean isSubject(Sentence sentence, int noun) {
        return sentence.arc(noun).relation().startsWith("nsubj");
    }

    private static boolean hasCase(Sentence sentence, int noun, String preposition) {
        return sentence.children(noun, "case").stream()
                .anyMatch(at -> sentence.token(at).lemma().equals(preposition));
    }
}
