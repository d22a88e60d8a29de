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
     */
    public Cast find(Article article, List<Sentence> sentences, Heading heading) {
        List<List<Match>> matches = matches(sentences, heading.published());
        Setting setting =
                Setting.of(registry, sentences, matches, heading, matches(heading.title(), heading.published()));
        CastList.Builder cast = new CastList.Builder(article, sentences);
        ArticleReader reader = new ArticleReader(registry, setting, cast);
        for (int i = 0; i < sentences.size(); i++) {
            List<Match> settled = matches.get(i).stream()
                    .flatMap(match -> setting.settle(match).stream())
                    .toList();
            reader.read(Marked.of(sentences.get(i), settled));
        }
        return cast.build();
    }

    private List<List<Match>> matches(List<Sentence> sentences, Optional<LocalDate> day) {
        return sentences.stream()
                .map(sentence -> registry.matches(sentence, day))
                .toList();
    }
}
