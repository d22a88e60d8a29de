package org.chancery.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.actor.Cast;
import org.chancery.actor.CastFinder;
import org.chancery.actor.Heading;
import org.chancery.clause.Clauses;
import org.chancery.codebook.Codebook;
import org.chancery.confidence.Assessor;
import org.chancery.event.Event;
import org.chancery.language.Mending;
import org.chancery.language.Parser;
import org.chancery.language.Sentence;
import org.chancery.language.TagMending;
import org.chancery.text.Article;
import org.chancery.text.Layout;
import org.chancery.text.LayoutFinder;
import org.chancery.text.Span;
import org.chancery.time.TimeExpression;
import org.chancery.time.TimeFinder;

/**
 * Reads an article: takes it through the stages, from its layout to its events.
 *
 * <p>Immutable; one instance serves all threads. The same article gives the same reading, whatever was read before.
 */
public final class Reader {

    /** Characters. */
    private static final int LONGEST_TITLE = 300;

    private final Codebook codebook;
    private final Parser parser;
    private final TimeFinder times;
    private final CastFinder casts;
    private final Optional<Assessor> assessor;

    /** A reader that does not say how sure it is. */
    public Reader(Codebook codebook, Parser parser) {
        this(codebook, parser, Optional.empty());
    }

    /**
     * A reader.
     *
     * @param assessor says how sure each record is
     */
    public Reader(Codebook codebook, Parser parser, Optional<Assessor> assessor) {
        this.codebook = codebook;
        this.parser = parser;
        this.assessor = assessor;
        this.times = new TimeFinder(codebook.timeWords());
        this.casts = new CastFinder(codebook.registry());
    }

    /** Everything that the article says. Never fails on the text, however odd. */
    public Reading read(Article article) {
        Layout layout = new LayoutFinder().of(article);
        Optional<LocalDate> published = article.published().or(layout::published);
        Optional<String> dateline = article.imprint().dateline().or(layout::dateline);
        List<Sentence> sentences = parser.tag(article.text(), layout.body()).stream()
                .map(TagMending::of)
                .map(sentence -> codebook.lexicon().mayTell(sentence) ? Mending.of(parser.parse(sentence)) : sentence)
                .toList();
        List<TimeExpression> found = times.find(sentences, published);
        Heading heading = new Heading(title(article, sentences.size()), published, dateline);
        Cast cast = casts.find(article, sentences, heading);
        List<Scene> scenes = sentences.stream()
                .filter(Sentence::isParsed)
                .map(sentence -> scene(article, published, sentence, cast, found))
                .toList();
        Recorder recorder = new Recorder(codebook, new EventIds(article.id(), article.text()));
        Account account = new Account(codebook.lexicon(), recorder).of(scenes);
        List<Event> events = assessed(account.events(), scenes);
        return new Reading(article, layout, sentences, found, events, account.misses(), codebook.version());
    }

    /** The sentences of the title, numbered from here on; none of what is no title but a text. */
    private List<Sentence> title(Article article, int first) {
        return article.imprint().title().filter(title -> !title.isBlank() && title.length() <= LONGEST_TITLE).stream()
                .flatMap(title -> parser.tag(title, List.of(new Span(0, title.length()))).stream())
                .map(TagMending::of)
                .map(sentence -> Sentence.tagged(first + sentence.index(), sentence.span(), sentence.tokens()))
                .toList();
    }

    private List<Event> assessed(List<Event> events, List<Scene> scenes) {
        if (assessor.isEmpty()) {
            return events;
        }
        Map<Integer, Clauses> clauses = scenes.stream()
                .collect(Collectors.toMap(scene -> scene.sentence().index(), Scene::clauses));
        return events.stream()
                .map(event -> event.withConfidence(
                        assessor.get().confidence(event, Objects.requireNonNull(clauses.get(event.sentence())))))
                .toList();
    }

    /** Every time expression of these stretches of text, furniture included if they include it. */
    public List<TimeExpression> times(Article article, Layout layout) {
        List<Sentence> sentences = parser.tag(
                article.text(), layout.blocks().stream().map(Layout.Block::span).toList());
        return times.find(sentences, article.published().or(layout::published));
    }

    private static Scene scene(
            Article article, Optional<LocalDate> published, Sentence sentence, Cast cast, List<TimeExpression> times) {
        List<TimeExpression> own = times.stream()
                .filter(time -> time.sentence() == sentence.index())
                .toList();
        return new Scene(article, published, sentence, Clauses.of(sentence), cast, own);
    }
}
