package org.chancery.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.app.evaluation.Gold;
import org.chancery.app.evaluation.GoldJson;
import org.chancery.app.source.Arrival;
import org.chancery.app.source.LineFiles;
import org.chancery.app.source.RefusedException;
import org.chancery.text.Article;

/** The gold records of a user's files, by article; what cannot be read is told and counted. */
final class GoldFiles {

    private final Console console;
    private final Optional<LocalDate> published;
    private final Map<String, List<Gold>> gold = new LinkedHashMap<>();
    private final Map<String, Arrival.Read> articles = new LinkedHashMap<>();
    private long skipped;

    private GoldFiles(Console console, Optional<LocalDate> published) {
        this.console = console;
        this.published = published;
    }

    static GoldFiles read(Console console, List<Path> paths, Optional<LocalDate> published) {
        GoldFiles files = new GoldFiles(console, published);
        LineFiles.read(paths, files::skip).forEach(files::add);
        return files;
    }

    private void add(LineFiles.Line line) {
        try {
            Gold one = GoldJson.read(line.where(), line.text());
            Optional<Article> article = GoldJson.article(line.text(), published);
            if (article.isPresent()) {
                add(article.get(), line.where());
            }
            gold.computeIfAbsent(one.site().article(), id -> new ArrayList<>()).add(one);
        } catch (RefusedException e) {
            skip(new Arrival.Refused(line.where(), String.valueOf(e.getMessage())));
        }
    }

    private void add(Article article, String where) throws RefusedException {
        Arrival.Read first = articles.putIfAbsent(article.id(), new Arrival.Read(article, where));
        if (first != null && !first.article().text().equals(article.text())) {
            throw new RefusedException("article.text is another than in " + first.where());
        }
    }

    private void skip(Arrival.Refused refused) {
        skipped++;
        console.say(refused + " (skipped)");
    }

    /** The articles whose text the gold brings. */
    List<Arrival.Read> articles() {
        return List.copyOf(articles.values());
    }

    List<Gold> of(String article) {
        return gold.getOrDefault(article, List.of());
    }

    boolean has(String article) {
        return gold.containsKey(article);
    }

    Map<String, List<Gold>> byArticle() {
        return gold;
    }

    long skipped() {
        return skipped;
    }
}
