package org.chancery.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

        Builder(Article article, List<Sentence> sentences) {
            this.list = new CastList(article, sentences);
        }

        /** Adds a mention; a later one of the same words counts. */
        void put(Mention mention) {
            mentions.add(mention);
        }

        void putInside(Marked marked, Phrase phrase, List<Description> inside) {
            list.putInside(marked, phrase, inside);
        }

        CastList build() {
            NamingWords words = new NamingWords(list.sentences, mentions);
            mentions.forEach(mention -> list.put(mention, words.of(mention)));
            return list;
        }
    }

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

    private void putInside(Marked marked, Phrase phrase, List<Description> inside) {
        List<Actor> actors = inside.stream()
                .map(said -> new Figure(said, said.country())
                        .as(quote(marked.sentence(), said.start(), said.end()), said.office()))
                .toList();
        modifiers.put(new Word(marked.index(), phrase.head()), actors);
        for (int i = 0; i < actors.size(); i++) {
            heads.put(new Word(marked.index(), inside.get(i).end() - 1), List.of(actors.get(i)));
        }
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
                found.addAll(placesBeside(sentence, parsed, child, own));
            }
        }
        return found.stream().distinct().toList();
    }

    /** "the towns of Fez <b>and Meknes</b>". */
    private List<Actor> placesBeside(int sentence, Sentence parsed, int place, List<Actor> own) {
        return own.stream().noneMatch(CastList::isPlace)
                ? List.of()
                : parsed.children(place, "conj").stream()
                        .flatMap(other -> at(sentence, other).stream())
                        .filter(CastList::isPlace)
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
