package org.chancery.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.chancery.actor.Actor;
import org.chancery.actor.Sector;
import org.chancery.event.Aux;
import org.chancery.event.Category;
import org.chancery.event.Context;
import org.chancery.event.Derivation;
import org.chancery.event.Event;
import org.chancery.event.Juncture;
import org.chancery.event.Mode;
import org.chancery.event.Place;
import org.chancery.event.Status;
import org.chancery.event.Voice;
import org.chancery.event.When;
import org.chancery.language.Arc;
import org.chancery.language.NameKind;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.read.NearMiss;
import org.chancery.read.Reading;
import org.chancery.text.Article;
import org.chancery.text.Article.Imprint;
import org.chancery.text.LayoutFinder;
import org.chancery.text.PageAlignment;
import org.chancery.text.Quote;
import org.chancery.text.Span;
import org.chancery.time.Days;
import org.chancery.time.Granularity;

/** Readings made by hand, so that what is printed can be tested without a reader. */
public final class Readings {

    public static final String VISIT =
            "Foreign Minister Astrid Moe will visit Iceland on Tuesday to discuss fishing rights, officials said.";

    private Readings() {}

    /** A planned visit with every field filled. */
    public static Reading visit() {
        return visit(Optional.of(tuesday(Optional.of(Days.of(LocalDate.of(2021, 3, 2))))));
    }

    /** The same, taken from a page where it stands behind 200 bytes of other things. */
    public static Reading visitOnPage() {
        Reading plain = visit();
        Article it = plain.article();
        PageAlignment page = new PageAlignment.Builder()
                .add(0, it.text().length(), 200, it.text().length())
                .build();
        Article taken = new Article(it.id(), it.text(), it.published(), it.imprint(), Optional.of(page));
        return new Reading(
                taken,
                plain.layout(),
                plain.sentences(),
                plain.times(),
                plain.events(),
                plain.nearMisses(),
                plain.codebook());
    }

    /** Words of time that cannot be worked out. */
    public static Optional<When> unresolved() {
        return Optional.of(tuesday(Optional.empty()));
    }

    private static When tuesday(Optional<Days> days) {
        Quote words = quote(Article.of("fn-1", VISIT, Optional.empty()), "on Tuesday");
        return new When(words, days, Granularity.DAY, When.Basis.STATED);
    }

    /** The same, dated otherwise. */
    public static Reading visit(Optional<When> when) {
        Imprint imprint = new Imprint(
                Optional.of("Moe to visit Iceland"),
                Optional.of("Fjordnews"),
                Optional.of("https://example.org/1"),
                Optional.of("Oslo"));
        Article article = new Article("fn-1", VISIT, Optional.of(LocalDate.of(2021, 3, 1)), imprint);
        Actor moe = new Actor(
                quote(article, "Foreign Minister Astrid Moe"),
                Actor.Kind.PERSON,
                Optional.of("Astrid Moe"),
                Optional.of("Foreign Minister"),
                Optional.of("NOR"),
                List.of(Sector.GOV),
                List.of("Foreign Minister", "envoy for fishing"));
        Event event = new Event(
                "e1",
                0,
                quote(article, "visit"),
                Category.CONSULT,
                Optional.of(Mode.CONSULT_VISIT),
                Optional.empty(),
                Set.of(Context.DIPLOMATIC, Context.NATURAL_RESOURCE),
                Status.PLANNED,
                false,
                Set.of(Aux.FUTURE),
                "036",
                List.of(moe),
                List.of(state(article, "Iceland", "ISL")),
                when,
                Optional.of(new Place(
                        quote(article, "Iceland"),
                        "Iceland",
                        Optional.of("ISL"),
                        Optional.of(new Place.Point(65, -18)))),
                List.of(quote(article, "fishing rights")),
                new Voice(
                        Voice.Kind.REPORTED,
                        Optional.of(quote(article, "officials")),
                        Optional.of("said"),
                        Optional.empty(),
                        false),
                OptionalDouble.of(0.94),
                new Derivation(
                        "consult/visit",
                        List.of(new Derivation.Step("act consult/visit", List.of(quote(article, "visit"))))));
        NearMiss miss = new NearMiss(0, quote(article, "discuss"), "consult/discuss", "a recipient");
        return reading(article, List.of(event), List.of(miss));
    }

    /** Three who met, nothing else known, in a text that is nasty to tables and terminals. */
    public static Reading meeting() {
        String text = "=cmd, \"Peru\"; Chile\tand\u001b[31m Bolivia\u0007 met.";
        Article article = Article.of("m,\"1\"", text, Optional.empty());
        Event event = new Event(
                "e2",
                0,
                quote(article, "met"),
                Category.CONSULT,
                Optional.empty(),
                Optional.of(Juncture.MEAL),
                Set.of(),
                Status.OCCURRED,
                true,
                Set.of(),
                "04",
                List.of(
                        state(article, "=cmd", "PER"),
                        state(article, "Chile\tand", "CHL"),
                        new Actor(
                                quote(article, "Bolivia\u0007"),
                                Actor.Kind.STATE,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(),
                                List.of())),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Voice.NARRATOR,
                OptionalDouble.empty(),
                new Derivation("consult/meet", List.of()));
        return reading(article, List.of(event), List.of());
    }

    /** A text of one sentence from which nothing was read. */
    public static Reading nothing(Article article) {
        return reading(article, List.of(), List.of());
    }

    private static Reading reading(Article article, List<Event> events, List<NearMiss> misses) {
        return new Reading(
                article,
                new LayoutFinder().of(article),
                List.of(sentence(article)),
                List.of(),
                events,
                misses,
                "plover-2.0+1");
    }

    private static Sentence sentence(Article article) {
        List<Token> tokens = new ArrayList<>();
        List<Arc> arcs = new ArrayList<>();
        int at = 0;
        for (String word : article.text().split(" ")) {
            if (!word.isEmpty()) {
                Span span = new Span(at, at + word.length());
                arcs.add(tokens.isEmpty() ? new Arc(Arc.ROOT, "root") : new Arc(0, "dep"));
                tokens.add(new Token(tokens.size(), span, word, word, "NN", NameKind.NONE));
            }
            at += word.length() + 1;
        }
        Span whole = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
        return Sentence.parsed(0, whole, tokens, arcs);
    }

    private static Actor state(Article article, String words, String country) {
        return new Actor(
                quote(article, words),
                Actor.Kind.STATE,
                Optional.of(words),
                Optional.empty(),
                Optional.of(country),
                List.of(),
                List.of());
    }

    private static Quote quote(Article article, String words) {
        int start = article.text().indexOf(words);
        return Quote.of(article, new Span(start, start + words.length()));
    }
}
