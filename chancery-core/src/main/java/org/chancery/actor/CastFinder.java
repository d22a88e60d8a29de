package org.chancery.actor;

import java.util.List;
import org.chancery.language.Sentence;
import org.chancery.text.Article;

/**
 * Finds everybody whom an article names, and tells who they are.
 *
 * <p>Reads the sentences in order, as a reader does: what a phrase says by itself comes first, then what the registry knows, then what
 * the article has said before. Immutable and safe to share between threads.
 */
public final class CastFinder {

    private final Registry registry;

    public CastFinder(Registry registry) {
        this.registry = registry;
    }

    /**
     * The cast of an article. The title is read last: it may tell of a person what the text does not ("Chilean poet Ana Rojas dies").
     *
     * @param sentences those of its body, numbered in order; names are found in all of them, but pronouns only where there are arcs
     */
    public Cast find(Article article, List<Sentence> sentences, Heading heading) {
        List<List<Match>> matches = matches(sentences, heading);
        List<List<Match>> titleMatches = matches(heading.title(), heading);
        Setting setting = Setting.of(registry, sentences, matches, heading, titleMatches);
        CastList.Builder cast = new CastList.Builder(article, sentences);
        ArticleReader reader = new ArticleReader(registry, setting, cast);
        for (int i = 0; i < sentences.size(); i++) {
            reader.read(marked(setting, sentences.get(i), matches.get(i)));
        }
        for (int i = 0; i < titleMatches.size(); i++) {
            reader.read(marked(setting, heading.title().get(i), titleMatches.get(i)));
        }
        return cast.build();
    }

    private List<List<Match>> matches(List<Sentence> sentences, Heading heading) {
        return sentences.stream()
                .map(sentence -> registry.matches(sentence, heading.published()))
                .toList();
    }

    private static Marked marked(Setting setting, Sentence sentence, List<Match> matches) {
        List<Match> settled = matches.stream()
                .flatMap(match -> setting.settle(match).stream())
                .toList();
        return Marked.of(sentence, settled);
    }
}
