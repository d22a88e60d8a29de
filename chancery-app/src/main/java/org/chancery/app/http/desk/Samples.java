package org.chancery.app.http.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.chancery.app.reading.Engine;
import org.chancery.app.store.Entry;
import org.chancery.app.store.Store;
import org.chancery.text.Article;

/** The sample articles, which are shown where a store is empty; brought along by the program. */
public final class Samples {

    /** What stands for the source of each, so that nobody takes one for news. */
    public static final String SOURCE = "Sample of Chancery";

    static final List<String> NAMES = List.of(
            "01-visit-jakarta",
            "02-agreement-prespa",
            "03-talks-called-off",
            "04-envoys-expelled",
            "05-truce-and-exchange",
            "06-air-strikes-kashmir",
            "07-unrest-sri-lanka",
            "08-aid-after-cyclone",
            "09-chancellor-resigns",
            "10-chess-and-film",
            "11-summit-and-strike");

    private Samples() {}

    /** The articles. */
    public static List<Article> articles() {
        return NAMES.stream().map(Samples::article).toList();
    }

    /** Reads them into a store, unless there is something in it; how many. */
    public static int into(Store store, Engine engine) {
        if (store.size() > 0) {
            return 0;
        }
        store.addAll(articles().stream().map(it -> Entry.of(engine.read(it))).toList());
        store.link(left -> {});
        return NAMES.size();
    }

    private static Article article(String name) {
        String text = text(name);
        Optional<String> headline = text.lines().findFirst();
        return new Article(
                "sample-" + name,
                text,
                Optional.empty(),
                new Article.Imprint(headline, Optional.of(SOURCE), Optional.empty(), Optional.empty()));
    }

    private static String text(String name) {
        try (InputStream in = Samples.class.getResourceAsStream("samples/" + name + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its sample " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the sample " + name, e);
        }
    }
}
