package org.chancery.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
     * The cast of an article.
     *
     * @param sentences those of its body, numbered in order; names are found in all of them, but pronouns only where there are arcs
     * @param published the day on which offices must have been held
     * @param dateline the place from which the article was written; a capital makes a minister without country that country's
     */
    public Cast find(
            Article article, List<Sentence> sentences, Optional<LocalDate> published, Optional<String> dateline) {
        return find(article, List.of(), sentences, published, dateline);
    }

    /**
     * The cast of an article with its headline, which may tell of a person what the text does not ("Chilean poet Ana Rojas dies").
     *
     * @param headline sentences numbered after those of the body; nobody is found in them
     */
    public Cast find(
            Article article,
            List<Sentence> headline,
            List<Sentence> sentences,
            Optional<LocalDate> published,
            Optional<String> dateline) {
        List<List<Match>> matches = sentences.stream()
                .map(sentence -> registry.matches(sentence, published))
                .toList();
        Setting setting = Setting.of(registry, sentences, matches, published, dateline);
        CastList.Builder cast = new CastList.Builder(article, sentences);
        ArticleReader reader = new ArticleReader(registry, setting, cast);
        for (int i = 0; i < sentences.size(); i++) {
            reader.read(marked(setting, sentences.get(i), matches.get(i)));
        }
        for (Sentence title : headline) {
            reader.read(marked(setting, title, registry.matches(title, published)));
        }
        return cast.build();
    }

    private static Marked marked(Setting setting, Sentence sentence, List<Match> matches) {
        List<Match> settled = matches.stream()
                .flatMap(match -> setting.settle(match).stream())
                .toList();
        return Marked.of(sentence, settled);
    }
}
